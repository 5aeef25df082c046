// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/sentence_splitter.h"

#include "language/abbreviations.h"

#include <algorithm>

namespace inquit {

namespace {

class Splitter {
public:
    Splitter(QStringView text, TokenRange tokens, const std::vector<Token> &all)
        : m_text(text)
        , m_range(tokens)
        , m_tokens(all)
    {
    }

    /// The index after the last token of the sentence that starts at `first`.
    qsizetype endOfSentence(qsizetype first) const
    {
        for (qsizetype i = first; i < m_range.end; ++i) {
            if (i > first && isBlankLineBefore(i)) {
                return i;
            }
            if (mayEnd(i)) {
                const qsizetype next = afterClosing(i);
                if (next == m_range.end || breaks(i, next)) {
                    return next;
                }
                i = next - 1;
            }
        }
        return m_range.end;
    }

private:
    enum class End { None, Stop, Call, Abbreviation, Ellipsis };

    const Token &token(qsizetype i) const { return m_tokens[static_cast<size_t>(i)]; }
    QStringView word(qsizetype i) const { return token(i).range.in(m_text); }
    bool touches(qsizetype i) const { return token(i - 1).range.end == token(i).range.begin; }

    End endKind(qsizetype i) const
    {
        const QStringView w = word(i);
        const QChar last = w.back();
        if (last != u'.' && last != u'?' && last != u'!' && last != u'…' && last != u'。') {
            return End::None;
        }
        if (w.front() == u'…' || (w.size() > 1 && w.startsWith(u".."))) {
            return End::Ellipsis;
        }
        if (token(i).kind == Token::Kind::Punctuation) {
            return last == u'.' || last == u'。' ? End::Stop : End::Call;
        }
        return last == u'.' ? End::Abbreviation : End::None;
    }

    bool mayEnd(qsizetype i) const { return endKind(i) != End::None; }

    bool isCloser(qsizetype i) const
    {
        if (!touches(i)) {
            return false;
        }
        const QChar c = word(i).front();
        if (token(i).kind == Token::Kind::QuotationMark) {
            return !QStringView(u"“‘„‚").contains(c);
        }
        return QStringView(u")]}.!?…").contains(c);
    }

    qsizetype afterClosing(qsizetype i) const
    {
        ++i;
        while (i < m_range.end && isCloser(i)) {
            ++i;
        }
        return i;
    }

    bool isBlankLineBefore(qsizetype i) const
    {
        const qsizetype begin = token(i - 1).range.end;
        const qsizetype end = token(i).range.begin;
        return end - begin > 1 && m_text.sliced(begin, end - begin).count(u'\n') > 1;
    }

    /// Whether the sentence is over, with `terminal` its last mark and `next` the token after it
    /// and its closing marks.
    bool breaks(qsizetype terminal, qsizetype next) const
    {
        const QChar start = word(next).front();
        if (start.isLower() || QStringView(u",;:").contains(start)) {
            return false;
        }
        const bool closed = next > terminal + 1;
        switch (endKind(terminal)) {
        case End::Abbreviation:
            return closed || breaksAfterAbbreviation(terminal, next);
        case End::Call:
            return !(closed && isReportingClause(next));
        case End::Ellipsis:
            return start.isLetter() ? word(next) != u"I" : !touches(next);
        case End::Stop:
        case End::None:
            break;
        }
        return true;
    }

    bool breaksAfterAbbreviation(qsizetype terminal, qsizetype next) const
    {
        const QStringView w = word(terminal).chopped(1);
        if (abbreviationKind(w) == AbbreviationKind::Title
            || abbreviationKind(w) == AbbreviationKind::Counted) {
            return abbreviationKind(w) == AbbreviationKind::Counted && isOpener(next);
        }
        return isOpener(next);
    }

    bool isOpener(qsizetype i) const
    {
        if (token(i).kind == Token::Kind::QuotationMark) {
            return true;
        }
        return word(i).front().isUpper() && isSentenceOpener(word(i));
    }

    /// After “Why now?”: he asked; Ms. Roe said; asked John Doe.
    bool isReportingClause(qsizetype next) const
    {
        const qsizetype limit = std::min(next + 5, m_range.end);
        for (qsizetype i = next; i < limit; ++i) {
            if (isCommonReportingVerb(word(i))) {
                return true;
            }
            if (token(i).kind != Token::Kind::Word) {
                return false;
            }
        }
        return false;
    }

    QStringView m_text;
    TokenRange m_range;
    const std::vector<Token> &m_tokens;
};

} // namespace

void splitSentences(QStringView text, TokenRange tokens, qsizetype block, LinguisticText &words)
{
    const Splitter splitter(text, tokens, words.tokens);
    for (qsizetype first = tokens.begin; first < tokens.end;) {
        const qsizetype end = splitter.endOfSentence(first);
        const TextRange range { words.tokens[static_cast<size_t>(first)].range.begin,
                                words.tokens[static_cast<size_t>(end - 1)].range.end };
        words.sentences.push_back({ .range = range, .tokens = { first, end }, .block = block });
        first = end;
    }
}

} // namespace inquit
