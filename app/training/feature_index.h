// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "language/feature_keys.h"

#include <cstdint>
#include <vector>

namespace inquit {

/// The features seen in training, numbered from 0 in the order of their first appearance.
class FeatureIndex {
public:
    /// Counts one appearance of each key.
    void count(std::span<const FeatureKey> keys);
    /// Keeps the keys that appeared at least `least` times, and numbers them.
    void prune(std::uint32_t least);

    /// The key's number, -1 for one that was pruned or never seen.
    std::int32_t find(FeatureKey key) const;
    size_t size() const { return m_keys.size(); }
    FeatureKey key(size_t number) const { return m_keys[number]; }

private:
    struct Slot {
        FeatureKey key = 0;
        std::uint32_t count = 0;
        std::int32_t number = -1;
    };

    Slot &slotFor(FeatureKey key);
    void grow();

    std::vector<Slot> m_slots = std::vector<Slot>(1U << 16U);
    std::vector<FeatureKey> m_keys;
    size_t m_used = 0;
};

} // namespace inquit
