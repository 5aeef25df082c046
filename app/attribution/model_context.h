// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "attribution/cue_table.h"
#include "attribution/model_units.h"
#include "attribution/rule_hints.h"

namespace inquit {

/// A length or distance, as coarse as features want it: 0 to 4, then 5 to 8.
constexpr std::uint32_t bucket(std::ptrdiff_t n)
{
    return n <= 0 ? 0
        : n <= 4  ? static_cast<std::uint32_t>(n)
        : n <= 6  ? 5
        : n <= 10 ? 6
        : n <= 20 ? 7
                  : 8;
}

constexpr std::uint32_t relationBit(Relation relation)
{
    return 1U << static_cast<unsigned>(relation);
}
/// The relations that tell the frame of a reporting verb.
inline constexpr std::uint32_t kFrame = relationBit(Relation::ClausalComplement)
    | relationBit(Relation::OpenComplement) | relationBit(Relation::Subject)
    | relationBit(Relation::Object);

/// What the features of many units ask for, gathered once an article: subtrees, likely cues, and
/// what the rules found. Tokens are indices, -1 for none. Holds references to what it is made of.
class ModelContext {
public:
    /// `byRules`: what the rules found in the article.
    ModelContext(const Article &article, const LinguisticText &words, const Syntax &syntax,
                 const CueTable &cues, const std::vector<Attribution> &byRules);

    struct NearCue {
        std::int32_t token = -1; ///< the nearest likely cue on that side, in the sentence
        std::uint8_t distance = 0;
    };

    const Article &article() const { return m_article; }
    const LinguisticText &words() const { return m_words; }
    const Syntax &syntax() const { return m_syntax; }

    const RuleHint &hint(std::size_t token) const { return m_hints[token]; }
    /// CueTable::strength() of a token; kNoStrength for none.
    std::uint32_t strength(std::int32_t token) const
    {
        return token < 0 ? kNoStrength : m_strengths[static_cast<std::size_t>(token)];
    }
    std::uint32_t strength(std::size_t token) const { return m_strengths[token]; }
    const NearCue &cueBefore(std::size_t token) const { return m_before[token]; }
    const NearCue &cueAfter(std::size_t token) const { return m_after[token]; }

    /// The relations of a token's dependents, a bit each.
    std::uint32_t children(std::int32_t token) const
    {
        return token < 0 ? 0 : m_children[static_cast<std::size_t>(token)];
    }
    std::int32_t subjectOf(std::int32_t token) const
    {
        return m_subject[static_cast<std::size_t>(token)];
    }
    /// How far the last token of the subtree is from its first.
    std::int32_t reach(std::int32_t token) const
    {
        return m_last[static_cast<std::size_t>(token)] - m_first[static_cast<std::size_t>(token)];
    }
    /// The head of the largest subtree that starts, or ends, at a token.
    std::int32_t largestFrom(std::int32_t token) const
    {
        return m_largestFrom[static_cast<std::size_t>(token)];
    }
    std::int32_t largestTo(std::int32_t token) const
    {
        return m_largestTo[static_cast<std::size_t>(token)];
    }

    /// Whether a cue can be what `unit` is: a participle that only names is none.
    bool mayBeCue(const ModelUnit &unit) const;

private:
    static constexpr std::uint32_t kNoStrength = 9;

    void gatherSubtrees(const Sentence &sentence);
    void gatherNearCues(const Sentence &sentence);

    const Article &m_article;
    const LinguisticText &m_words;
    const Syntax &m_syntax;
    std::vector<RuleHint> m_hints;         ///< a token, as all below
    std::vector<std::uint8_t> m_strengths; ///< of cues
    std::vector<std::uint32_t> m_children;
    std::vector<std::int32_t> m_first; ///< of the subtree
    std::vector<std::int32_t> m_last;
    std::vector<std::int32_t> m_largestFrom;
    std::vector<std::int32_t> m_largestTo;
    std::vector<std::int32_t> m_subject;
    std::vector<NearCue> m_before;
    std::vector<NearCue> m_after;
};

} // namespace inquit
