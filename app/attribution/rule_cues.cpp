// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attribution/rule_cues.h"

#include <algorithm>

namespace inquit {

namespace {

using enum WordClass;

constexpr qsizetype kReach = 8; ///< adverbs and auxiliaries between a verb and its subject, at most

bool isBe(const LexicalText &text, qsizetype i)
{
    static constexpr QStringView kForms[] = { u"is",   u"are", u"was",   u"were", u"be",
                                              u"been", u"am",  u"being", u"’re",  u"'re" };
    return std::ranges::any_of(kForms, [&](QStringView form) { return text.is(i, form); });
}

/// The token before `i` in its sentence, adverbs left out; -1 for none.
qsizetype wordBefore(const LexicalText &text, qsizetype i)
{
    const qsizetype first = std::max(text.sentence(text.sentenceOf(i)).tokens.begin, i - kReach);
    qsizetype at = i - 1;
    while (at >= first && (text.hasAny(at, Adverb, Negation)) && !text.has(at, Auxiliary)
           && !text.has(at, Pronoun)) {
        --at;
    }
    return at >= first ? at : -1;
}

bool startsNoun(const LexicalText &text, qsizetype i)
{
    return text.hasAny(i, Determiner, Possessive) && !text.has(i, Pronoun);
}

/// "say", "report": a verb only where its subject or an auxiliary stands before it.
bool isVerbHere(const LexicalText &text, qsizetype i, qsizetype before)
{
    if (before < 0) {
        return false;
    }
    if (text.hasAny(before, Pronoun, Auxiliary, Group, Relative)) {
        return !text.is(before, u"to") && !text.has(before, Possessive);
    }
    const bool noun = text.has(i, Homograph) || text.hasAny(before, Preposition, Determiner)
        || text.hasAny(before, Conjunction, CueFinite, Verb);
    if (!noun && text.isWord(before) && !text.is(before, u"to")) {
        return true; // "Ms. Poe and Ms. Roe say"
    }
    const QStringView word = text.word(before);
    const bool plural = word.size() > 3 && word.endsWith(u's') && !text.isGenitive(before)
        && !text.hasAny(before, Preposition, Determiner);
    return plural && text.isWord(before) && !text.isCapital(i);
}

bool isFiniteHere(const LexicalText &text, qsizetype before, qsizetype i)
{
    if (before < 0) {
        return true; // “…,” said X
    }
    if (startsNoun(text, before) || text.isGenitive(before)) {
        return false; // the report, his claims, X’s remarks
    }
    if (text.has(before, Preposition) && text.word(i).endsWith(u's')) {
        return false; // "of claims"
    }
    return !isBe(text, before);
}

bool isPassiveIng(const LexicalText &text, qsizetype before)
{
    return before >= 0 && (startsNoun(text, before) || text.isGenitive(before));
}

/// The words of `phrase` stand behind token `i`.
bool follows(const LexicalText &text, qsizetype i, const CuePhrase &phrase)
{
    const qsizetype end = text.sentence(text.sentenceOf(i)).tokens.end;
    const auto count = static_cast<qsizetype>(phrase.rest.size());
    if (i + 1 + count > end) {
        return false;
    }
    for (qsizetype k = 0; k < count; ++k) {
        if (!text.is(i + 1 + k, QStringView(phrase.rest[static_cast<size_t>(k)]))) {
            return false;
        }
    }
    return true;
}

/// `tokens` with the auxiliaries, negations and adverbs before it that belong to the verb.
TokenRange withAuxiliaries(const LexicalText &text, TokenRange tokens)
{
    const qsizetype first =
        std::max(text.sentence(text.sentenceOf(tokens.begin)).tokens.begin, tokens.begin - kReach);
    qsizetype begin = tokens.begin;
    for (qsizetype at = begin - 1; at >= first; --at) {
        if (text.has(at, Auxiliary) && !text.isGenitive(at)) {
            begin = at;
        } else if (!text.hasAny(at, Negation, Adverb) || text.hasAny(at, Pronoun, Weekday)) {
            break;
        }
    }
    return { begin, tokens.end };
}

std::optional<CueAt> phraseAt(const LexicalText &text, qsizetype i)
{
    if (!text.has(i, PhraseStart)) {
        return {};
    }
    const qsizetype before = wordBefore(text, i);
    for (const CuePhrase &phrase : text.lexicon().phrases(text.word(i))) {
        if (!follows(text, i, phrase)) {
            continue;
        }
        const TokenRange tokens { i, i + 1 + static_cast<qsizetype>(phrase.rest.size()) };
        if (phrase.sourceFollows) {
            return CueAt { tokens, phrase.cue, CueAt::Form::SourceFollows, i };
        }
        if (before >= 0 && !text.is(before, u"to") && isFiniteHere(text, before, i)) {
            return CueAt { withAuxiliaries(text, tokens), phrase.cue, CueAt::Form::Finite, i };
        }
    }
    return {};
}

} // namespace

std::optional<CueAt> cueAt(const LexicalText &text, qsizetype i)
{
    if (const auto phrase = phraseAt(text, i)) {
        return phrase;
    }
    const LexiconEntry &entry = text.entry(i);
    const qsizetype first = text.sentence(text.sentenceOf(i)).tokens.begin;
    if (entry.cue < 0 || !text.isWord(i) || (text.isCapital(i) && i != first)) {
        return {};
    }
    const Cue &cue = text.lexicon().cue(entry.cue);
    const qsizetype before = wordBefore(text, i);
    const TokenRange tokens { i, i + 1 };
    if (entry.has(CueFinite) && isFiniteHere(text, before, i)) {
        return CueAt { withAuxiliaries(text, tokens), cue, CueAt::Form::Finite, i };
    }
    if (entry.has(CueBase) && isVerbHere(text, i, before)) {
        return CueAt { withAuxiliaries(text, tokens), cue, CueAt::Form::Base, i };
    }
    if (entry.has(CueIng) && !isPassiveIng(text, before)) {
        return CueAt { tokens, cue, CueAt::Form::Ing, i };
    }
    return {};
}

std::optional<CueAt> lastCueIn(const LexicalText &text, TokenRange tokens, qsizetype reach)
{
    const qsizetype first = std::max(tokens.begin, tokens.end - reach);
    for (qsizetype i = tokens.end - 1; i >= first; --i) {
        if (const auto cue = cueAt(text, i); cue && cue->tokens.end <= tokens.end) {
            return cue;
        }
    }
    return {};
}

} // namespace inquit
