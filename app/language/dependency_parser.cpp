// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/dependency_parser.h"

#include <array>
#include <limits>

namespace inquit {

Transition bestTransition(const ParserState &state, std::span<const float> scores)
{
    int best = -1;
    float most = -std::numeric_limits<float>::infinity();
    const auto offer = [&](int begin, int end) {
        for (int i = begin; i < end; ++i) {
            if (scores[static_cast<size_t>(i)] > most) {
                most = scores[static_cast<size_t>(i)];
                best = i;
            }
        }
    };
    if (state.canShift()) {
        offer(0, 1);
    }
    if (state.canLeft()) {
        offer(1, 1 + kRelations);
    }
    if (state.canRight()) {
        offer(1 + kRelations, kTransitions);
    }
    return Transition::fromIndex(best);
}

void parseDependencies(const FeatureWeights &weights, std::span<const WordForm> words,
                       std::span<const PartOfSpeech> tags, std::span<std::int32_t> heads,
                       std::span<Relation> relations)
{
    ParserState state(words, tags);
    FeatureKeys keys;
    std::array<float, kTransitions> scores;
    while (!state.isDone()) {
        scores.fill(0);
        state.features(keys);
        weights.addScores(keys.keys(), scores);
        state.apply(bestTransition(state, scores));
    }
    for (size_t i = 0; i < words.size(); ++i) {
        heads[i] = state.heads()[i] == state.size() ? -1 : state.heads()[i];
        relations[i] = state.relations()[i];
    }
}

} // namespace inquit
