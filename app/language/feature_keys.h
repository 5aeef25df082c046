// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <type_traits>

namespace inquit {

/// A feature is 32 hashed bits of its template and values (the hashing trick). The same in training
/// and at run time, on every machine.
using FeatureKey = std::uint32_t;

constexpr FeatureKey featureKey(std::uint32_t featureTemplate, std::uint32_t a, std::uint32_t b = 0,
                                std::uint32_t c = 0)
{
    std::uint64_t h = (featureTemplate + 1) * 0x9e3779b97f4a7c15ULL;
    h = (h ^ a) * 0xff51afd7ed558ccdULL;
    h ^= h >> 32;
    h = (h ^ b) * 0xc4ceb9fe1a85ec53ULL;
    h ^= h >> 29;
    h = (h ^ c) * 0x9fb21c651e98df25ULL;
    return static_cast<FeatureKey>(h >> 32);
}

/// The features of one decision, in a buffer that is reused.
class FeatureKeys {
public:
    void clear() { m_size = 0; }
    /// The template by its name, an enumerator whose number is in the trained keys.
    template<typename Template>
        requires std::is_enum_v<Template>
    void add(Template name, std::uint32_t a, std::uint32_t b = 0, std::uint32_t c = 0)
    {
        if (m_size < m_keys.size()) {
            m_keys[m_size++] = featureKey(static_cast<std::uint32_t>(name), a, b, c);
        }
    }
    std::span<const FeatureKey> keys() const { return { m_keys.data(), m_size }; }

private:
    std::array<FeatureKey, 176> m_keys;
    std::size_t m_size = 0;
};

/// Adds to `scores`, one a label, what each feature is worth to each label.
class FeatureWeights {
public:
    virtual ~FeatureWeights() = default;
    virtual void addScores(std::span<const FeatureKey> keys, std::span<float> scores) const = 0;
    /// Says that `keys` will be looked up soon, so that memory is fetched meanwhile.
    virtual void prefetch(std::span<const FeatureKey> /*keys*/) const { }
};

} // namespace inquit
