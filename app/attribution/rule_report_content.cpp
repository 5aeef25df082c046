// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attribution/rule_report_content.h"

#include "attribution/rule_noun_phrases.h"

#include <algorithm>

namespace inquit {

namespace {

using enum WordClass;

bool isStop(const LexicalText &text, qsizetype i)
{
    return text.is(i, u'.') || text.is(i, u'!') || text.is(i, u'?');
}

/// The plainest verb of all: what follows it is said.
bool isSaying(const LexicalText &text, qsizetype i)
{
    return text.is(i, u"said") || text.is(i, u"says") || text.is(i, u"say");
}

bool isFinite(const CueAt &cue)
{
    return cue.form == CueAt::Form::Finite || cue.form == CueAt::Form::Base;
}

bool isQuestionWord(const LexicalText &text, qsizetype i)
{
    static constexpr QStringView kWords[] = { u"whether", u"how",   u"why", u"what",
                                              u"if",      u"where", u"who", u"when" };
    return std::ranges::any_of(kWords, [&](QStringView word) { return text.is(i, word); });
}

} // namespace

bool ReportReader::startsClause(qsizetype at, qsizetype end) const
{
    if (at + 1 < end && m_text.is(at, u"there") && m_text.has(at + 1, Auxiliary)) {
        return true;
    }
    if (at >= end || !startsNounPhrase(m_text, at)) {
        return false;
    }
    if (m_text.has(at, Pronoun) && !m_text.hasAny(at, Determiner, Possessive, Relative)) {
        return at + 1 < end && !m_text.is(at, u"him") && !m_text.is(at, u"them");
    }
    const TokenRange subject = nounPhraseAfter(m_text, at, end);
    for (qsizetype i = subject.end; i < std::min(end, subject.end + 12); ++i) {
        const bool noun = m_text.hasAny(i - 1, Determiner, Possessive);
        if (isFiniteVerb(m_text, i) && !noun && !m_context.isMarked(i)) {
            return true;
        }
        if (isStop(m_text, i) || (m_text.hasAny(i, Subordinator) && !m_text.has(i, Relative))) {
            return false;
        }
    }
    return false;
}

/// "told a meeting of leaders on Monday that": a "that" behind a few words without a verb; -1 for
/// none.
qsizetype ReportReader::farThat(qsizetype at, qsizetype end) const
{
    constexpr qsizetype kFar = 16;
    for (qsizetype i = at; i < std::min(end, at + kFar); ++i) {
        if (m_text.is(i, u"that")) {
            return i;
        }
        if (isFiniteVerb(m_text, i) || isStop(m_text, i) || m_text.is(i, u';')
            || (m_text.has(i, Subordinator) && !m_text.has(i, Preposition))) {
            return -1;
        }
    }
    return -1;
}

ReportContent ReportReader::calledOrAccused(const CueAt &cue, qsizetype end) const
{
    const qsizetype object = cue.tokens.end;
    if (object + 1 >= end || m_text.has(object, Preposition)) {
        return {};
    }
    if (cue.cue.accuses) {
        for (qsizetype i = object; i < std::min(end, object + 12); ++i) {
            if (m_text.is(i, u"of") && i + 1 < end && m_text.word(i + 1).endsWith(u"ing")) {
                return { object, Rule::Accused, 0.75 };
            }
        }
        return {};
    }
    if (m_context.isMarked(object)) {
        return { object, Rule::Called, 0.7 }; // what X calls “Y”
    }
    const bool plurals = m_text.isCapital(object) && m_text.word(object).endsWith(u's')
        && m_text.isWord(object + 1) && !m_text.isCapital(object + 1)
        && m_text.word(object + 1).endsWith(u's') && !m_text.isGenitive(object + 1)
        && !m_text.hasAny(object + 1, Preposition, Auxiliary, Verb, Subordinator);
    if (plurals) {
        return { object, Rule::Called, 0.75 };
    }
    const TokenRange named = nounPhraseAfter(m_text, object, end);
    const qsizetype after = named.end;
    const bool second = named.length() > 0 && after < end
        && (m_context.isMarked(after)
            || (m_text.has(after, Determiner) && !m_text.has(after, Pronoun)));
    return second ? ReportContent { object, Rule::Called, 0.7 } : ReportContent {};
}

/// "X urged Y to go" reports that Y should go; "X came, asking Y to go" names whom it was said to,
/// and reports what to do.
ReportContent ReportReader::urged(const CueAt &cue, qsizetype end) const
{
    const qsizetype before = cue.tokens.begin - 1;
    const bool isParticiple = cue.form == CueAt::Form::Ing && before >= 0
        && (m_text.is(before, u',') || m_text.is(before, u':'));
    const TokenRange hearer = nounPhraseAfter(m_text, cue.tokens.end, end);
    const bool urges = (isFinite(cue) || isParticiple) && cue.tokens.end < end
        && !m_text.hasAny(cue.tokens.end, Negation, Adverb) && hearer.length() > 0
        && hearer.end + 1 < end && m_text.is(hearer.end, u"to");
    if (!urges) {
        return {};
    }
    return isParticiple ? ReportContent { hearer.end, Rule::Urging, 0.7 }
                        : ReportContent { hearer.begin, Rule::Urged, 0.7 };
}

ReportContent ReportReader::contentOf(const CueAt &cue, qsizetype end) const
{
    const Cue &kind = cue.cue;
    if (kind.takes(CueFrame::CallName) || kind.accuses) {
        return calledOrAccused(cue, end);
    }
    qsizetype at = cue.tokens.end;
    if (kind.takes(CueFrame::Hearer)) {
        const TokenRange hearer = nounPhraseAfter(m_text, at, end);
        const bool clause = hearer.length() > 0 && hearer.end < end
            && (m_text.is(hearer.end, u"that") || isQuestionWord(m_text, hearer.end)
                || startsClause(hearer.end, end) || m_text.has(hearer.end, Preposition));
        at = clause && !m_text.has(at, Hearer) ? hearer.end : at;
    }
    const qsizetype past = pastCircumstances(m_text, at, end);
    if (past >= end) {
        return {};
    }
    if (m_text.is(past, u"that") && past + 1 < end && kind.takes(CueFrame::That)) {
        return { past + 1, Rule::ThatClause, 0.85 };
    }
    const bool reports = kind.takes(CueFrame::That) && kind.takes(CueFrame::Direct);
    const qsizetype that = reports ? farThat(cue.tokens.end, end) : -1;
    if (that >= 0 && that + 2 < end && kind.mode == CueMode::Speech) {
        return { that + 1, Rule::ThatClause, 0.7 };
    }
    if (kind.takes(CueFrame::Whether) && isQuestionWord(m_text, past)) {
        return { past, Rule::QuestionClause, 0.7 };
    }
    if (isFinite(cue) && m_text.is(past, u"to") && kind.takes(CueFrame::Infinitive)) {
        return { past, Rule::ToInfinitive, 0.65 };
    }
    if (kind.takes(CueFrame::Urge)) {
        if (const ReportContent urging = urged(cue, end); urging.begin >= 0) {
            return urging;
        }
    }
    const bool saying = isFinite(cue) && isSaying(m_text, cue.tokens.end - 1)
        && startsNounPhrase(m_text, past) && end - past >= 5 && !m_text.is(past, u"that");
    if (kind.takes(CueFrame::Zero) && (startsClause(past, end) || saying)) {
        return { past, Rule::Clause, past == at ? 0.8 : 0.65 };
    }
    return {};
}

} // namespace inquit
