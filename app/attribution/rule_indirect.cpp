// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attribution/rule_indirect.h"

#include "attribution/rule_noun_phrases.h"

#include <algorithm>

namespace inquit {

namespace {

using enum WordClass;

bool isSearched(BlockKind kind)
{
    return kind == BlockKind::Paragraph || kind == BlockKind::Quote || kind == BlockKind::Caption
        || kind == BlockKind::Standfirst || kind == BlockKind::Headline;
}

bool isDenied(const LexicalText &text, const CueAt &cue)
{
    for (qsizetype i = cue.tokens.begin; i < cue.verb; ++i) {
        if (text.has(i, Negation)) {
            return true;
        }
    }
    return false;
}

bool isFinite(const CueAt &cue)
{
    return cue.form == CueAt::Form::Finite || cue.form == CueAt::Form::Base;
}

} // namespace

IndirectRules::IndirectRules(RuleContext &context)
    : m_context(context)
    , m_text(context.text())
    , m_reader(context)
{
}

std::vector<Attribution> IndirectRules::find()
{
    for (const Sentence &sentence : m_text.sentences()) {
        const Block &block = m_text.article().blocks[static_cast<size_t>(sentence.block)];
        if (isSearched(block.kind)) {
            takeSentence(sentence.tokens);
        }
    }
    return std::move(m_found);
}

void IndirectRules::takeSentence(TokenRange sentence)
{
    while (sentence.begin < sentence.end && m_context.isTaken(sentence.begin)) {
        ++sentence.begin;
    }
    if (sentence.length() < 3) {
        return;
    }
    if (takeTrailing(sentence) || takeInserted(sentence)) {
        return;
    }
    qsizetype clause = sentence.begin;
    for (qsizetype i = sentence.begin; i < sentence.end; ++i) {
        if (m_context.isTaken(i)) {
            clause = i + 1;
            continue;
        }
        if (m_context.isMarked(i)) {
            continue;
        }
        const auto cue = cueAt(m_text, i);
        if (!cue || cue->tokens.begin < clause || isDenied(m_text, *cue)) {
            continue;
        }
        if (cue->form == CueAt::Form::SourceFollows) {
            if (takeAccordingTo({ clause, sentence.end }, *cue)) {
                return;
            }
            continue;
        }
        if (const qsizetype end = takeCue(sentence, *cue, clause); end > i) {
            i = end - 1;
            clause = end;
        }
    }
}

TokenRange IndirectRules::withoutEnds(TokenRange tokens) const
{
    const auto isLoose = [this](qsizetype i) {
        return !m_context.isMarked(i)
            && (m_text.is(i, u'.') || m_text.is(i, u'!') || m_text.is(i, u'?') || m_text.is(i, u',')
                || m_text.is(i, u';') || m_text.is(i, u':') || m_text.is(i, u'—')
                || m_text.is(i, u'–'));
    };
    while (tokens.begin < tokens.end && isLoose(tokens.begin)) {
        ++tokens.begin;
    }
    while (tokens.begin < tokens.end && isLoose(tokens.end - 1)) {
        --tokens.end;
    }
    return tokens;
}

void IndirectRules::add(std::vector<TokenRange> content, const Credit &credit)
{
    m_lastSource = credit.source;
    Attribution found { .mode = RuleContext::modeOf(credit.mode),
                        .cue = { m_text.rangeOf(credit.cue) },
                        .confidence = credit.confidence,
                        .rule = credit.rule };
    if (credit.source.length() > 0) {
        found.source = { m_text.rangeOf(credit.source) };
    }
    for (TokenRange &tokens : content) {
        tokens = withoutEnds(tokens);
        if (tokens.length() > 0) {
            found.content.push_back(m_text.rangeOf(tokens));
            m_context.take(tokens);
        }
    }
    if (found.content.empty()) {
        return;
    }
    found.type = m_context.typeOf(found.content);
    m_context.take(credit.whole());
    m_found.push_back(std::move(found));
}

/// Behind the credit come hearers, time and place, or a clause that tells when, and the end.
bool IndirectRules::closesSentence(const Credit &credit, TokenRange sentence) const
{
    qsizetype rest = credit.whole().end;
    if (credit.cue.end == rest && rest < sentence.end && m_text.isWord(rest)
        && m_text.lexicon().find(m_text.word(credit.cue.end - 1)).cue >= 0
        && m_text.lexicon()
               .cue(m_text.lexicon().find(m_text.word(credit.cue.end - 1)).cue)
               .takes(CueFrame::Hearer)
        && startsNounPhrase(m_text, rest)) {
        rest = nounPhraseAfter(m_text, rest, sentence.end).end;
    }
    rest = pastCircumstances(m_text, rest, sentence.end);
    if (sentence.end - rest <= 1) {
        return true;
    }
    static constexpr QStringView kWhen[] = { u"after",  u"as",     u"when", u"while",
                                             u"before", u"during", u"in" };
    if (std::ranges::any_of(kWhen, [&](QStringView word) { return m_text.is(rest, word); })) {
        return true;
    }
    const qsizetype next = rest + 1;
    return m_text.is(rest, u',') && next < sentence.end
        && (m_text.word(next).endsWith(u"ing")
            || m_text.hasAny(next, Preposition, Conjunction, Relative, CueIng));
}

bool IndirectRules::takeTrailing(TokenRange sentence)
{
    for (qsizetype comma = sentence.end - 3; comma > sentence.begin + 1; --comma) {
        if (!m_text.is(comma, u',') || m_context.isMarked(comma) || m_context.isTaken(comma)) {
            continue;
        }
        const auto credit = creditAfter(m_text, { comma + 1, sentence.end });
        if (!credit || m_context.isMarked(credit->cue.begin) || credit->whole().begin > comma + 2) {
            continue;
        }
        if (!closesSentence(*credit, sentence)) {
            continue;
        }
        Credit trailing = *credit;
        trailing.confidence = 0.85;
        if (trailing.rule != Rule::AccordingTo) {
            trailing.rule = Rule::TrailingCredit;
        }
        add({ { sentence.begin, comma } }, trailing);
        return true;
    }
    return false;
}

bool IndirectRules::takeInserted(TokenRange sentence)
{
    for (qsizetype comma = sentence.begin + 1; comma + 3 < sentence.end; ++comma) {
        if (!m_text.is(comma, u',') || m_context.isMarked(comma) || m_context.isTaken(comma)) {
            continue;
        }
        const auto credit = creditAfter(m_text, { comma + 1, sentence.end });
        if (!credit || credit->whole().begin != comma + 1) {
            continue;
        }
        const qsizetype rest = pastCircumstances(m_text, credit->whole().end, sentence.end);
        if (rest + 1 >= sentence.end || !m_text.is(rest, u',')) {
            continue;
        }
        Credit inserted = *credit;
        inserted.rule = Rule::InsertedCredit;
        inserted.confidence = 0.8;
        add({ { sentence.begin, comma }, { rest + 1, sentence.end } }, inserted);
        return true;
    }
    return false;
}

bool IndirectRules::takeAccordingTo(TokenRange sentence, const CueAt &cue)
{
    const TokenRange source = nounPhraseAfter(m_text, cue.tokens.end, sentence.end);
    if (source.length() == 0 || (source.length() == 1 && m_text.is(source.begin, u"plan"))) {
        return false;
    }
    const Credit credit { source, cue.tokens, cue.cue.mode, Rule::AccordingTo, 0.88 };
    if (cue.tokens.begin <= sentence.begin + 1) {
        qsizetype begin = source.end;
        const qsizetype stop = std::min(sentence.end, source.end + 20);
        while (begin < stop && !m_text.is(begin, u',')) {
            ++begin; // "According to X at the ministry, A"
        }
        add({ { begin, sentence.end } }, credit);
        return true;
    }
    add({ { sentence.begin, cue.tokens.begin }, { source.end, sentence.end } }, credit);
    return true;
}

/// At a comma or a conjunction: another report begins behind it, by the same or another source.
bool IndirectRules::startsNextReport(qsizetype at, qsizetype end) const
{
    qsizetype i = at;
    while (i < end
           && (m_text.is(i, u',') || m_text.hasAny(i, Conjunction, Adverb)
               || m_text.is(i, u"while"))) {
        ++i;
    }
    if (i >= end || m_context.isMarked(i)) {
        return false;
    }
    if (m_text.has(i, Relative) && m_text.has(at, Conjunction) && !m_text.is(i, u"that")
        && m_text.has(i, Subordinator)) {
        return true; // "called Y Z and whose ..."
    }
    if (const auto cue = cueAt(m_text, i)) {
        return cue->form != CueAt::Form::Base && m_reader.contentOf(*cue, end).begin >= 0;
    }
    if (!startsNounPhrase(m_text, i)) {
        return false;
    }
    const TokenRange subject = nounPhraseAfter(m_text, i, std::min(end, i + 12));
    if (subject.length() <= 0 || subject.end >= end) {
        return false;
    }
    const auto cue = cueAt(m_text, subject.end);
    return cue && isFinite(*cue) && m_reader.contentOf(*cue, end).begin >= 0;
}

qsizetype IndirectRules::clauseEnd(qsizetype begin, qsizetype end) const
{
    for (qsizetype i = begin + 1; i < end; ++i) {
        if (m_context.isTaken(i)) {
            return i;
        }
        if (m_context.isMarked(i)) {
            continue;
        }
        if (m_text.is(i, u';')) {
            return i;
        }
        const bool turn = m_text.is(i, u',') || m_text.hasAny(i, Conjunction);
        if (turn && startsNextReport(i, end)) {
            return i;
        }
    }
    return end;
}

/// "While X has said that A, B": what the opening clause holds ends at its comma.
qsizetype IndirectRules::introductionEnd(TokenRange sentence, qsizetype from) const
{
    static constexpr QStringView kOpening[] = { u"while", u"although", u"though", u"when",
                                                u"after", u"as",       u"if",     u"because" };
    const bool opens = std::ranges::any_of(
        kOpening, [&](QStringView word) { return m_text.is(sentence.begin, word); });
    constexpr qsizetype kLongest = 120;
    for (qsizetype i = from; opens && i < std::min(sentence.end, from + kLongest); ++i) {
        if (m_text.is(i, u',') && !m_context.isMarked(i)) {
            return i;
        }
    }
    return sentence.end;
}

/// "X said A and added that B": the second cue has the first one's source.
TokenRange IndirectRules::sourceFor(const CueAt &cue, qsizetype clause) const
{
    const qsizetype before = cue.tokens.begin - 1;
    const bool sameSentence = m_lastSource.length() > 0
        && m_text.sentenceOf(m_lastSource.begin) == m_text.sentenceOf(cue.tokens.begin);
    const bool joined = before >= clause
        && (m_text.has(before, Conjunction)
            || (cue.form == CueAt::Form::Ing && m_text.is(before, u',')));
    if (sameSentence && (joined || before < clause)) {
        return m_lastSource;
    }
    return sourceOf(m_text, cue, clause);
}

qsizetype IndirectRules::takeCue(TokenRange sentence, const CueAt &cue, qsizetype clause)
{
    const ReportContent content = m_reader.contentOf(cue, sentence.end);
    if (content.begin < 0 || content.begin >= sentence.end || m_context.isTaken(content.begin)) {
        return 0;
    }
    const TokenRange source = sourceFor(cue, clause);
    if (source.length() <= 0 || m_context.isMarked(source.begin)) {
        return 0;
    }
    const qsizetype limit = introductionEnd(sentence, content.begin);
    const qsizetype end = clauseEnd(content.begin, limit);
    add({ { content.begin, end } },
        Credit { source, cue.tokens, cue.cue.mode, content.rule, content.confidence });
    return end;
}

} // namespace inquit
