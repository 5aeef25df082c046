// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attribution/model_features.h"

#include <algorithm>

namespace inquit {

namespace {

constexpr std::uint32_t kQuotationWord = 3;
constexpr std::uint32_t kNoTag = 61;
constexpr int kMostAncestors = 10;

size_t at(std::int32_t token)
{
    return static_cast<size_t>(token);
}

} // namespace

/// A unit as its neighbours see it.
struct ModelContext::Word {
    std::uint32_t lower = 1;
    std::uint32_t stem = 1;
    std::uint32_t tag = kNoTag;
    std::uint32_t name = 0;
    std::uint32_t strength = 0;
};

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
    m_startsHere.assign(size, -1);
    m_endsHere.assign(size, -1);
    m_subject.assign(size, -1);
    m_before.resize(size);
    m_after.resize(size);
    for (const Sentence &sentence : words.sentences) {
        gatherSubtrees(sentence);
        gatherNearCues(sentence);
    }
}

std::uint32_t ModelContext::strength(std::int32_t token) const
{
    return token < 0 ? 9U : m_strengths[at(token)];
}

/// Whether it begins with a capital, and what stands before its closing mark.
std::uint32_t ModelContext::quotationShape(const ModelUnit &unit) const
{
    const auto first = static_cast<size_t>(unit.tokens.begin + 1);
    const auto last = static_cast<size_t>(unit.tokens.end - 1);
    const std::uint32_t capital = m_syntax.forms[first].isCapitalised ? 1 : 0;
    std::uint32_t ending = 0;
    const size_t furthest = std::max(first, last - std::min<size_t>(last, 2));
    for (size_t i = last; i >= furthest; --i) { // the first token is a mark: i stays above 0
        const QChar c = m_article.text[m_words.tokens[i].range.begin];
        if (c == u',' || c == u'.' || c == u'?' || c == u'!') {
            ending = c == u',' ? 1 : c == u'.' ? 2 : 3;
            break;
        }
    }
    return capital * 4 + ending;
}

ModelContext::Word ModelContext::wordOf(const ModelBlock &block, std::ptrdiff_t i) const
{
    if (i < 0) {
        return { .lower = 1, .stem = 1 };
    }
    if (i >= std::ssize(block.units)) {
        return { .lower = 2, .stem = 2 };
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
             .strength = m_strengths[token] };
}

void ModelContext::addWords(const ModelBlock &block, size_t i, FeatureKeys &keys) const
{
    const auto n = static_cast<std::ptrdiff_t>(i);
    const Word w0 = wordOf(block, n);
    const Word a1 = wordOf(block, n + 1);
    const Word a2 = wordOf(block, n + 2);
    const Word b1 = wordOf(block, n - 1);
    const Word b2 = wordOf(block, n - 2);
    keys.add(0, 0);
    keys.add(1, w0.lower);
    keys.add(4, b2.lower);
    keys.add(5, a2.lower);
    keys.add(6, w0.stem, w0.tag);
    keys.add(7, b1.stem);
    keys.add(8, a1.stem);
    keys.add(11, w0.tag);
    keys.add(12, b1.tag, w0.tag);
    keys.add(13, w0.tag, a1.tag);
    keys.add(14, b1.tag, w0.tag, a1.tag);
    keys.add(17, w0.name, w0.tag);
    keys.add(18, b1.name, w0.name, a1.name);
    keys.add(19, w0.strength, w0.tag);
    keys.add(20, b1.strength, w0.tag, b1.tag);
    keys.add(21, a1.strength, w0.tag, a1.tag);
    keys.add(28, b2.strength, b1.tag, w0.tag);
    keys.add(29, a2.strength, a1.tag, w0.tag);
}

void ModelContext::addTree(std::int32_t token, FeatureKeys &keys) const
{
    const auto i = at(token);
    const std::int32_t head = m_syntax.heads[i];
    const auto relation = static_cast<std::uint32_t>(m_syntax.relations[i]);
    const std::uint32_t tag = m_syntax.partsOfSpeech[i];
    const std::uint32_t stem = m_syntax.forms[i].stem;
    const std::uint32_t headTag = head < 0 ? kNoTag : m_syntax.partsOfSpeech[at(head)];
    const std::uint32_t headRelation =
        head < 0 ? 30 : static_cast<std::uint32_t>(m_syntax.relations[at(head)]);
    const std::int32_t grand = head < 0 ? -1 : m_syntax.heads[at(head)];
    const std::uint32_t grandStem = grand < 0 ? 1 : m_syntax.forms[at(grand)].stem;
    const std::uint32_t side = head > token ? 1 : 0;
    const std::uint32_t children = m_children[i];
    const std::uint32_t headChildren = head < 0 ? 0 : m_children[at(head)];
    constexpr std::uint32_t kClause = 1U << static_cast<unsigned>(Relation::ClausalComplement);
    constexpr std::uint32_t kOpen = 1U << static_cast<unsigned>(Relation::OpenComplement);
    constexpr std::uint32_t kSubject = 1U << static_cast<unsigned>(Relation::Subject);
    constexpr std::uint32_t kObject = 1U << static_cast<unsigned>(Relation::Object);
    const std::uint32_t frame = children & (kClause | kOpen | kSubject | kObject);
    const std::uint32_t headFrame = headChildren & (kClause | kOpen | kSubject | kObject);
    keys.add(40, relation, side);
    keys.add(42, relation, headTag, side);
    keys.add(43, relation, headRelation, grandStem);
    keys.add(44, tag * 32 + relation, headRelation, headTag);
    keys.add(45, stem, frame);
    keys.add(46, tag, frame, m_strengths[i]);
    keys.add(47, relation, strength(head), headFrame);
    keys.add(48, relation * 32 + headRelation, strength(head), strength(grand));
    keys.add(50, stem, relation);
    keys.add(51, tag, children);
    const std::int32_t subject = m_subject[i];
    if (subject >= 0) {
        keys.add(52, stem, m_syntax.names[at(subject)], m_syntax.partsOfSpeech[at(subject)]);
        keys.add(54, m_strengths[i], m_syntax.names[at(subject)], m_syntax.forms[at(subject)].stem);
    }
}

void ModelContext::addBorders(const ModelBlock &block, size_t i, FeatureKeys &keys) const
{
    const auto token = static_cast<std::int32_t>(block.units[i].tokens.begin);
    const auto last = static_cast<std::int32_t>(block.units[i].tokens.end - 1);
    const auto add = [&](std::uint32_t base, std::int32_t top) {
        if (top < 0) {
            return keys.add(base, 99);
        }
        const std::int32_t head = m_syntax.heads[at(top)];
        const auto relation = static_cast<std::uint32_t>(m_syntax.relations[at(top)]);
        const std::uint32_t length = bucket(m_last[at(top)] - m_first[at(top)]);
        const std::uint32_t headStem = head < 0 ? 1 : m_syntax.forms[at(head)].stem;
        const std::uint32_t side = head > top ? 1 : 0;
        keys.add(base, relation * 2 + side, headStem);
        keys.add(base + 1, relation * 2 + side, strength(head), length);
        keys.add(base + 2, relation * 2 + side, m_syntax.partsOfSpeech[at(top)],
                 head < 0 ? 0 : m_syntax.partsOfSpeech[at(head)]);
        keys.add(base + 3, relation * 2 + side, strength(head),
                 head < 0 ? 0 : m_children[at(head)] & 0x1eU);
    };
    add(60, m_startsHere[at(token)]);
    add(64, m_endsHere[at(last)]);
    if (i > 0) {
        add(68, m_endsHere[static_cast<size_t>(block.units[i - 1].tokens.end - 1)]);
    }
    if (i + 1 < block.units.size()) {
        add(72, m_startsHere[static_cast<size_t>(block.units[i + 1].tokens.begin)]);
    }
}

void ModelContext::addAncestors(std::int32_t token, FeatureKeys &keys) const
{
    std::int32_t below = token;
    std::uint32_t depth = 0;
    std::uint32_t found = 0;
    for (int left = kMostAncestors; left > 0 && below >= 0; --left) {
        const std::int32_t head = m_syntax.heads[at(below)];
        if (head < 0) {
            break;
        }
        const Relation relation = m_syntax.relations[at(below)];
        const bool isClause = relation == Relation::ClausalComplement
            || relation == Relation::OpenComplement || relation == Relation::AdverbialClause
            || relation == Relation::NounClause || relation == Relation::Parataxis;
        const bool isArgument = relation == Relation::Subject || relation == Relation::Object
            || relation == Relation::Modifier;
        if (isClause || (isArgument && m_strengths[at(head)] >= 2)) {
            const auto code = static_cast<std::uint32_t>(relation) * 2 + (head > token ? 1 : 0);
            keys.add(80 + found * 4, code, m_syntax.forms[at(head)].stem);
            keys.add(81 + found * 4, code, m_strengths[at(head)], m_children[at(head)] & 0x1eU);
            keys.add(82 + found * 4, code, m_strengths[at(head)], std::min(depth, 3U));
            if (++found == 3) {
                break;
            }
        }
        below = head;
        ++depth;
    }
    keys.add(94, found, depth);
}

void ModelContext::addPlace(const ModelBlock &block, size_t i, FeatureKeys &keys) const
{
    const ModelUnit &unit = block.units[i];
    const auto token = static_cast<size_t>(unit.word);
    const std::uint32_t tag = unit.isQuotation ? kQuotationTag : m_syntax.partsOfSpeech[token];
    const bool first = i == 0 || block.units[i - 1].sentence != unit.sentence;
    const bool last = i + 1 == block.units.size() || block.units[i + 1].sentence != unit.sentence;
    const auto sentence =
        static_cast<std::uint32_t>(std::min<qsizetype>(unit.sentence - block.units[0].sentence, 2));
    const auto kind =
        static_cast<std::uint32_t>(m_article.blocks[static_cast<size_t>(block.block)].kind);
    const std::uint32_t marks = unit.isInMarks ? 1 : 0;
    const bool newPiece = i == 0 || block.units[i - 1].piece != unit.piece;
    keys.add(100, (first ? 1U : 0U) + (last ? 2U : 0U), tag, sentence);
    keys.add(114, (newPiece ? 1U : 0U) + (unit.piece > 0 ? 2U : 0U), tag);
    keys.add(101, kind, tag);
    keys.add(102, marks, tag);
    const WordForm &form = m_syntax.forms[token];
    keys.add(103, form.shape, marks);
    keys.add(104, form.suffix3, tag);
    keys.add(105, form.isCapitalised ? 1 : 0, first ? 1 : 0, tag);
    const Near &before = m_before[token];
    const Near &after = m_after[token];
    keys.add(106, strength(before.token), before.distance, tag);
    keys.add(107, strength(after.token), after.distance, tag);
    keys.add(108, before.token < 0 ? 0 : m_syntax.forms[at(before.token)].stem, tag);
    keys.add(109, after.token < 0 ? 0 : m_syntax.forms[at(after.token)].stem, tag);
    keys.add(110, strength(before.token) * 16 + strength(after.token), marks);
    keys.add(111, before.distance, after.distance, marks);
    if (before.token >= 0) {
        const bool isThat = before.token + 1 < std::ssize(m_syntax.forms)
            && m_syntax.forms[at(before.token + 1)].lower == wordHash("that");
        keys.add(112, m_syntax.forms[at(before.token)].stem, before.distance, isThat ? 1 : 0);
        keys.add(113, strength(before.token), isThat ? 1 : 0, m_children[at(before.token)] & 0x1eU);
    }
}

void ModelContext::addQuotation(const ModelBlock &block, size_t i, FeatureKeys &keys) const
{
    const auto n = static_cast<std::ptrdiff_t>(i);
    const auto quotationNear = [&](std::ptrdiff_t step) -> std::ptrdiff_t {
        for (std::ptrdiff_t d = 1; d <= 12; ++d) {
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
        before > 0 ? quotationShape(block.units[i - static_cast<size_t>(before)]) : 9;
    const std::uint32_t tag =
        unit.isQuotation ? kQuotationTag : m_syntax.partsOfSpeech[static_cast<size_t>(unit.word)];
    keys.add(120, bucket(before), shapeBefore, tag);
    keys.add(121, bucket(after), tag);
    keys.add(122, bucket(before) * 16 + bucket(after), shapeBefore);
    keys.add(123, bucket(before), shapeBefore, m_strengths[static_cast<size_t>(unit.word)]);
    if (!unit.isQuotation) {
        return;
    }
    const Word a1 = wordOf(block, n + 1);
    const Word a2 = wordOf(block, n + 2);
    const Word b1 = wordOf(block, n - 1);
    const Word b2 = wordOf(block, n - 2);
    const std::uint32_t shape = quotationShape(unit);
    const std::uint32_t length = bucket(unit.tokens.length() / 3);
    const bool alone = block.units.size() <= 2;
    keys.add(130, shape, length);
    keys.add(131, shape, alone ? 1 : 0, length);
    keys.add(132, shape, a1.tag, a2.tag);
    keys.add(133, shape, b1.lower, b2.tag);
    keys.add(134, shape, a1.strength, a2.strength);
    keys.add(135, shape, b1.strength, b2.strength);
    keys.add(136, shape, a1.stem);
    keys.add(137, b1.lower, a1.lower, shape);
    keys.add(138, b2.stem, b1.lower);
    keys.add(139, m_syntax.forms[static_cast<size_t>(unit.tokens.begin + 1)].lower, length);
    keys.add(140, m_syntax.partsOfSpeech[static_cast<size_t>(unit.word)], shape, length);
}

void ModelContext::features(const ModelBlock &block, size_t i, FeatureKeys &keys) const
{
    keys.clear();
    const auto token = static_cast<std::int32_t>(block.units[i].word);
    addWords(block, i, keys);
    addTree(token, keys);
    addBorders(block, i, keys);
    addAncestors(token, keys);
    addPlace(block, i, keys);
    addQuotation(block, i, keys);
    addHints(block, i, keys);
}

ModelStepSigns ModelContext::stepSigns(const ModelBlock &block, size_t i) const
{
    const auto n = static_cast<std::ptrdiff_t>(i);
    const bool inside = i > 0 && i < block.units.size();
    const bool newSentence = inside && block.units[i].sentence != block.units[i - 1].sentence;
    const bool newPiece = inside && block.units[i].piece != block.units[i - 1].piece;
    return { .border = newPiece ? 2U
                 : newSentence  ? 1U
                                : 0U,
             .tag = wordOf(block, n).tag,
             .tagBefore = wordOf(block, n - 1).tag };
}

void firstStepFeatures(std::uint32_t border, std::uint32_t tag, FeatureKeys &keys)
{
    keys.clear();
    keys.add(0, border);
    keys.add(1, tag);
}

void secondStepFeatures(std::uint32_t tagBefore, FeatureKeys &keys)
{
    keys.clear();
    keys.add(2, tagBefore);
}

} // namespace inquit
