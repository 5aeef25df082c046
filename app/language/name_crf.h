// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "language/tag_sets.h"

#include <array>
#include <span>
#include <vector>

namespace inquit {

/// A score, or a probability, for each label of nameLabel().
using NameScores = std::array<float, kNameLabels>;

/// The score of a label's following another: [before][after].
using NameTransitions = std::array<NameScores, kNameLabels>;

/// Whether label `to` may follow `from`: a name's further word needs a first one of its kind.
constexpr bool isNameTransition(int from, int to)
{
    return to == kOutsideName || isFirstOfName(static_cast<std::uint8_t>(to))
        || (from != kOutsideName
            && nameKind(static_cast<std::uint8_t>(from))
                == nameKind(static_cast<std::uint8_t>(to)));
}

/// The best labels of a span that no name goes beyond, by the scores of each token's labels and of
/// the transitions (Viterbi 1967).
std::vector<std::uint8_t> decodeNames(std::span<const NameScores> emissions,
                                      const NameTransitions &transitions);

/// The marginal probabilities of a linear-chain conditional random field, by forward-backward
/// (Rabiner 1989).
struct NameMarginals {
    std::vector<NameScores> labels;
    std::vector<NameTransitions>
        transitions; ///< into each token, and out of the last; empty if not asked for
};
NameMarginals nameMarginals(std::span<const NameScores> emissions,
                            const NameTransitions &transitions, bool withTransitions);

} // namespace inquit
