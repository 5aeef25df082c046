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

/// The trained weights of a model as the program uses them: quantised to eight bits, found by hash.
class SparseWeights : public FeatureWeights {
public:
    SparseWeights() = default;

    /// The bytes that hold `weights`, the same for the same weights; those that quantise to nothing
    /// are left out.
    static QByteArray toBytes(std::vector<FeatureWeight> weights, int labels);
    /// None where `bytes` are not what toBytes() made.
    static std::optional<SparseWeights> fromBytes(QByteArrayView bytes);

    int labels() const { return m_labels; }
    void addScores(std::span<const FeatureKey> keys, std::span<float> scores) const override;

private:
    struct Slot {
        FeatureKey key = 0;
        std::uint32_t row = 0; ///< index into m_rows; 0 for an empty slot
    };
    struct Cell {
        std::uint8_t label = 0;  ///< in a row's first cell: how many follow
        std::uint8_t weight = 0; ///< index into m_values
    };

    size_t home(FeatureKey key) const { return key >> m_shift; }
    void insert(FeatureKey key, std::uint32_t row);

    std::vector<Slot> m_slots;
    std::vector<Cell> m_rows;
    unsigned m_shift = 31;
    int m_labels = 0;
    std::array<float, 256> m_values {};
};

} // namespace inquit
