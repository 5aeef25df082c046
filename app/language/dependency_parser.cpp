// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/dependency_parser.h"

#include "language/interleaving.h"

#include <algorithm>

namespace inquit {

std::optional<Transition> bestTransition(const TransitionScores &scores, std::uint64_t allowed)
{
    std::optional<Transition> best;
    for (const Transition one : { Transition::Shift, Transition::Left, Transition::Right }) {
        const auto i = static_cast<size_t>(one);
        if ((allowed & transitionBit(one)) != 0
            && (!best || scores[i] > scores[static_cast<size_t>(*best)])) {
            best = one;
        }
    }
    return best;
}

Transition bestTransition(const TransitionScores &scores, const ParserState &state)
{
    return bestTransition(scores, state.allowed()).value_or(Transition::Shift);
}

Relation bestRelation(const RelationScores &scores)
{
    return static_cast<Relation>(std::ranges::max_element(scores) - scores.begin());
}

namespace {

/// One sentence on its way from transition to transition, each chosen by the early exit, or else
/// by all features; so is the relation of each arc.
class Parsing {
public:
    Parsing(const ParserModel &model, const ParserTask &task)
        : m_model(&model)
        , m_task(task)
        , m_state(task.words, task.tags)
    {
    }

    bool prepare()
    {
        switch (m_stage) {
        case Stage::TransitionExit:
            return prepareTransition();
        case Stage::Transition:
            m_state.features(m_keys);
            m_model->transitions.prefetch(m_keys.keys());
            return true;
        case Stage::RelationExit:
            m_state.exitRelationFeatures(m_chosen, m_keys);
            m_model->relationExit.prefetch(m_keys.keys());
            return true;
        case Stage::Relation:
            m_state.relationFeatures(m_chosen, m_keys);
            m_model->relations.prefetch(m_keys.keys());
            return true;
        }
        return false;
    }

    void step()
    {
        switch (m_stage) {
        case Stage::TransitionExit:
            if (const auto sure = m_model->transitionExit.sure(m_keys.keys(), m_state.allowed())) {
                return take(static_cast<Transition>(*sure));
            }
            m_stage = Stage::Transition;
            return;
        case Stage::Transition: {
            TransitionScores scores {};
            m_model->transitions.addScores(m_keys.keys(), scores);
            return take(bestTransition(scores, m_state));
        }
        case Stage::RelationExit:
            if (const auto sure = m_model->relationExit.sure(m_keys.keys())) {
                return join(static_cast<Relation>(*sure));
            }
            m_stage = Stage::Relation;
            return;
        case Stage::Relation: {
            RelationScores scores {};
            m_model->relations.addScores(m_keys.keys(), scores);
            return join(bestRelation(scores));
        }
        }
    }

private:
    enum class Stage : std::uint8_t { TransitionExit, Transition, RelationExit, Relation };

    bool prepareTransition()
    {
        while (!m_state.isDone() && !m_state.can(Transition::Left)) {
            m_state.apply(Transition::Shift, Relation::Other); // nothing else can be done
        }
        if (m_state.isDone()) {
            keep();
            return false;
        }
        m_state.exitFeatures(m_keys);
        m_model->transitionExit.prefetch(m_keys.keys());
        return true;
    }

    void take(Transition transition)
    {
        m_chosen = transition;
        if (transition == Transition::Shift) {
            return join(Relation::Other);
        }
        m_stage = Stage::RelationExit;
    }

    void join(Relation relation)
    {
        m_state.apply(m_chosen, relation);
        m_stage = Stage::TransitionExit;
    }

    void keep()
    {
        for (size_t i = 0; i < m_task.words.size(); ++i) {
            const std::int32_t head = m_state.heads()[i];
            m_task.heads[i] = head == m_state.size() ? -1 : head + m_task.first;
            m_task.relations[i] = m_state.relations()[i];
        }
    }

    const ParserModel *m_model;
    ParserTask m_task;
    ParserState m_state;
    FeatureKeys m_keys;
    Stage m_stage = Stage::TransitionExit;
    Transition m_chosen = Transition::Shift;
};

} // namespace

void parseDependencies(const ParserModel &model, std::span<const ParserTask> sentences)
{
    interleave(sentences, [&](const ParserTask &task) { return Parsing(model, task); });
}

} // namespace inquit
