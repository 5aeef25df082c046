// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "language/feature_keys.h"

#include <QByteArray>

#include <memory>
#include <optional>
#include <vector>

namespace inquit {

/// One feature and what it is worth to a label.
struct FeatureWeight {
    FeatureKey key = 0;
    std::uint8_t label = 0;
    float weight = 0;
};

/// The trained weights of a model as the program uses them: a hash table that is copied as it lies
/// in the file, to where a look-up costs least; nothing is built at start.
///
/// A feature's row holds its weights quantised to eight bits, with one exponent of two that they
/// share (block floating point): what is small beside the feature's largest weight is lost, a 254th
/// of it at most. Up to
/// kMostLabelsInline labels, the rows stand in the table itself; with more, the table says where
/// the row is, and rows with weights for few of the labels name the label of each. Of two keys with
/// one fingerprint, the one with the larger weights is in it.
class SparseWeights : public FeatureWeights {
public:
    static constexpr int kMostLabels = 176;
    static constexpr int kMostLabelsInline = 15;

    SparseWeights() = default;

    /// None where `bytes` are not what packedWeights() made. `isTrusted`: they are a part of the
    /// program, and need no check row by row.
    static std::optional<SparseWeights> fromBytes(QByteArrayView bytes, bool isTrusted = false);

    int labels() const { return m_labels; }
    void addScores(std::span<const FeatureKey> keys, std::span<float> scores) const override;
    void prefetch(std::span<const FeatureKey> keys) const override;

private:
    bool isSound() const;
    bool hasSoundRows(std::vector<bool> &begins) const;
    const std::uint8_t *bucketOf(FeatureKey key) const
    {
        return m_buckets + ((std::uint64_t { key } * m_homes) >> 32U) * 64;
    }
    template<size_t kPayload>
    size_t find(std::span<const FeatureKey> keys, std::span<const std::uint8_t *> found) const;
    template<size_t kPayload>
    void addInline(std::span<const FeatureKey> keys, std::span<float> scores) const;
    void addRows(std::span<const FeatureKey> keys, std::span<float> scores) const;

    std::shared_ptr<const std::uint8_t> m_bytes; ///< what packedWeights() made, without the head
    const std::uint8_t *m_buckets = nullptr;     ///< in m_bytes
    const std::uint8_t *m_rows = nullptr;        ///< in m_bytes
    size_t m_homes = 0;                          ///< buckets that keys are sent to
    size_t m_bucketCount = 0;
    size_t m_rowBytes = 0;
    int m_labels = 0;
    float m_scale = 0; ///< of a quantised 1 where the exponent is 0
};

} // namespace inquit
