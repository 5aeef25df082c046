// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attribution/rule_credit.h"

#include "attribution/rule_noun_phrases.h"

#include <algorithm>

namespace inquit {

namespace {

using enum WordClass;

constexpr qsizetype kReach = 30; ///< tokens between a quotation and its cue, at most

bool isVerbForm(const CueAt &cue)
{
    return cue.form == CueAt::Form::Finite || cue.form == CueAt::Form::Base;
}

/// The start of the clause that ends in "and <cue>": behind the last full break before it.
TokenRange coordinatedSubject(const LexicalText &text, qsizetype first, qsizetype at)
{
    const TokenRange subject = subjectOfClause(text, first, at);
    if (subject.length() > 0) {
        return subject;
    }
    for (qsizetype i = at - 1; i > std::max(first, at - kReach); --i) {
        if (text.hasAny(i, Subordinator, Conjunction) || text.is(i, u',')) {
            const TokenRange inner = subjectOfClause(text, i + 1, at);
            if (inner.length() > 0) {
                return inner;
            }
        }
    }
    return {};
}

/// A phrase that can mean somebody who speaks: a name, a pronoun, a role; "the gesture" cannot.
bool namesSpeaker(const LexicalText &text, TokenRange phrase)
{
    for (qsizetype i = phrase.begin; i < phrase.end; ++i) {
        if (text.isCapital(i)
            || text.hasAny(i, Role, Group, Unnamed, Document, Organisation, Kin, Male, Female,
                           First, Relative)
            || (text.has(i, Pronoun) && !text.has(i, Determiner))) {
            return true;
        }
    }
    return false;
}

/// "An official who asked not to be named said": what stands before the cue is the end of a
/// relative clause; the source begins before it. Empty where that is not so.
TokenRange withRelativeClause(const LexicalText &text, TokenRange phrase, qsizetype first,
                              qsizetype end)
{
    const bool isObject = phrase.length() <= 0
        || (phrase.begin > first
            && (isFiniteVerb(text, phrase.begin - 1) || text.has(phrase.begin - 1, Preposition)));
    for (qsizetype i = end - 1; isObject && i > std::max(first, end - kReach / 2); --i) {
        if (text.is(i, u"who") || text.is(i, u"which")) {
            const TokenRange before = nounPhraseBefore(text, first, i);
            return before.length() > 0 ? TokenRange { before.begin, end } : TokenRange {};
        }
        if (text.isBreak(i)) {
            break;
        }
    }
    return {};
}

std::optional<Credit> inverted(const LexicalText &text, TokenRange region, qsizetype at)
{
    const auto cue = cueAt(text, at);
    if (!cue || cue->tokens.end >= region.end || cue->form == CueAt::Form::Ing) {
        return {};
    }
    const bool follows = cue->form == CueAt::Form::SourceFollows;
    if (!follows && (!isVerbForm(*cue) || !cue->cue.takes(CueFrame::Direct))) {
        return {};
    }
    if (!startsNounPhrase(text, cue->tokens.end) || text.has(cue->tokens.end, Subordinator)) {
        return {};
    }
    const TokenRange source = nounPhraseAfter(text, cue->tokens.end, region.end);
    if (!namesSpeaker(text, source)
        || (source.end < region.end && isFiniteVerb(text, source.end))) {
        return {};
    }
    return Credit { .source = source,
                    .cue = cue->tokens,
                    .mode = cue->cue.mode,
                    .rule = follows ? Rule::AccordingTo : Rule::CueSource,
                    .confidence = follows ? 0.93 : 0.96 };
}

/// Between the closing mark and the cue there is one noun phrase and nothing else.
bool isWholeSource(const LexicalText &text, TokenRange source, qsizetype begin)
{
    if (source.length() == 0) {
        return false;
    }
    for (qsizetype i = begin; i < source.begin; ++i) {
        if (!text.hasAny(i, Adverb, Conjunction) && !text.is(i, u',')) {
            return false;
        }
    }
    return true;
}

std::optional<Credit> sourceFirst(const LexicalText &text, TokenRange region, qsizetype at)
{
    const qsizetype stop = std::min(region.end, at + kReach);
    for (qsizetype i = at; i < stop; ++i) {
        const auto cue = cueAt(text, i);
        if (!cue || !isVerbForm(*cue) || !cue->cue.takes(CueFrame::Direct)
            || cue->tokens.begin <= at) {
            continue;
        }
        const TokenRange source = sourceOf(text, *cue, at);
        if (isWholeSource(text, source, at)) {
            return Credit { .source = source,
                            .cue = cue->tokens,
                            .mode = cue->cue.mode,
                            .rule = Rule::SourceCue,
                            .confidence = 0.96 };
        }
    }
    return {};
}

/// The comma, colon or "that" before an opening mark; the tokens that are left.
qsizetype withoutIntroducers(const LexicalText &text, TokenRange region)
{
    qsizetype end = region.end;
    while (end > region.begin
           && (text.is(end - 1, u',') || text.is(end - 1, u':') || text.is(end - 1, u"that"))) {
        --end;
    }
    return end;
}

std::optional<Credit> byColon(const LexicalText &text, TokenRange region, qsizetype end)
{
    if (end == region.end || !text.is(region.end - 1, u':')
        || !startsNounPhrase(text, region.begin)) {
        return {};
    }
    const TokenRange name = nounPhraseAfter(text, region.begin, end);
    if (name.end == end) {
        return Credit { .source = name,
                        .cue = { region.end - 1, region.end },
                        .mode = CueMode::Speech,
                        .rule = Rule::Colon,
                        .confidence = 0.85 };
    }
    const TokenRange subject = subjectOfClause(text, region.begin, end);
    if (!namesSpeaker(text, subject) || subject.end >= end || !text.isWord(subject.end)) {
        return {};
    }
    return Credit { .source = subject,
                    .cue = { subject.end, subject.end + 1 },
                    .mode = CueMode::Speech,
                    .rule = Rule::Colon,
                    .confidence = 0.7 };
}

/// “…” — Ann Poe, of Rill: a name and nothing else to the end.
std::optional<Credit> byDash(const LexicalText &text, TokenRange region)
{
    constexpr qsizetype kLongest = 12;
    const qsizetype begin = region.begin + 1;
    if (region.length() > kLongest || begin >= region.end || !text.isCapital(begin)) {
        return {};
    }
    const TokenRange name = nounPhraseAfter(text, begin, region.end);
    for (qsizetype i = begin; i < region.end; ++i) {
        if (isFiniteVerb(text, i)) {
            return {};
        }
    }
    if (name.length() <= 0) {
        return {};
    }
    return Credit { .source = name,
                    .cue = { region.begin, begin },
                    .mode = CueMode::Speech,
                    .rule = Rule::Dash,
                    .confidence = 0.9 };
}

bool isAfterColon(const LexicalText &text, TokenRange region)
{
    return region.length() > 0 && text.is(region.end - 1, u':');
}

} // namespace

TokenRange Credit::whole() const
{
    if (source.length() == 0) {
        return cue;
    }
    return { std::min(source.begin, cue.begin), std::max(source.end, cue.end) };
}

TokenRange sourceOf(const LexicalText &text, const CueAt &cue, qsizetype first)
{
    qsizetype end = cue.tokens.begin;
    while (end > first && text.hasAny(end - 1, Adverb, Time, Negation)
           && !text.hasAny(end - 1, Pronoun, Organisation, Group)) {
        --end;
    }
    if (end <= first) {
        return {};
    }
    if (cue.form == CueAt::Form::Ing || text.has(end - 1, Conjunction)) {
        return coordinatedSubject(text, first, end);
    }
    if (end - first >= 2 && text.hasAny(end - 1, Weekday)) {
        end -= text.is(end - 2, u"on") ? 2 : 1; // "X on Monday said"
    }
    const TokenRange phrase = nounPhraseBefore(text, first, end);
    const TokenRange whole = withRelativeClause(text, phrase, first, end);
    return whole.length() > 0 ? whole : phrase;
}

qsizetype pastCircumstances(const LexicalText &text, qsizetype begin, qsizetype end)
{
    end = std::min(end, begin + 2 * kReach);
    qsizetype at = begin;
    if (at < end && text.hasAny(at, Hearer) && !text.hasAny(at, Possessive)) {
        ++at;
    }
    while (at < end) {
        if (text.hasAny(at, Weekday, Month, Adverb)
            || (text.token(at).kind == Token::Kind::Number && at > begin)) {
            ++at;
            continue;
        }
        const bool bareTime = text.hasAny(at, Determiner) && at + 1 < end
            && (text.has(at + 1, Time) || (text.is(at, u"last")));
        if (bareTime) {
            at += 2;
            continue;
        }
        if (!text.has(at, Preposition) || text.has(at, Subordinator) || text.is(at, u"to")) {
            break;
        }
        const TokenRange inner = nounPhraseAfter(text, at + 1, end);
        if (inner.length() <= 0) {
            break;
        }
        at = inner.end;
    }
    return at;
}

std::optional<Credit> creditAfter(const LexicalText &text, TokenRange region)
{
    qsizetype at = region.begin;
    while (at < region.end && (text.isBreak(at) || text.has(at, Conjunction))
           && !text.is(at, u'(')) {
        ++at;
    }
    if (at >= region.end) {
        return {};
    }
    if (at > region.begin && text.token(at - 1).kind != Token::Kind::Word
        && QStringView(u"—–―-").contains(text.word(at - 1).front())) {
        if (auto credit = byDash(text, { at - 1, region.end })) {
            return credit;
        }
    }
    if (auto credit = inverted(text, { at, region.end }, at)) {
        return credit;
    }
    return startsNounPhrase(text, at) || text.has(at, Adverb)
        ? sourceFirst(text, { at, region.end }, at)
        : std::nullopt;
}

std::optional<Credit> creditBefore(const LexicalText &text, TokenRange region)
{
    region.begin = std::max(region.begin, region.end - 4 * kReach);
    const qsizetype end = withoutIntroducers(text, region);
    if (end <= region.begin) {
        return {};
    }
    const auto cue = lastCueIn(text, { region.begin, end }, kReach);
    const bool apart = end < region.end && !text.is(region.end - 1, u"that");
    const bool names = cue && (cue->cue.takes(CueFrame::CallName) || cue->cue.accuses);
    if (!cue || !cue->cue.takes(CueFrame::Direct) || (names && !apart)) {
        return byColon(text, region, end);
    }
    const qsizetype past = pastCircumstances(text, cue->tokens.end, end);
    const bool near = end - past <= 2 || (isAfterColon(text, region) && end - past <= kReach);
    if (cue->form == CueAt::Form::SourceFollows) {
        const TokenRange source = nounPhraseAfter(text, cue->tokens.end, end);
        if (source.end < end - 1 || source.length() == 0) {
            return {};
        }
        return Credit { source, cue->tokens, cue->cue.mode, Rule::AccordingTo, 0.9 };
    }
    if (!near) {
        return byColon(text, region, end);
    }
    const TokenRange source = sourceOf(text, *cue, region.begin);
    return Credit { .source = source,
                    .cue = cue->tokens,
                    .mode = cue->cue.mode,
                    .rule = Rule::Introduced,
                    .confidence = source.length() > 0 ? 0.93 : 0.6 };
}

} // namespace inquit
