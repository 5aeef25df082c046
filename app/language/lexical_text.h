// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "article/article.h"
#include "language/lexicon.h"
#include "language/tokens.h"

namespace inquit {

/// An article's tokens with what the lexicon knows of each: what rules look at. Holds references to
/// the article, its words and the lexicon; lives no longer than they.
class LexicalText {
public:
    LexicalText(const Article &article, const LinguisticText &words, const Lexicon &lexicon);

    const Article &article() const { return m_article; }
    const Lexicon &lexicon() const { return m_lexicon; }
    const std::vector<Sentence> &sentences() const { return m_words.sentences; }

    qsizetype size() const { return static_cast<qsizetype>(m_words.tokens.size()); }
    const Token &token(qsizetype i) const { return m_words.tokens[static_cast<size_t>(i)]; }
    TextRange range(qsizetype i) const { return token(i).range; }
    QStringView word(qsizetype i) const { return range(i).in(m_article.text); }
    const LexiconEntry &entry(qsizetype i) const { return m_entries[static_cast<size_t>(i)]; }

    bool has(qsizetype i, WordClass c) const { return entry(i).has(c); }
    template<typename... C>
    bool hasAny(qsizetype i, C... c) const
    {
        return entry(i).classes.hasAny(c...);
    }
    /// The token is this one character.
    bool is(qsizetype i, QChar c) const
    {
        return range(i).length() == 1 && m_article.text.at(range(i).begin) == c;
    }
    bool is(qsizetype i, QStringView lower) const
    {
        return word(i).compare(lower, Qt::CaseInsensitive) == 0;
    }
    bool isWord(qsizetype i) const { return token(i).kind == Token::Kind::Word; }
    /// Starts with a capital letter.
    bool isCapital(qsizetype i) const { return m_article.text.at(range(i).begin).isUpper(); }
    /// "’s" or "'s" after a noun, or the apostrophe of "the boys’".
    bool isGenitive(qsizetype i) const;
    /// A comma, a dash or a bracket: what sets a phrase apart.
    bool isBreak(qsizetype i) const;

    /// Index of the sentence that token `i` is in.
    qsizetype sentenceOf(qsizetype i) const { return m_sentenceOf[static_cast<size_t>(i)]; }
    const Sentence &sentence(qsizetype index) const
    {
        return m_words.sentences[static_cast<size_t>(index)];
    }
    /// The first token that begins at `position` or after it.
    qsizetype tokenAt(qsizetype position) const;
    /// The tokens that begin in `range`.
    TokenRange tokensIn(TextRange range) const
    {
        return { tokenAt(range.begin), tokenAt(range.end) };
    }
    TextRange rangeOf(TokenRange tokens) const
    {
        return { range(tokens.begin).begin, range(tokens.end - 1).end };
    }

private:
    const Article &m_article;
    const LinguisticText &m_words;
    const Lexicon &m_lexicon;
    std::vector<LexiconEntry> m_entries;
    std::vector<qint32> m_sentenceOf;
};

} // namespace inquit
