// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attribution/model_features.h"
#include "attribution/naming_participle.h"

#include <algorithm>

namespace inquit {

namespace {

constexpr std::uint8_t kLikelyCue = 3; ///< the strength from which on a word may be the nearest cue

std::uint32_t bit(Relation relation)
{
    return 1U << static_cast<unsigned>(relation);
}

size_t at(std::int32_t token)
{
    return static_cast<size_t>(token);
}

} // namespace

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
            m_children[at(head)] |= bit(m_syntax.relations[at(i)]);
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
        std::int32_t &starts = m_startsHere[at(m_first[at(i)])];
        std::int32_t &ends = m_endsHere[at(m_last[at(i)])];
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

void ModelContext::addHints(const ModelBlock &block, size_t i, FeatureKeys &keys) const
{
    const auto hintAt = [&](std::ptrdiff_t at) {
        if (at < 0 || at >= std::ssize(block.units)) {
            return RuleHint();
        }
        const ModelUnit &unit = block.units[static_cast<size_t>(at)];
        return m_hints[static_cast<size_t>(unit.isQuotation ? unit.tokens.begin + 1 : unit.word)];
    };
    const ModelUnit &unit = block.units[i];
    const std::uint32_t tag =
        unit.isQuotation ? kQuotationTag : m_syntax.partsOfSpeech[static_cast<size_t>(unit.word)];
    const auto n = static_cast<std::ptrdiff_t>(i);
    const RuleHint hint = hintAt(n);
    const auto role = static_cast<std::uint32_t>(hint.role);
    const auto before = static_cast<std::uint32_t>(hintAt(n - 1).role);
    const auto after = static_cast<std::uint32_t>(hintAt(n + 1).role);
    keys.add(150, role, tag);
    keys.add(151, before, role, after);
    keys.add(152, role, hint.rule);
    keys.add(153, role, hint.parts, unit.isQuotation ? 1 : 0);
    keys.add(154, role * 16 + before, m_strengths[static_cast<size_t>(unit.word)], tag);
    keys.add(155, role * 16 + after, hint.rule, unit.isQuotation ? 1 : 0);
    if (unit.isQuotation) {
        keys.add(156, role, hint.parts, quotationShape(unit));
    }
}

} // namespace inquit
