// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "attribution/model_row.h"

#include <vector>

namespace inquit {

/// The score of a transition from one label to another is the sum of two parts, by their numbers in
/// a ModelTransitionTable; part 0 is nothing.
struct ModelTransition {
    std::uint32_t first = 0;
    std::uint32_t second = 0;
};

/// The scores of the parts of transitions, for each label that is left and each that is reached.
class ModelTransitionTable {
public:
    /// A row for each label that is left.
    using Rows = std::array<ModelRow, kModelLabels>;

    ModelTransitionTable();

    void reserve(std::size_t parts);
    /// The number of a part with these scores, by modelTransition(). Transitions that are not
    /// allowed are next to impossible, whatever their score.
    std::uint32_t add(const std::array<float, kModelTransitions> &scores);

    /// The scores of `transition` from label `from` to each label.
    ModelRow scores(ModelTransition transition, std::size_t from) const
    {
        ModelRow row = m_scores[transition.first][from];
        row.add(m_scores[transition.second][from], 1);
        return row;
    }
    /// e to the power of that, times a number that is the same for all of the transition's labels.
    ModelRow factors(ModelTransition transition, std::size_t from) const
    {
        ModelRow row = m_factors[transition.first][from];
        row *= m_factors[transition.second][from];
        return row;
    }

private:
    std::vector<Rows> m_scores;
    std::vector<Rows> m_factors;
};

} // namespace inquit
