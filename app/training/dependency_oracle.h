// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "language/parser_state.h"

#include <span>

namespace inquit {

/// Which transitions lose no arc of a gold tree that can still be found (Goldberg and Nivre 2013).
class DependencyOracle {
public:
    /// `heads` are indices into the sentence, below 0 for a root.
    explicit DependencyOracle(std::span<const std::int32_t> heads);

    /// Whether `transition`, which must be allowed, has cost 0: it loses no such arc.
    bool isZeroCost(const ParserState &state, Transition transition) const;
    /// The word's head, the number of words for a root.
    std::int32_t headOf(std::int32_t word) const;

private:
    bool hasDependentFrom(std::int32_t head, std::int32_t begin) const;

    std::span<const std::int32_t> m_heads;
    std::vector<std::int32_t> m_lastDependent; ///< a word's rightmost dependent, -1 for none
};

} // namespace inquit
