// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "language/feature_keys.h"
#include "language/parser_state.h"

#include <array>
#include <span>

namespace inquit {

using TransitionScores = std::array<float, kTransitions>;
using RelationScores = std::array<float, kRelations>;

/// The best transition that `state` allows.
Transition bestTransition(const ParserState &state, const TransitionScores &scores);
Relation bestRelation(const RelationScores &scores);

/// Parses a tagged sentence greedily, in time linear in its length: `transitions` tell what is
/// joined to what, and `relations` how. Heads are indices into the sentence, -1 for its roots.
void parseDependencies(const FeatureWeights &transitions, const FeatureWeights &relations,
                       std::span<const WordForm> words, std::span<const PartOfSpeech> tags,
                       std::span<std::int32_t> heads, std::span<Relation> found);

} // namespace inquit
