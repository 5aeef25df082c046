// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "attribution/attribution.h"
#include "language/tokens.h"

#include <cstdint>
#include <vector>

namespace inquit {

/// What the rules make of a token, for the model to weigh.
struct RuleHint {
    enum class Role : std::uint8_t {
        None,
        Gap, ///< between the parts of an attribution
        ContentFirst,
        ContentInside,
        ContentAgain, ///< the first token of a further part
        SourceBefore,
        SourceAfter,
        CueBefore,
        CueAfter,
    };
    Role role = Role::None;
    std::uint8_t parts = 0; ///< of the attribution: bit 0 it has a source, bit 1 a cue, from bit 2
                            ///< its type
    std::uint32_t rule = 0; ///< a hash of the rule's name

    bool operator==(const RuleHint &) const = default;
};

/// A hint for each token of the article; where attributions meet, the first has the token. Linear
/// in the tokens.
std::vector<RuleHint> ruleHints(const std::vector<Attribution> &byRules,
                                const LinguisticText &words);

} // namespace inquit
