// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attribution/model_context.h"
#include "attribution/naming_participle.h"

#include <algorithm>

namespace inquit {

namespace {

constexpr std::uint8_t kLikelyCue = 3; ///< the strength from which on a word may be the nearest cue

size_t at(std::int32_t token)
{
    return static_cast<size_t>(token);
}

} // namespace

ModelContext::ModelContext(const Article &article, const LinguisticText &words,
                           const Syntax &syntax, const CueTable &cues,
                           const std::vector<Attribution> &byRules)
    : m_article(article)
    , m_words(words)
    , m_syntax(syntax)
    , m_hints(ruleHints(byRules, words))
{
    const size_t size = syntax.forms.size();
    m_strengths.resize(size);
    for (size_t i = 0; i < size; ++i) {
        m_strengths[i] = static_cast<std::uint8_t>(cues.strength(syntax.forms[i].stem));
    }
    m_children.resize(size);
    m_first.resize(size);
    m_last.resize(size);
    m_largestFrom.assign(size, -1);
    m_largestTo.assign(size, -1);
    m_subject.assign(size, -1);
    m_before.resize(size);
    m_after.resize(size);
    for (const Sentence &sentence : words.sentences) {
        gatherSubtrees(sentence);
        gatherNearCues(sentence);
    }
}

bool ModelContext::mayBeCue(const ModelUnit &unit) const
{
    return !isNamingParticiple(m_syntax, static_cast<size_t>(unit.word));
}

void ModelContext::gatherSubtrees(const Sentence &sentence)
{
    const auto begin = static_cast<std::int32_t>(sentence.tokens.begin);
    const auto end = static_cast<std::int32_t>(sentence.tokens.end);
    std::vector<std::int32_t> pending(static_cast<size_t>(end - begin), 0);
    for (std::int32_t i = begin; i < end; ++i) {
        m_first[at(i)] = m_last[at(i)] = i;
        const std::int32_t head = m_syntax.heads[at(i)];
        if (head >= 0) {
            m_children[at(head)] |= relationBit(m_syntax.relations[at(i)]);
            ++pending[at(head - begin)];
            if (m_syntax.relations[at(i)] == Relation::Subject) {
                m_subject[at(head)] = i;
            }
        }
    }
    std::vector<std::int32_t> ready;
    for (std::int32_t i = begin; i < end; ++i) {
        if (pending[at(i - begin)] == 0) {
            ready.push_back(i);
        }
    }
    while (!ready.empty()) { // leaves first: each token once
        const std::int32_t i = ready.back();
        ready.pop_back();
        const std::int32_t head = m_syntax.heads[at(i)];
        if (head < 0) {
            continue;
        }
        if (m_syntax.relations[at(i)] != Relation::Punctuation) {
            m_first[at(head)] = std::min(m_first[at(head)], m_first[at(i)]);
            m_last[at(head)] = std::max(m_last[at(head)], m_last[at(i)]);
        }
        if (--pending[at(head - begin)] == 0) {
            ready.push_back(head);
        }
    }
    const auto isLarger = [&](std::int32_t a, std::int32_t b) {
        return b < 0 || m_last[at(a)] - m_first[at(a)] > m_last[at(b)] - m_first[at(b)];
    };
    for (std::int32_t i = begin; i < end; ++i) {
        if (m_syntax.heads[at(i)] < 0) {
            continue;
        }
        std::int32_t &starts = m_largestFrom[at(m_first[at(i)])];
        std::int32_t &ends = m_largestTo[at(m_last[at(i)])];
        starts = isLarger(i, starts) ? i : starts;
        ends = isLarger(i, ends) ? i : ends;
    }
}

void ModelContext::gatherNearCues(const Sentence &sentence)
{
    const auto begin = static_cast<std::int32_t>(sentence.tokens.begin);
    const auto end = static_cast<std::int32_t>(sentence.tokens.end);
    std::int32_t near = -1;
    for (std::int32_t i = begin; i < end; ++i) {
        m_before[at(i)] = { near, static_cast<std::uint8_t>(near < 0 ? 0 : bucket(i - near)) };
        near = m_strengths[at(i)] >= kLikelyCue ? i : near;
    }
    near = -1;
    for (std::int32_t i = end - 1; i >= begin; --i) {
        m_after[at(i)] = { near, static_cast<std::uint8_t>(near < 0 ? 0 : bucket(near - i)) };
        near = m_strengths[at(i)] >= kLikelyCue ? i : near;
    }
}

} // namespace inquit
