// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attribution/rule_noun_phrases.h"

#include <algorithm>

namespace inquit {

namespace {

using enum WordClass;

constexpr qsizetype kLongestApposition = 25;
constexpr qsizetype kLongestPhrase = 60; ///< tokens; what is longer is no noun phrase

bool isSubjectPronoun(const LexicalText &text, qsizetype i)
{
    return text.hasAny(i, Pronoun, Relative) && !text.hasAny(i, Possessive, Determiner);
}

/// A noun, adjective or name, as far as the lists do not say otherwise.
bool isNominal(const LexicalText &text, qsizetype i)
{
    if (text.token(i).kind == Token::Kind::Number) {
        return true;
    }
    if (!text.isWord(i)) {
        return false;
    }
    if (text.isCapital(i) && !text.hasAny(i, Determiner, Pronoun, Preposition, Conjunction)) {
        return true;
    }
    return !text.hasAny(i, Preposition, Conjunction, Subordinator, Auxiliary, Determiner, Pronoun)
        && (!text.has(i, Adverb) || text.hasAny(i, Role, Group, Title)) && !isFiniteVerb(text, i);
}

/// "of", "for", ... between two parts of one noun phrase.
bool joinsNouns(const LexicalText &text, qsizetype i, qsizetype first)
{
    if (i <= first || i + 1 >= text.size()) {
        return false;
    }
    if (text.is(i, u"of") || text.is(i, u'/')) {
        return true;
    }
    const bool before = isNominal(text, i - 1) && !text.hasAny(i - 1, Weekday, Time);
    static constexpr QStringView kJoining[] = { u"for", u"at", u"from", u"in", u"with",
                                                u"on",  u"by", u"and",  u"&" };
    const bool joining =
        std::ranges::any_of(kJoining, [&](QStringView word) { return text.is(i, word); });
    if (!joining || !before) {
        return false;
    }
    if (text.is(i, u"and") || text.is(i, u"&")) {
        return text.isCapital(i - 1) == text.isCapital(i + 1)
            && (text.isCapital(i - 1) || text.has(i - 1, Group) || text.has(i + 1, Group));
    }
    return text.hasAny(i - 1, Role, Group, Document, Unnamed, Organisation)
        || (text.word(i - 1).endsWith(u's') && !text.isCapital(i - 1));
}

bool isClosingBreak(const LexicalText &text, qsizetype i)
{
    return text.is(i, u',') || text.is(i, u')') || text.is(i, u'—') || text.is(i, u'–');
}

/// The break that opens what the break at `close` closes.
qsizetype openingBreak(const LexicalText &text, qsizetype first, qsizetype close)
{
    const bool bracket = text.is(close, u')');
    for (qsizetype i = close - 1; i >= std::max(first, close - kLongestApposition); --i) {
        if (bracket ? text.is(i, u'(')
                    : text.isBreak(i) && !text.is(i, u'(') && !text.is(i, u')')) {
            const bool number = i > first && text.token(i - 1).kind == Token::Kind::Number;
            if (!number) {
                return i;
            }
        }
    }
    return -1;
}

/// Walks left over one noun phrase without breaks; `end` is past its last token.
qsizetype walkLeft(const LexicalText &text, qsizetype first, qsizetype end)
{
    qsizetype at = end;
    while (at > first) {
        const qsizetype i = at - 1;
        if (isSubjectPronoun(text, i)) {
            return at == end ? i : at;
        }
        if (text.hasAny(i, Weekday, Month) && at < end && !text.isGenitive(at)) {
            return at;
        }
        if (text.hasAny(i, Determiner, Possessive)) {
            if (i > first && joinsNouns(text, i - 1, first)) {
                at = i - 1;
                continue;
            }
            return i > first && text.hasAny(i - 1, Determiner) ? i - 1 : i;
        }
        const bool inside = at < end || text.isGenitive(i);
        if (isNominal(text, i) || text.isGenitive(i) || (inside && joinsNouns(text, i, first))
            || (text.isCapital(i) && text.has(i, Particle))) {
            at = i;
            continue;
        }
        return at;
    }
    return at;
}

bool isAdverbial(const LexicalText &text, qsizetype i)
{
    return text.hasAny(i, Preposition, Adverb, Weekday, Time, Subordinator)
        && !text.has(i, Relative) && !text.has(i, Title);
}

/// "Ann Poe greeted": a past form behind a name, known or not.
bool isVerbBehindName(const LexicalText &text, qsizetype begin, qsizetype at)
{
    return at > begin && text.isWord(at) && !text.isCapital(at) && text.isCapital(at - 1)
        && text.isWord(at - 1) && text.word(at).endsWith(u"ed") && !text.is(at, u"based")
        && !text.hasAny(at - 1, Nationality, Place, Determiner);
}

/// One noun phrase to the right of `begin`, no breaks.
qsizetype walkRight(const LexicalText &text, qsizetype begin, qsizetype end)
{
    if (begin < end && isSubjectPronoun(text, begin)) {
        return begin + 1;
    }
    qsizetype at = begin;
    while (at < end) {
        const bool leading =
            at == begin || text.is(at - 1, u"of") || text.hasAny(at - 1, Preposition);
        if (leading && text.hasAny(at, Determiner, Possessive)) {
            ++at;
            continue;
        }
        if ((text.hasAny(at, Weekday, Month) && at > begin) || isVerbBehindName(text, begin, at)) {
            break;
        }
        const bool lowerTime = text.has(at, Time) && !text.isCapital(at);
        if ((isNominal(text, at) && !lowerTime) || text.isGenitive(at)
            || (at > begin && at + 1 < end && joinsNouns(text, at, begin)
                && !text.hasAny(at + 1, Weekday, Month, Time))
            || (text.hasAny(at, Determiner, Possessive) && at > begin
                && text.hasAny(at - 1, Determiner))) {
            ++at;
            continue;
        }
        break;
    }
    while (at > begin && !isNominal(text, at - 1) && !text.isGenitive(at - 1)) {
        --at;
    }
    return at;
}

/// Past the brackets that start at `at`: "(D-Ohio)".
qsizetype pastBrackets(const LexicalText &text, qsizetype at, qsizetype end)
{
    if (at >= end || !text.is(at, u'(')) {
        return at;
    }
    for (qsizetype i = at + 1; i < std::min(end, at + 12); ++i) {
        if (text.is(i, u')')) {
            return i + 1;
        }
    }
    return at;
}

bool startsApposition(const LexicalText &text, qsizetype i)
{
    return text.hasAny(i, Determiner, Role, Title, Organisation, Possessive, Relative, Kin)
        || text.token(i).kind == Token::Kind::Number
        || (text.isWord(i) && (isNominal(text, i) && text.entry(i).cue < 0));
}

} // namespace

bool isFiniteVerb(const LexicalText &text, qsizetype i)
{
    if (text.isCapital(i) || text.isGenitive(i)) {
        return false;
    }
    if (text.has(i, Auxiliary)) {
        return true;
    }
    return text.hasAny(i, Verb, CueFinite) && !text.hasAny(i, Role, Group, Organisation, Document);
}

bool startsNounPhrase(const LexicalText &text, qsizetype i)
{
    if (text.hasAny(i, Preposition, Conjunction, Auxiliary) || text.isGenitive(i)) {
        return text.hasAny(i, Pronoun, Title);
    }
    return isSubjectPronoun(text, i) || text.hasAny(i, Determiner, Possessive)
        || isNominal(text, i);
}

TokenRange nounPhraseBefore(const LexicalText &text, qsizetype first, qsizetype end)
{
    first = std::max(first, end - kLongestPhrase);
    qsizetype head = end;
    qsizetype last = end;
    for (int level = 0; level < 3 && head > first && isClosingBreak(text, head - 1); ++level) {
        const bool bracket = text.is(head - 1, u')');
        const qsizetype open = openingBreak(text, first, head - 1);
        if (open <= first) {
            return {};
        }
        if (!bracket && isAdverbial(text, open + 1)) {
            last = open; // "X, on Monday, said": the source is X alone
        } else if (last == end && !bracket) {
            last = head - 1;
        }
        head = open;
    }
    if (head <= first) {
        return {};
    }
    const qsizetype begin = walkLeft(text, first, head);
    return begin < head ? TokenRange { begin, last } : TokenRange {};
}

TokenRange nounPhraseAfter(const LexicalText &text, qsizetype begin, qsizetype end)
{
    end = std::min(end, begin + kLongestPhrase);
    qsizetype at = walkRight(text, begin, end);
    if (at == begin || isSubjectPronoun(text, begin)) {
        return { begin, at };
    }
    at = pastBrackets(text, at, end);
    while (at + 1 < end && text.is(at, u',') && startsApposition(text, at + 1)
           && !isAdverbial(text, at + 1)) {
        qsizetype stop = walkRight(text, at + 1, end);
        if (text.has(at + 1, Relative)) {
            stop = at + 2;
            while (stop < end && !text.isBreak(stop)
                   && text.token(stop).kind != Token::Kind::Punctuation) {
                ++stop;
            }
        }
        if (stop == at + 1 || (stop < end && isFiniteVerb(text, stop))) {
            break;
        }
        at = pastBrackets(text, stop, end);
    }
    return { begin, at };
}

TokenRange subjectOfClause(const LexicalText &text, qsizetype begin, qsizetype end)
{
    qsizetype at = begin;
    for (int skipped = 0; at < end && skipped < 3; ++skipped) {
        if (text.hasAny(at, Preposition, Subordinator, Adverb, Conjunction)
            && !text.hasAny(at, Relative, Pronoun, Title)) {
            if (text.has(at, Conjunction) || (text.has(at, Adverb) && !text.has(at, Preposition))) {
                ++at;
                at += at < end && text.is(at, u',') ? 1 : 0;
                continue;
            }
            qsizetype comma = at;
            const qsizetype stop = std::min(end, at + kLongestPhrase);
            while (comma < stop && !text.is(comma, u',')) {
                ++comma;
            }
            if (comma == stop) {
                return {};
            }
            at = comma + 1;
            continue;
        }
        break;
    }
    if (at >= end || !startsNounPhrase(text, at)) {
        return {};
    }
    const TokenRange phrase = nounPhraseAfter(text, at, end);
    return phrase.end < end && phrase.length() < kLongestPhrase ? phrase : TokenRange {};
}

} // namespace inquit
