// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attribution/rule_direct.h"

#include "attribution/rule_noun_phrases.h"

#include <algorithm>

namespace inquit {

namespace {

using enum WordClass;

bool isSearched(BlockKind kind)
{
    return kind == BlockKind::Paragraph || kind == BlockKind::Quote || kind == BlockKind::Caption
        || kind == BlockKind::Headline || kind == BlockKind::Standfirst || kind == BlockKind::Turn;
}

QChar lastInside(const LexicalText &text, const MarkedSpan &span)
{
    const TextRange inside = trimmed(span.inside, text.article().text);
    return inside.isEmpty() ? QChar() : text.article().text.at(inside.end - 1);
}

bool endsSentence(QChar c)
{
    return QStringView(u".?!…").contains(c);
}

/// Words of a title begin with capitals, small ones aside: "The Lord of the Flies".
bool isTitleCase(const LexicalText &text, TokenRange tokens)
{
    qsizetype small = 0;
    for (qsizetype i = tokens.begin; i < tokens.end; ++i) {
        if (text.isWord(i) && !text.isCapital(i)
            && !text.hasAny(i, Preposition, Determiner, Conjunction) && !text.isGenitive(i)) {
            ++small;
        }
    }
    return small == 0;
}

/// Only breaks and full stops.
bool isEmptyGap(const LexicalText &text, TokenRange tokens)
{
    for (qsizetype i = tokens.begin; i < tokens.end; ++i) {
        if (text.token(i).kind == Token::Kind::Word || text.token(i).kind == Token::Kind::Number) {
            return false;
        }
    }
    return true;
}

} // namespace

DirectRules::DirectRules(RuleContext &context)
    : m_context(context)
    , m_text(context.text())
{
}

std::vector<Attribution> DirectRules::find()
{
    const auto &blocks = m_text.article().blocks;
    const auto &spans = m_context.spans();
    size_t next = 0;
    for (size_t b = 0; b < blocks.size(); ++b) {
        const size_t first = next;
        while (next < spans.size() && spans[next].block == static_cast<qsizetype>(b)) {
            ++next;
        }
        if (!blocks[b].label.isEmpty()) {
            takeTurn(blocks[b]);
        } else if (isSearched(blocks[b].kind)) {
            takeBlock(static_cast<qsizetype>(b), static_cast<qsizetype>(first),
                      static_cast<qsizetype>(next));
        }
    }
    return std::move(m_found);
}

void DirectRules::takeTurn(const Block &block)
{
    const QStringView text = m_text.article().text;
    qsizetype begin = block.label.end;
    while (begin < block.range.end
           && (text[begin].isSpace() || QStringView(u":*_.)]—–-").contains(text[begin]))) {
        ++begin;
    }
    const TextRange content = trimmed({ begin, block.range.end }, text);
    if (content.isEmpty()) {
        return;
    }
    m_found.push_back({ .type = QuotationType::Direct,
                        .mode = QuotationMode::Speech,
                        .content = { content },
                        .cue = {},
                        .source = { block.label },
                        .confidence = 0.97,
                        .rule = Rule::Turn });
    m_context.take(m_text.tokensIn(block.range));
    m_hasCurrent = false;
}

void DirectRules::takeBlock(qsizetype block, qsizetype firstSpan, qsizetype endSpan)
{
    const auto &spans = m_context.spans();
    m_block = m_text.tokensIn(m_text.article().blocks[static_cast<size_t>(block)].range);
    m_takenEnd = m_block.begin;
    m_creditSentence = -1;
    const bool carriedOver =
        firstSpan < endSpan && m_hasCurrent && spans[static_cast<size_t>(firstSpan)].continues;
    m_hasCurrent = carriedOver;
    for (qsizetype k = firstSpan; k < endSpan; ++k) {
        const qsizetype nextBegin = k + 1 < endSpan
            ? m_context.tokensOf(spans[static_cast<size_t>(k + 1)]).begin
            : m_block.end;
        takeSpan(spans[static_cast<size_t>(k)], nextBegin);
    }
}

DirectRules::Place DirectRules::placeOf(const MarkedSpan &span, qsizetype nextBegin) const
{
    Place place;
    place.tokens = m_context.tokensOf(span);
    const qsizetype begin = place.tokens.begin;
    const qsizetype sentence = m_text.sentence(m_text.sentenceOf(begin)).tokens.begin;
    place.before = { std::min(begin, std::max(m_takenEnd, sentence)), begin };
    place.after = { place.tokens.end, place.tokens.end };
    if (place.tokens.end < m_block.end) {
        const Sentence &next = m_text.sentence(m_text.sentenceOf(place.tokens.end));
        place.after.end = std::min(next.tokens.end, nextBegin);
    }
    return place;
}

/// Words that stand for themselves, not a part of the sentence around them.
bool DirectRules::isSentence(const MarkedSpan &span, const Place &place) const
{
    const TokenRange inside = m_text.tokensIn(span.inside);
    if (inside.length() <= 0) {
        return false;
    }
    if (span.continues || !span.closed) {
        return true;
    }
    const bool begins = m_text.isCapital(inside.begin) || !m_text.isWord(inside.begin);
    const QChar last = lastInside(m_text, span);
    const bool ends = endsSentence(last) || last == u',' || last == u'—';
    if (!begins || !ends) {
        return begins && inside.length() >= 8 && !isTitleCase(m_text, inside);
    }
    return inside.length() >= 4 || place.before.length() == 0 || !isTitleCase(m_text, inside);
}

std::optional<Credit> DirectRules::creditBehind(const MarkedSpan &span, const Place &place) const
{
    if (place.after.length() <= 0) {
        return {};
    }
    const auto credit = creditAfter(m_text, place.after);
    if (!credit || lastInside(m_text, span) != u'.') {
        return credit;
    }
    // “A.” X said.  credits A;  “A.” X said that B.  does not
    const TokenRange whole = credit->whole();
    const qsizetype rest = pastCircumstances(m_text, whole.end, place.after.end);
    const bool sentence = m_text.isCapital(place.after.begin);
    return !sentence || place.after.end - rest <= 1 ? credit : std::nullopt;
}

void DirectRules::add(TextRange content, const Credit &credit)
{
    Attribution found { .type = QuotationType::Direct,
                        .mode = RuleContext::modeOf(credit.mode),
                        .content = { content },
                        .cue = { m_text.rangeOf(credit.cue) },
                        .source = {},
                        .confidence = credit.confidence,
                        .rule = credit.rule };
    if (credit.source.length() > 0) {
        found.source = { m_text.rangeOf(credit.source) };
    }
    found.type = m_context.typeOf(found.content);
    const TokenRange tokens = m_text.tokensIn(content);
    m_context.take(tokens);
    m_context.take(credit.whole());
    m_takenEnd = std::max({ m_takenEnd, tokens.end, credit.whole().end });
    m_creditSentence = m_text.sentenceOf(credit.whole().end - 1);
    m_found.push_back(std::move(found));
    m_hasCurrent = true;
}

void DirectRules::join(const MarkedSpan &span, const Place &place)
{
    Attribution &current = m_found.back();
    if (current.content.size() == 1 && !span.continues && !current.cue.empty()) {
        current.confidence = std::min(current.confidence, 0.95);
    }
    current.content.push_back(span.range);
    m_context.take(place.tokens);
    m_takenEnd = place.tokens.end;
}

/// “A,” X said. “B.” and “A,” X said on Monday, “B.”: between the two nothing but the credit's
/// sentence.
bool DirectRules::joins(const Place &place) const
{
    if (!m_hasCurrent) {
        return false;
    }
    const TokenRange gap { std::min(m_takenEnd, place.tokens.begin), place.tokens.begin };
    if (isEmptyGap(m_text, gap)) {
        return true;
    }
    return m_creditSentence >= 0 && m_text.sentenceOf(place.tokens.begin - 1) == m_creditSentence;
}

/// Nothing of its sentence stands before the words but "And".
bool DirectRules::startsSentence(const Place &place) const
{
    const TokenRange before = place.before;
    if (isEmptyGap(m_text, before)
        || (before.length() == 1 && m_text.hasAny(before.begin, Conjunction, Adverb))) {
        return true;
    }
    // “A.” “B.” in one sentence, as segmentation has it
    const qsizetype last = place.tokens.begin - 1;
    return m_context.isMarked(last) && last > 0 && m_text.token(last - 1).kind != Token::Kind::Word
        && !m_text.is(last - 1, u',');
}

/// No credit beside the words: the subject of the sentence before, or nobody.
void DirectRules::addContext(const MarkedSpan &span, const Place &place)
{
    Attribution found { .content = { span.range }, .confidence = 0.5, .rule = Rule::StandingAlone };
    const qsizetype begin = place.tokens.begin;
    if (begin > m_block.begin && place.before.length() == 0) {
        const TokenRange sentence = m_text.sentence(m_text.sentenceOf(begin - 1)).tokens;
        const TokenRange subject = subjectOfClause(m_text, sentence.begin, sentence.end);
        if (subject.length() > 0 && !m_context.isMarked(subject.begin)) {
            found.source = { m_text.rangeOf(subject) };
            found.confidence = 0.6;
            found.rule = Rule::SentenceBefore;
        }
    }
    m_context.take(place.tokens);
    m_takenEnd = place.tokens.end;
    m_creditSentence = -1;
    m_found.push_back(std::move(found));
    m_hasCurrent = true;
}

/// The credit behind a quotation that went on over paragraphs.
void DirectRules::complete(const Credit &credit)
{
    Attribution &current = m_found.back();
    current.cue = { m_text.rangeOf(credit.cue) };
    current.source = { m_text.rangeOf(credit.source) };
    current.rule = credit.rule;
    current.confidence = credit.confidence;
    m_context.take(credit.whole());
    m_takenEnd = credit.whole().end;
    m_creditSentence = m_text.sentenceOf(m_takenEnd - 1);
}

/// The words are a part of a sentence that goes on behind them: said “A” was B.
bool DirectRules::flowsOn(const MarkedSpan &span, const Place &place) const
{
    const qsizetype next = place.after.begin;
    return next < place.after.end && m_text.isWord(next) && !m_text.has(next, Conjunction)
        && !endsSentence(lastInside(m_text, span)) && lastInside(m_text, span) != u','
        && m_text.sentenceOf(next) == m_text.sentenceOf(place.tokens.begin);
}

void DirectRules::takeSpan(const MarkedSpan &span, qsizetype nextBegin)
{
    const Place place = placeOf(span, nextBegin);
    const auto behind = creditBehind(span, place);
    if (span.continues && m_hasCurrent) {
        join(span, place);
        if (behind && m_found.back().source.empty()) {
            complete(*behind);
        }
        return;
    }
    const bool sentence = isSentence(span, place);
    const bool flows = !behind && flowsOn(span, place);
    const bool starts = startsSentence(place);
    const auto front = starts || flows ? std::nullopt : creditBefore(m_text, place.before);
    const bool comma = !starts && m_text.is(place.tokens.begin - 1, u',');
    if (behind && starts) {
        add(span.range, *behind);
    } else if (front && (sentence || front->cue.end + 2 >= place.before.end)) {
        add(span.range, *front);
    } else if (!behind && !flows && joins(place) && (starts ? sentence : comma)) {
        join(span, place);
    } else if (behind && place.before.length() > 0) {
        add({ m_text.range(place.before.begin).begin, span.range.end }, *behind);
    } else if (sentence && starts && !flows && place.tokens.length() >= 5) {
        addContext(span, place);
    }
}

} // namespace inquit
