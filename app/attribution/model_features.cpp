// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attribution/model_features.h"

#include "attribution/model_tree_features.h"

#include <algorithm>

namespace inquit {

namespace {

/// The templates beside those of model_tree_features.cpp, with which they share a table; numbers
/// that are left out were tried and taken back. A 2 is the unit two before or after.
enum class UnitFeature : std::uint32_t {
    Bias,
    Word,
    WordBefore2 = 4,
    WordAfter2,
    StemTag,
    StemBefore,
    StemAfter,
    Tag = 11,
    TagsBefore,
    TagsAfter,
    TagsAround,
    NameTag = 17,
    NamesAround,
    StrengthTag,
    StrengthBefore,
    StrengthAfter,
    StrengthBefore2 = 28,
    StrengthAfter2,
    SentencePlace = 100,
    BlockKind,
    Marks,
    Shape,
    Suffix3,
    Capital,
    CueBefore,
    CueAfter,
    CueStemBefore,
    CueStemAfter,
    CueStrengths,
    CueDistances,
    CueThat,
    CueThatChildren,
    ParagraphPlace,
    QuotationBefore = 120,
    QuotationAfter,
    QuotationsAround,
    QuotationStrength,
    Quotation = 130,
    QuotationAlone,
    QuotationTagsAfter,
    QuotationWordsBefore,
    QuotationStrengthsAfter,
    QuotationStrengthsBefore,
    QuotationStemAfter,
    QuotationWordsAround,
    StemsBeforeQuotation,
    QuotationFirstWord,
    QuotationTag,
    Hint = 150,
    HintsAround,
    HintRule,
    HintParts,
    HintBefore,
    HintAfter,
    HintQuotation,
};

enum class TransitionFeature : std::uint32_t { Border, Tag, TagBefore };

constexpr std::uint32_t kBeforeBlock = 1; ///< these three are no hashes of words
constexpr std::uint32_t kAfterBlock = 2;
constexpr std::uint32_t kQuotationWord = 3;
constexpr std::uint32_t kQuotationTag = 60; ///< these two are no tags of the set
constexpr std::uint32_t kNoTag = 61;
constexpr std::uint32_t kNoShape = 9;
constexpr std::ptrdiff_t kFarthestQuotation = 12; ///< units away

size_t at(std::int32_t token)
{
    return static_cast<size_t>(token);
}

} // namespace

/// A unit as its neighbours see it.
struct ModelFeatures::View {
    std::uint32_t lower = kBeforeBlock;
    std::uint32_t stem = kBeforeBlock;
    std::uint32_t tag = kNoTag;
    std::uint32_t name = 0;
    std::uint32_t strength = 0;
};

std::uint32_t ModelFeatures::tagOf(const ModelUnit &unit) const
{
    return unit.isQuotation ? kQuotationTag
                            : m_syntax.partsOfSpeech[static_cast<size_t>(unit.word)];
}

/// Whether it begins with a capital, and what stands before its closing mark.
std::uint32_t ModelFeatures::quotationShape(const ModelUnit &unit) const
{
    const auto first = static_cast<size_t>(unit.tokens.begin + 1);
    const auto last = static_cast<size_t>(unit.tokens.end - 1);
    const std::uint32_t capital = m_syntax.forms[first].isCapitalised ? 1 : 0;
    std::uint32_t ending = 0;
    const size_t furthest = std::max(first, last - std::min<size_t>(last, 2));
    for (size_t i = last; i >= furthest; --i) { // the first token is a mark: i stays above 0
        const QChar c = m_context.article().text[m_context.words().tokens[i].range.begin];
        if (c == u',' || c == u'.' || c == u'?' || c == u'!') {
            ending = c == u',' ? 1 : c == u'.' ? 2 : 3;
            break;
        }
    }
    return capital * 4 + ending;
}

ModelFeatures::View ModelFeatures::viewOf(const ModelBlock &block, std::ptrdiff_t i) const
{
    if (i < 0) {
        return { .lower = kBeforeBlock, .stem = kBeforeBlock };
    }
    if (i >= std::ssize(block.units)) {
        return { .lower = kAfterBlock, .stem = kAfterBlock };
    }
    const ModelUnit &unit = block.units[static_cast<size_t>(i)];
    const auto token = static_cast<size_t>(unit.word);
    if (unit.isQuotation) {
        return { .lower = kQuotationWord + quotationShape(unit),
                 .stem = kQuotationWord,
                 .tag = kQuotationTag };
    }
    return { .lower = m_syntax.forms[token].lower,
             .stem = m_syntax.forms[token].stem,
             .tag = m_syntax.partsOfSpeech[token],
             .name = m_syntax.names[token],
             .strength = m_context.strength(token) };
}

void ModelFeatures::addWords(const ModelBlock &block, size_t i, FeatureKeys &keys) const
{
    using enum UnitFeature;
    const auto n = static_cast<std::ptrdiff_t>(i);
    const View w0 = viewOf(block, n);
    const View a1 = viewOf(block, n + 1);
    const View a2 = viewOf(block, n + 2);
    const View b1 = viewOf(block, n - 1);
    const View b2 = viewOf(block, n - 2);
    keys.add(Bias, 0);
    keys.add(Word, w0.lower);
    keys.add(WordBefore2, b2.lower);
    keys.add(WordAfter2, a2.lower);
    keys.add(StemTag, w0.stem, w0.tag);
    keys.add(StemBefore, b1.stem);
    keys.add(StemAfter, a1.stem);
    keys.add(Tag, w0.tag);
    keys.add(TagsBefore, b1.tag, w0.tag);
    keys.add(TagsAfter, w0.tag, a1.tag);
    keys.add(TagsAround, b1.tag, w0.tag, a1.tag);
    keys.add(NameTag, w0.name, w0.tag);
    keys.add(NamesAround, b1.name, w0.name, a1.name);
    keys.add(StrengthTag, w0.strength, w0.tag);
    keys.add(StrengthBefore, b1.strength, w0.tag, b1.tag);
    keys.add(StrengthAfter, a1.strength, w0.tag, a1.tag);
    keys.add(StrengthBefore2, b2.strength, b1.tag, w0.tag);
    keys.add(StrengthAfter2, a2.strength, a1.tag, w0.tag);
}

void ModelFeatures::addPlace(const ModelBlock &block, size_t i, FeatureKeys &keys) const
{
    using enum UnitFeature;
    const ModelUnit &unit = block.units[i];
    const auto token = static_cast<size_t>(unit.word);
    const std::uint32_t tag = tagOf(unit);
    const bool first = i == 0 || block.units[i - 1].sentence != unit.sentence;
    const bool last = i + 1 == block.units.size() || block.units[i + 1].sentence != unit.sentence;
    const auto sentence =
        static_cast<std::uint32_t>(std::min<qsizetype>(unit.sentence - block.units[0].sentence, 2));
    const auto kind = static_cast<std::uint32_t>(
        m_context.article().blocks[static_cast<size_t>(block.block)].kind);
    const std::uint32_t marks = unit.isInMarks ? 1 : 0;
    const bool newPiece = i == 0 || block.units[i - 1].piece != unit.piece;
    keys.add(SentencePlace, (first ? 1U : 0U) + (last ? 2U : 0U), tag, sentence);
    keys.add(ParagraphPlace, (newPiece ? 1U : 0U) + (unit.piece > 0 ? 2U : 0U), tag);
    keys.add(UnitFeature::BlockKind, kind, tag);
    keys.add(Marks, marks, tag);
    const WordForm &form = m_syntax.forms[token];
    keys.add(Shape, form.shape, marks);
    keys.add(Suffix3, form.suffix3, tag);
    keys.add(Capital, form.isCapitalised ? 1 : 0, first ? 1 : 0, tag);
}

void ModelFeatures::addNearCues(const ModelUnit &unit, FeatureKeys &keys) const
{
    using enum UnitFeature;
    const auto token = static_cast<size_t>(unit.word);
    const std::uint32_t tag = tagOf(unit);
    const std::uint32_t marks = unit.isInMarks ? 1 : 0;
    const ModelContext::NearCue &before = m_context.cueBefore(token);
    const ModelContext::NearCue &after = m_context.cueAfter(token);
    keys.add(CueBefore, m_context.strength(before.token), before.distance, tag);
    keys.add(CueAfter, m_context.strength(after.token), after.distance, tag);
    keys.add(CueStemBefore, before.token < 0 ? 0 : m_syntax.forms[at(before.token)].stem, tag);
    keys.add(CueStemAfter, after.token < 0 ? 0 : m_syntax.forms[at(after.token)].stem, tag);
    keys.add(CueStrengths, m_context.strength(before.token) * 16 + m_context.strength(after.token),
             marks);
    keys.add(CueDistances, before.distance, after.distance, marks);
    if (before.token >= 0) {
        const bool isThat = before.token + 1 < std::ssize(m_syntax.forms)
            && m_syntax.forms[at(before.token + 1)].lower == wordHash("that");
        keys.add(CueThat, m_syntax.forms[at(before.token)].stem, before.distance, isThat ? 1 : 0);
        keys.add(CueThatChildren, m_context.strength(before.token), isThat ? 1 : 0,
                 m_context.children(before.token) & kFrame);
    }
}

void ModelFeatures::addNearQuotations(const ModelBlock &block, size_t i, FeatureKeys &keys) const
{
    using enum UnitFeature;
    const auto n = static_cast<std::ptrdiff_t>(i);
    const auto quotationNear = [&](std::ptrdiff_t step) -> std::ptrdiff_t {
        for (std::ptrdiff_t d = 1; d <= kFarthestQuotation; ++d) {
            const std::ptrdiff_t to = n + step * d;
            if (to < 0 || to >= std::ssize(block.units)) {
                break;
            }
            if (block.units[static_cast<size_t>(to)].isQuotation) {
                return d;
            }
        }
        return 0;
    };
    const std::ptrdiff_t before = quotationNear(-1);
    const std::ptrdiff_t after = quotationNear(1);
    const ModelUnit &unit = block.units[i];
    const std::uint32_t shapeBefore =
        before > 0 ? quotationShape(block.units[i - static_cast<size_t>(before)]) : kNoShape;
    const std::uint32_t tag = tagOf(unit);
    keys.add(QuotationBefore, bucket(before), shapeBefore, tag);
    keys.add(QuotationAfter, bucket(after), tag);
    keys.add(QuotationsAround, bucket(before) * 16 + bucket(after), shapeBefore);
    keys.add(QuotationStrength, bucket(before), shapeBefore,
             m_context.strength(static_cast<size_t>(unit.word)));
}

void ModelFeatures::addQuotation(const ModelBlock &block, size_t i, FeatureKeys &keys) const
{
    using enum UnitFeature;
    const ModelUnit &unit = block.units[i];
    const auto n = static_cast<std::ptrdiff_t>(i);
    const View a1 = viewOf(block, n + 1);
    const View a2 = viewOf(block, n + 2);
    const View b1 = viewOf(block, n - 1);
    const View b2 = viewOf(block, n - 2);
    const std::uint32_t shape = quotationShape(unit);
    const std::uint32_t length = bucket(unit.tokens.length() / 3);
    const bool alone = block.units.size() <= 2;
    keys.add(Quotation, shape, length);
    keys.add(QuotationAlone, shape, alone ? 1 : 0, length);
    keys.add(QuotationTagsAfter, shape, a1.tag, a2.tag);
    keys.add(QuotationWordsBefore, shape, b1.lower, b2.tag);
    keys.add(QuotationStrengthsAfter, shape, a1.strength, a2.strength);
    keys.add(QuotationStrengthsBefore, shape, b1.strength, b2.strength);
    keys.add(QuotationStemAfter, shape, a1.stem);
    keys.add(QuotationWordsAround, b1.lower, a1.lower, shape);
    keys.add(StemsBeforeQuotation, b2.stem, b1.lower);
    keys.add(QuotationFirstWord, m_syntax.forms[static_cast<size_t>(unit.tokens.begin + 1)].lower,
             length);
    keys.add(QuotationTag, m_syntax.partsOfSpeech[static_cast<size_t>(unit.word)], shape, length);
}

void ModelFeatures::addHints(const ModelBlock &block, size_t i, FeatureKeys &keys) const
{
    using enum UnitFeature;
    const auto hintAt = [&](std::ptrdiff_t at) {
        if (at < 0 || at >= std::ssize(block.units)) {
            return RuleHint();
        }
        const ModelUnit &unit = block.units[static_cast<size_t>(at)];
        return m_context.hint(
            static_cast<size_t>(unit.isQuotation ? unit.tokens.begin + 1 : unit.word));
    };
    const ModelUnit &unit = block.units[i];
    const std::uint32_t tag = tagOf(unit);
    const auto n = static_cast<std::ptrdiff_t>(i);
    const RuleHint hint = hintAt(n);
    const auto role = static_cast<std::uint32_t>(hint.role);
    const auto before = static_cast<std::uint32_t>(hintAt(n - 1).role);
    const auto after = static_cast<std::uint32_t>(hintAt(n + 1).role);
    keys.add(Hint, role, tag);
    keys.add(HintsAround, before, role, after);
    keys.add(HintRule, role, hint.rule);
    keys.add(HintParts, role, hint.parts, unit.isQuotation ? 1 : 0);
    keys.add(HintBefore, role * 16 + before, m_context.strength(static_cast<size_t>(unit.word)),
             tag);
    keys.add(HintAfter, role * 16 + after, hint.rule, unit.isQuotation ? 1 : 0);
    if (unit.isQuotation) {
        keys.add(HintQuotation, role, hint.parts, quotationShape(unit));
    }
}

void ModelFeatures::unit(const ModelBlock &block, size_t i, FeatureKeys &keys) const
{
    const ModelUnit &unit = block.units[i];
    const auto token = static_cast<std::int32_t>(unit.word);
    keys.clear();
    addWords(block, i, keys);
    addTreeFeatures(m_context, token, keys);
    addBorderFeatures(m_context, block, i, keys);
    addAncestorFeatures(m_context, token, keys);
    addPlace(block, i, keys);
    addNearCues(unit, keys);
    addNearQuotations(block, i, keys);
    if (unit.isQuotation) {
        addQuotation(block, i, keys);
    }
    addHints(block, i, keys);
}

ModelTransitionContext ModelFeatures::transition(const ModelBlock &block, size_t i) const
{
    const auto n = static_cast<std::ptrdiff_t>(i);
    const bool inside = i > 0 && i < block.units.size();
    const bool newSentence = inside && block.units[i].sentence != block.units[i - 1].sentence;
    const bool newPiece = inside && block.units[i].piece != block.units[i - 1].piece;
    return { .border = newPiece ? 2U
                 : newSentence  ? 1U
                                : 0U,
             .tag = viewOf(block, n).tag,
             .tagBefore = viewOf(block, n - 1).tag };
}

void transitionFeaturesAfter(std::uint32_t border, std::uint32_t tag, FeatureKeys &keys)
{
    keys.clear();
    keys.add(TransitionFeature::Border, border);
    keys.add(TransitionFeature::Tag, tag);
}

void transitionFeaturesBefore(std::uint32_t tagBefore, FeatureKeys &keys)
{
    keys.clear();
    keys.add(TransitionFeature::TagBefore, tagBefore);
}

} // namespace inquit
