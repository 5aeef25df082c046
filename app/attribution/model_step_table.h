// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "attribution/model_row.h"

#include <vector>

namespace inquit {

/// A step from one label to another is worth the sum of two parts, by their numbers in a
/// ModelStepTable; part 0 is nothing.
struct ModelStep {
    std::uint32_t first = 0;
    std::uint32_t second = 0;
};

/// What the parts of steps are worth, for each label that is left and each that is reached.
class ModelStepTable {
public:
    /// A row for each label that is left.
    using Rows = std::array<ModelRow, kModelLabels>;

    ModelStepTable();

    void reserve(std::size_t parts);
    /// The number of a part that is worth `scores`, by modelStep(). Steps that may not be taken are
    /// next to impossible, whatever their score.
    std::uint32_t add(const std::array<float, kModelSteps> &scores);

    /// What `step` is worth from label `from` to each label.
    ModelRow scores(ModelStep step, std::size_t from) const
    {
        ModelRow row = m_scores[step.first][from];
        row.add(m_scores[step.second][from], 1);
        return row;
    }
    /// e to the power of that, times a number that is the same for all of the step's labels.
    ModelRow factors(ModelStep step, std::size_t from) const
    {
        ModelRow row = m_factors[step.first][from];
        row *= m_factors[step.second][from];
        return row;
    }

private:
    std::vector<Rows> m_scores;
    std::vector<Rows> m_factors;
};

} // namespace inquit
