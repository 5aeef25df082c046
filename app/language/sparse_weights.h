// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "language/feature_keys.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace inquit {

/// One feature and what it is worth to a label.
struct FeatureWeight {
    FeatureKey key = 0;
    std::uint8_t label = 0;
    float weight = 0;
};

/// The trained weights of a model as the program uses them: a hash table that is read where it
/// lies, in a file or in the program, so that nothing is built at start.
///
/// A feature's row holds its weights as whole numbers of eight bits and a power of two that they
/// share: what is small beside the feature's largest weight is lost, a 254th of it at most. Rows
/// with weights for many of the labels hold one for each, the others name the label of each.
class SparseWeights : public FeatureWeights {
public:
    static constexpr int kMostLabels = 176;

    SparseWeights() = default;

    /// The bytes that hold `weights`, the same for the same weights; those smaller than `least`,
    /// and those that round to nothing, are left out. `labels` is at most kMostLabels.
    static QByteArray toBytes(std::vector<FeatureWeight> weights, int labels, float least);
    /// None where `bytes` are not what toBytes() made; they are shared, not copied. `isOurs`: they
    /// are a part of the program, and need no check row by row.
    static std::optional<SparseWeights> fromBytes(const QByteArray &bytes, bool isOurs = false);

    int labels() const { return m_labels; }
    void addScores(std::span<const FeatureKey> keys, std::span<float> scores) const override;

private:
    bool hasSoundRows() const;
    std::uint32_t rowOf(FeatureKey key) const;
    size_t home(FeatureKey key) const { return std::uint64_t { key } >> m_shift; }

    QByteArray m_bytes;
    const char *m_slots = nullptr; ///< in m_bytes: key and row of each, row 0 for an empty one
    const char *m_rows = nullptr;  ///< in m_bytes
    size_t m_slotCount = 0;
    size_t m_rowBytes = 0;
    unsigned m_shift = 32;
    int m_labels = 0;
    float m_unit = 0; ///< what 1 is worth where the power is 0
};

} // namespace inquit
