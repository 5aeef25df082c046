// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/dependency_parser.h"

#include "language/in_turn.h"

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

namespace {

/// One sentence on its way from transition to transition.
class Parsing {
public:
    Parsing(const FeatureWeights &transitions, const FeatureWeights &relations,
            const ParserTask &task)
        : m_transitions(&transitions)
        , m_relations(&relations)
        , m_task(task)
        , m_state(task.words, task.tags)
    {
    }

    bool prepare()
    {
        if (m_isJoining) {
            m_state.relationFeatures(m_chosen, m_keys);
            m_relations->expect(m_keys.keys());
            return true;
        }
        while (!m_state.isDone() && !m_state.can(Transition::Left)) {
            m_state.apply(Transition::Shift, Relation::Other); // nothing else can be done
        }
        if (m_state.isDone()) {
            keep();
            return false;
        }
        m_state.features(m_keys);
        m_transitions->expect(m_keys.keys());
        return true;
    }

    void step()
    {
        if (m_isJoining) {
            RelationScores scores {};
            m_relations->addScores(m_keys.keys(), scores);
            m_state.apply(m_chosen, bestRelation(scores));
            m_isJoining = false;
            return;
        }
        TransitionScores scores {};
        m_transitions->addScores(m_keys.keys(), scores);
        m_chosen = bestTransition(m_state, scores);
        m_isJoining = m_chosen != Transition::Shift;
        if (!m_isJoining) {
            m_state.apply(m_chosen, Relation::Other);
        }
    }

private:
    void keep()
    {
        for (size_t i = 0; i < m_task.words.size(); ++i) {
            const std::int32_t head = m_state.heads()[i];
            m_task.heads[i] = head == m_state.size() ? -1 : head + m_task.first;
            m_task.relations[i] = m_state.relations()[i];
        }
    }

    const FeatureWeights *m_transitions;
    const FeatureWeights *m_relations;
    ParserTask m_task;
    ParserState m_state;
    FeatureKeys m_keys;
    Transition m_chosen = Transition::Shift;
    bool m_isJoining = false; ///< m_chosen is to be applied, and its relation to be told
};

} // namespace

void parseDependencies(const FeatureWeights &transitions, const FeatureWeights &relations,
                       std::span<const ParserTask> sentences)
{
    inTurn(sentences,
           [&](const ParserTask &task) { return Parsing(transitions, relations, task); });
}

} // namespace inquit
