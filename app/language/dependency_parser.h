// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "language/feature_keys.h"
#include "language/parser_state.h"

#include <span>

namespace inquit {

/// The best transition that `state` allows, by `scores`, one a transition.
Transition bestTransition(const ParserState &state, std::span<const float> scores);

/// Parses a tagged sentence greedily, in time linear in its length. Heads are indices into the
/// sentence, -1 for its roots.
void parseDependencies(const FeatureWeights &weights, std::span<const WordForm> words,
                       std::span<const PartOfSpeech> tags, std::span<std::int32_t> heads,
                       std::span<Relation> relations);

} // namespace inquit
