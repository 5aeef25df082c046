// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attribution/rule_hints.h"

#include "language/word_forms.h"

#include <algorithm>

namespace inquit {

namespace {

using Role = RuleHint::Role;

class HintWriter {
public:
    HintWriter(const LinguisticText &words, std::vector<RuleHint> &hints)
        : m_words(words)
        , m_hints(hints)
    {
    }

    void write(const Attribution &attribution)
    {
        m_hint.rule = wordHash(descriptionOf(attribution.rule).name.data());
        m_hint.parts = static_cast<std::uint8_t>((attribution.source.empty() ? 0 : 1)
                                                 + (attribution.cue.empty() ? 0 : 2)
                                                 + static_cast<int>(attribution.type) * 4);
        const qsizetype start = attribution.content.front().begin;
        Role first = Role::ContentFirst;
        for (const TextRange &range : attribution.content) {
            mark(range, first, Role::ContentInside);
            first = Role::ContentAgain;
        }
        for (const TextRange &range : attribution.source) {
            const Role role = range.begin < start ? Role::SourceBefore : Role::SourceAfter;
            mark(range, role, role);
        }
        for (const TextRange &range : attribution.cue) {
            const Role role = range.begin < start ? Role::CueBefore : Role::CueAfter;
            mark(range, role, role);
        }
    }

    /// What lies between the parts of one attribution and is no part of another.
    void fill(const Attribution &attribution)
    {
        TextRange all = hull(attribution.content);
        for (const TextRanges *ranges : { &attribution.source, &attribution.cue }) {
            if (!ranges->empty()) {
                const TextRange other = hull(*ranges);
                all = { std::min(all.begin, other.begin), std::max(all.end, other.end) };
            }
        }
        m_filled = std::max(m_filled, all.begin);
        m_hint = {};
        mark({ m_filled, all.end }, Role::Gap, Role::Gap);
        m_filled = std::max(m_filled, all.end);
    }

private:
    void mark(TextRange range, Role first, Role inside)
    {
        const auto &tokens = m_words.tokens;
        auto token = std::ranges::partition_point(
            tokens, [&](const Token &one) { return one.range.end <= range.begin; });
        Role role = first;
        for (; token != tokens.end() && token->range.begin < range.end; ++token) {
            RuleHint &hint = m_hints[static_cast<size_t>(token - tokens.begin())];
            if (hint.role == Role::None) {
                hint = m_hint;
                hint.role = role;
            }
            role = inside;
        }
    }

    const LinguisticText &m_words;
    std::vector<RuleHint> &m_hints;
    RuleHint m_hint;
    qsizetype m_filled = 0; ///< gaps before it are written
};

} // namespace

std::vector<RuleHint> ruleHints(const std::vector<Attribution> &byRules,
                                const LinguisticText &words)
{
    std::vector<RuleHint> hints(words.tokens.size());
    HintWriter writer(words, hints);
    for (const Attribution &attribution : byRules) {
        writer.write(attribution);
    }
    for (const Attribution &attribution : byRules) {
        writer.fill(attribution);
    }
    return hints;
}

} // namespace inquit
