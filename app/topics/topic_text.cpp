// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "topics/topic_text.h"

#include <libstemmer.h>

#include <algorithm>
#include <memory>

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

class Stemmer {
public:
    QString stem(QStringView word)
    {
        const QByteArray bytes = word.toString().toLower().toUtf8();
        if (bytes.size() > 60) {
            return QString::fromUtf8(bytes);
        }
        const auto *stem =
            sb_stemmer_stem(m_stemmer.get(), reinterpret_cast<const sb_symbol *>(bytes.constData()),
                            static_cast<int>(bytes.size()));
        return QString::fromUtf8(reinterpret_cast<const char *>(stem),
                                 sb_stemmer_length(m_stemmer.get()));
    }

private:
    std::unique_ptr<sb_stemmer, decltype(&sb_stemmer_delete)> m_stemmer {
        sb_stemmer_new("english", "UTF_8"), &sb_stemmer_delete
    };
};

} // namespace

TopicText::TopicText(const Article &article, const LinguisticText &words, const Lexicon &lexicon)
    : m_article(article)
    , m_tokens(words)
{
    addWords(lexicon);
    findPersons();
}

void TopicText::addWords(const Lexicon &lexicon)
{
    const size_t count = std::min(m_tokens.tokens.size(), kMaximumTokens);
    m_words.resize(count);
    m_sentenceOf.resize(count);
    for (size_t s = 0; s < m_tokens.sentences.size(); ++s) {
        const TokenRange tokens = m_tokens.sentences[s].tokens;
        for (qsizetype i = tokens.begin; i < std::min<qsizetype>(tokens.end, size()); ++i) {
            m_sentenceOf[static_cast<size_t>(i)] = static_cast<qsizetype>(s);
        }
    }
    Stemmer stemmer;
    QHash<QString, int> numbers;
    QHash<QString, int> known;
    for (size_t i = 0; i < count; ++i) {
        const Token &token = m_tokens.tokens[i];
        const QStringView text = token.range.in(m_article.text);
        Word &word = m_words[i];
        word.entry = &lexicon.find(text);
        if (token.kind != Token::Kind::Word || !text.front().isLetter()) {
            continue;
        }
        word.capital = text.front().isUpper();
        const QString lower = text.toString().toLower();
        auto at = known.find(lower);
        if (at == known.end()) {
            const QString stem = stemmer.stem(text);
            auto number = numbers.find(stem);
            if (number == numbers.end()) {
                number = numbers.insert(stem, static_cast<int>(m_stems.size()));
                m_stems.push_back(stem);
            }
            at = known.insert(lower, *number);
        }
        word.stem = *at;
        word.content = text.size() > 1 && !isFunctionWord(*word.entry);
    }
}

void TopicText::findPersons()
{
    std::vector<bool> name(m_stems.size(), false);
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
