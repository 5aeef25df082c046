// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "language/early_exit.h"
#include "language/feature_keys.h"
#include "language/parser_state.h"

#include <array>
#include <optional>
#include <span>

namespace inquit {

using TransitionScores = std::array<float, kTransitions>;
using RelationScores = std::array<float, kRelations>;

/// The best of the transitions whose bits are set in `allowed`; none where none is.
std::optional<Transition> bestTransition(const TransitionScores &scores, std::uint64_t allowed);
/// The best that can be made in `state`; one that is not done has one.
Transition bestTransition(const TransitionScores &scores, const ParserState &state);
Relation bestRelation(const RelationScores &scores);

/// What a parser decides by.
struct ParserModel {
    const FeatureWeights &transitions; ///< what is joined to what
    const FeatureWeights &relations;   ///< how
    const EarlyExit &transitionExit;
    const EarlyExit &relationExit;
};

/// A tagged sentence to parse, and where its tree goes.
struct ParserTask {
    std::span<const WordForm> words;
    std::span<const PartOfSpeech> tags;
    std::span<std::int32_t> heads; ///< -1 for a root
    std::span<Relation> relations;
    std::int32_t first = 0; ///< what heads call the sentence's first word
};

/// Parses sentences greedily, in time linear in their length.
void parseDependencies(const ParserModel &model, std::span<const ParserTask> sentences);

} // namespace inquit
