// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/dependency_parser.h"

#include <algorithm>

namespace inquit {

Transition bestTransition(const ParserState &state, const TransitionScores &scores)
{
    auto best = Transition::Shift;
    bool isFound = false;
    for (const Transition one : { Transition::Shift, Transition::Left, Transition::Right }) {
        if (state.can(one)
            && (!isFound || scores[static_cast<size_t>(one)] > scores[static_cast<size_t>(best)])) {
            best = one;
            isFound = true;
        }
    }
    return best;
}

Relation bestRelation(const RelationScores &scores)
{
    return static_cast<Relation>(std::ranges::max_element(scores) - scores.begin());
}

void parseDependencies(const FeatureWeights &transitions, const FeatureWeights &relations,
                       std::span<const WordForm> words, std::span<const PartOfSpeech> tags,
                       std::span<std::int32_t> heads, std::span<Relation> found)
{
    ParserState state(words, tags);
    FeatureKeys keys;
    while (!state.isDone()) {
        TransitionScores scores {};
        state.features(keys);
        transitions.addScores(keys.keys(), scores);
        const Transition transition = bestTransition(state, scores);
        auto relation = Relation::Other;
        if (transition != Transition::Shift) {
            RelationScores worth {};
            state.relationFeatures(transition, keys);
            relations.addScores(keys.keys(), worth);
            relation = bestRelation(worth);
        }
        state.apply(transition, relation);
    }
    for (size_t i = 0; i < words.size(); ++i) {
        heads[i] = state.heads()[i] == state.size() ? -1 : state.heads()[i];
        found[i] = state.relations()[i];
    }
}

} // namespace inquit
