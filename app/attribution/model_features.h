// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "attribution/cue_table.h"
#include "attribution/model_units.h"
#include "attribution/rule_hints.h"
#include "language/feature_keys.h"

namespace inquit {

/// Stands for the part of speech of a stretch in quotation marks.
inline constexpr std::uint32_t kQuotationTag = 60;

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

/// What tells how likely a step from one unit to the next is.
struct ModelStepSigns {
    static constexpr std::uint32_t kBorders = 3;
    static constexpr std::uint32_t kTags = 64;

    std::uint32_t border = 0; ///< 1: of two sentences, 2: of two paragraphs
    std::uint32_t tag = 0;
    std::uint32_t tagBefore = 0;
};
/// The features of the two parts of a step's worth: what is told by the border and the tag behind
/// it, and by the tag before it.
void firstStepFeatures(std::uint32_t border, std::uint32_t tag, FeatureKeys &keys);
void secondStepFeatures(std::uint32_t tagBefore, FeatureKeys &keys);

/// Subtrees and other things that the features of many units ask for, gathered once an article.
class ModelContext {
public:
    /// `byRules`: what the rules found in the article.
    ModelContext(const Article &article, const LinguisticText &words, const Syntax &syntax,
                 const CueTable &cues, const std::vector<Attribution> &byRules);

    /// The features of unit `i` of `block`, in `keys`.
    void features(const ModelBlock &block, size_t i, FeatureKeys &keys) const;
    /// Whether a cue can be what `unit` is: a participle that only names is none.
    bool mayBeCue(const ModelUnit &unit) const;
    /// Of the step from unit `i` - 1 to unit `i` (to the end where `i` is past it).
    ModelStepSigns stepSigns(const ModelBlock &block, size_t i) const;

private:
    struct Word;
    struct Near {
        std::int32_t token = -1; ///< the nearest likely cue on that side, in the sentence
        std::uint8_t distance = 0;
    };

    void gatherSubtrees(const Sentence &sentence);
    void gatherNearCues(const Sentence &sentence);
    Word wordOf(const ModelBlock &block, std::ptrdiff_t i) const;
    std::uint32_t quotationShape(const ModelUnit &unit) const;
    std::uint32_t strength(std::int32_t token) const;
    void addWords(const ModelBlock &block, size_t i, FeatureKeys &keys) const;
    void addTree(std::int32_t token, FeatureKeys &keys) const;
    void addBorders(const ModelBlock &block, size_t i, FeatureKeys &keys) const;
    void addAncestors(std::int32_t token, FeatureKeys &keys) const;
    void addPlace(const ModelBlock &block, size_t i, FeatureKeys &keys) const;
    void addHints(const ModelBlock &block, size_t i, FeatureKeys &keys) const;
    void addQuotation(const ModelBlock &block, size_t i, FeatureKeys &keys) const;

    const Article &m_article;
    const LinguisticText &m_words;
    const Syntax &m_syntax;
    std::vector<RuleHint> m_hints;          ///< of the rules, a token
    std::vector<std::uint8_t> m_strengths;  ///< of cues, a token
    std::vector<std::uint32_t> m_children;  ///< bits: the relations of a token's dependents
    std::vector<std::int32_t> m_first;      ///< first token of a token's subtree
    std::vector<std::int32_t> m_last;       ///< last token of it
    std::vector<std::int32_t> m_startsHere; ///< head of the largest subtree that starts at a token
    std::vector<std::int32_t> m_endsHere;   ///< head of the largest subtree that ends at a token
    std::vector<std::int32_t> m_subject;    ///< a token's subject, -1 for none
    std::vector<Near> m_before;
    std::vector<Near> m_after;
};

} // namespace inquit
