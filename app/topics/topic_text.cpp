// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "topics/topic_text.h"

#include <algorithm>

namespace inquit {
namespace {

constexpr size_t kMaximumTokens = 100'000;

/// Words that hold a sentence together and never stand in a key phrase by themselves.
bool isFunctionWord(const LexiconEntry &entry)
{
    return entry.classes.hasAny(WordClass::Determiner, WordClass::Possessive, WordClass::Pronoun,
                                WordClass::Relative, WordClass::Preposition, WordClass::Conjunction,
                                WordClass::Subordinator, WordClass::Auxiliary, WordClass::Negation);
}

} // namespace

TopicText::TopicText(const Article &article, const LinguisticText &words, const Lexicon &lexicon)
    : m_article(article)
    , m_tokens(words)
    , m_forms(lexicon)
{
    const size_t count = std::min(words.tokens.size(), kMaximumTokens);
    m_words.resize(count);
    m_sentenceOf.resize(count);
    addSentences();
    addWords(lexicon);
    findPersons();
}

void TopicText::addSentences()
{
    for (size_t s = 0; s < m_tokens.sentences.size(); ++s) {
        const TokenRange tokens = m_tokens.sentences[s].tokens;
        for (qsizetype i = tokens.begin; i < std::min<qsizetype>(tokens.end, size()); ++i) {
            m_sentenceOf[static_cast<size_t>(i)] = static_cast<qsizetype>(s);
        }
    }
}

void TopicText::addWords(const Lexicon &lexicon)
{
    for (size_t i = 0; i < m_words.size(); ++i) {
        const Token &token = m_tokens.tokens[i];
        const QStringView text = token.range.in(m_article.text);
        Word &word = m_words[i];
        if (token.kind != Token::Kind::Word || !text.front().isLetter()) {
            word.entry = &lexicon.find(text);
            continue;
        }
        word.capital = text.front().isUpper();
        word.form = m_forms.number(text);
        const TopicWord &form = m_forms.form(word.form);
        word.entry = form.entry;
        word.stem = form.stem;
        word.content = text.size() > 1 && !isFunctionWord(*word.entry);
    }
}

void TopicText::findPersons()
{
    std::vector<bool> name(static_cast<size_t>(m_forms.stemCount()), false);
    for (qsizetype i = 0; i < size(); ++i) {
        const bool begins = word(i).capital && word(i).stem != kNoStem
            && (word(i).entry->has(WordClass::Forename) || word(i).entry->has(WordClass::Title));
        if (!begins) {
            continue;
        }
        const bool forename = word(i).entry->has(WordClass::Forename);
        qsizetype end = i + 1;
        while (end < size() && end < i + 5 && word(end).capital && word(end).content
               && sentenceOf(end) == sentenceOf(i)) {
            const bool known = word(end).entry->classes.hasAny(
                WordClass::Place, WordClass::Nationality, WordClass::Organisation, WordClass::Role,
                WordClass::Title, WordClass::Weekday, WordClass::Month);
            if (known) {
                break;
            }
            name[static_cast<size_t>(word(end).stem)] = true;
            ++end;
        }
        if (forename && end > i + 1) {
            name[static_cast<size_t>(word(i).stem)] = true;
        }
    }
    for (Word &word : m_words) {
        word.person = word.capital && word.stem != kNoStem && name[static_cast<size_t>(word.stem)];
    }
}

TextRange TopicText::range(TokenRange tokens) const
{
    return { m_tokens.tokens[static_cast<size_t>(tokens.begin)].range.begin,
             m_tokens.tokens[static_cast<size_t>(tokens.end - 1)].range.end };
}

BlockKind TopicText::blockOf(qsizetype token) const
{
    return m_article.blocks[static_cast<size_t>(sentence(token).block)].kind;
}

} // namespace inquit
