// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "attribution/model_step_table.h"

#include <vector>

namespace inquit {

/// The scores of the units of one block: what the model thinks of each label, and of each step to a
/// unit from the one before (the step after the last unit is to Outside).
struct ModelScores {
    std::vector<std::array<float, kModelLabels>> units;
    std::vector<ModelStep> steps; ///< one more than units
};

/// The best sequence of labels that mayFollow() allows. Time and memory are linear in the units.
std::vector<ModelLabel> bestLabels(const ModelScores &scores, const ModelStepTable &steps);

/// How likely each label of each unit is, and each step, given the scores: a linear-chain
/// conditional random field (Lafferty, McCallum, Pereira 2001).
struct ModelMarginals {
    std::vector<std::array<float, kModelLabels>> units;
    std::vector<std::array<float, kModelSteps>> steps; ///< empty unless asked for
};
ModelMarginals marginals(const ModelScores &scores, const ModelStepTable &steps, bool withSteps);

} // namespace inquit
