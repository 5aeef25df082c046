// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "language/tag_sets.h"

#include <array>
#include <span>
#include <vector>

namespace inquit {

/// A number for each label of nameLabel().
using NameRow = std::array<float, kNameLabels>;

/// What it is worth that a label follows another: [before][after].
using NameSteps = std::array<NameRow, kNameLabels>;

/// Whether label `to` may follow `from`: a name's further word needs a first one of its kind.
constexpr bool mayFollowName(int from, int to)
{
    return to == 0 || to % 2 == 1
        || (from != 0
            && nameKind(static_cast<std::uint8_t>(from))
                == nameKind(static_cast<std::uint8_t>(to)));
}

/// The best labels of a stretch that no name goes beyond, for the worth of each token's labels
/// (Viterbi 1967).
std::vector<std::uint8_t> bestNames(std::span<const NameRow> worth, const NameSteps &steps);

/// How likely each label is at each token (forward-backward, Rabiner 1989).
struct NameLikelihood {
    std::vector<NameRow> labels;
    std::vector<NameSteps> steps; ///< into each token, and out of the last; empty if not asked for
};
NameLikelihood nameLikelihood(std::span<const NameRow> worth, const NameSteps &steps,
                              bool withSteps);

} // namespace inquit
