// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "article/article.h"
#include "language/lexicon.h"
#include "language/tokens.h"
#include "topics/topic_word.h"

#include <QString>

#include <vector>

namespace inquit {

/// An article's tokens as topics see them: a number for each word's stem, and what is known of the
/// word. Looks at the first 100,000 tokens. Holds references to what it is made of.
class TopicText {
public:
    TopicText(const Article &article, const LinguisticText &words, const Lexicon &lexicon);

    static constexpr int kNoStem = -1; ///< of punctuation and numbers

    struct Word {
        int stem = kNoStem;
        int form = -1;        ///< as TopicWords numbers it; -1 without a stem
        bool content = false; ///< may stand in a key phrase
        bool capital = false;
        bool person = false; ///< part of somebody's name, here or elsewhere in the article
        const LexiconEntry *entry = nullptr;
    };

    qsizetype size() const { return static_cast<qsizetype>(m_words.size()); }
    const Word &word(qsizetype i) const { return m_words[static_cast<size_t>(i)]; }
    QStringView text(qsizetype i) const
    {
        return m_tokens.tokens[static_cast<size_t>(i)].range.in(m_article.text);
    }
    bool is(qsizetype i, QStringView lower) const
    {
        return i < size() && text(i).compare(lower, Qt::CaseInsensitive) == 0;
    }
    TextRange range(TokenRange tokens) const;

    const Article &article() const { return m_article; }
    const std::vector<Sentence> &sentences() const { return m_tokens.sentences; }
    qsizetype sentenceOf(qsizetype token) const { return m_sentenceOf[static_cast<size_t>(token)]; }
    const Sentence &sentence(qsizetype token) const
    {
        return m_tokens.sentences[static_cast<size_t>(sentenceOf(token))];
    }
    BlockKind blockOf(qsizetype token) const;
    /// The form of a token that has a stem.
    const TopicWord &form(qsizetype token) const { return m_forms.form(word(token).form); }
    const TopicWords &forms() const { return m_forms; }

private:
    void addSentences();
    void addWords(const Lexicon &lexicon);
    void findPersons();

    const Article &m_article;
    const LinguisticText &m_tokens;
    std::vector<Word> m_words;
    std::vector<qsizetype> m_sentenceOf;
    TopicWords m_forms;
};

} // namespace inquit
