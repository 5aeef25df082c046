// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/lexical_text.h"

#include <algorithm>

namespace inquit {

LexicalText::LexicalText(const Article &article, const LinguisticText &words,
                         const Lexicon &lexicon)
    : m_article(article)
    , m_words(words)
    , m_lexicon(lexicon)
    , m_entries(words.tokens.size())
    , m_sentenceOf(words.tokens.size(), 0)
{
    for (size_t i = 0; i < words.tokens.size(); ++i) {
        const auto kind = words.tokens[i].kind;
        if (kind == Token::Kind::Word || kind == Token::Kind::Number) {
            m_entries[i] = lexicon.find(words.tokens[i].range.in(article.text));
        }
    }
    for (size_t s = 0; s < words.sentences.size(); ++s) {
        const TokenRange tokens = words.sentences[s].tokens;
        std::fill(m_sentenceOf.begin() + tokens.begin, m_sentenceOf.begin() + tokens.end,
                  static_cast<qint32>(s));
    }
}

bool LexicalText::isGenitive(qsizetype i) const
{
    const QStringView w = word(i);
    const QChar first = w.front();
    if (first != u'’' && first != u'\'') {
        return false;
    }
    return w.size() == 1 ? token(i).kind != Token::Kind::QuotationMark
                         : w.size() == 2 && w[1].toLower() == u's';
}

bool LexicalText::isBreak(qsizetype i) const
{
    static constexpr QStringView kBreaks = u",;:()[]–—―-";
    const QStringView w = word(i);
    return token(i).kind != Token::Kind::Word
        && (w == u"--" || (w.size() == 1 && kBreaks.contains(w.front())));
}

qsizetype LexicalText::tokenAt(qsizetype position) const
{
    const auto found = std::ranges::lower_bound(m_words.tokens, position, {},
                                                [](const Token &t) { return t.range.begin; });
    return found - m_words.tokens.begin();
}

} // namespace inquit
