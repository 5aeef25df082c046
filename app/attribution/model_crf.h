// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "attribution/model_transition_table.h"

#include <vector>

namespace inquit {

/// The scores of one block: of each label of each unit (emissions), and of the transitions to each
/// unit from the one before (after the last unit, to Outside).
struct ModelScores {
    std::vector<std::array<float, kModelLabels>> units;
    std::vector<ModelTransition> transitions; ///< one more than units
};

/// The best sequence of labels that mayFollow() allows (Viterbi 1967). Time and memory are linear
/// in the units.
std::vector<ModelLabel> bestLabels(const ModelScores &scores,
                                   const ModelTransitionTable &transitions);

/// The marginal probabilities of each label of each unit, and of each transition: a linear-chain
/// conditional random field (Lafferty, McCallum, Pereira 2001), by forward-backward.
struct ModelMarginals {
    std::vector<std::array<float, kModelLabels>> units;
    std::vector<std::array<float, kModelTransitions>> transitions; ///< empty unless asked for
};
ModelMarginals marginals(const ModelScores &scores, const ModelTransitionTable &transitions,
                         bool withTransitions);

} // namespace inquit
