// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "identity/article_words.h"

#include "core/code_point.h"
#include "identity/furniture.h"
#include "identity/word_folding.h"

namespace inquit {
namespace {

/// Scripts that set no blanks between words.
bool isUnspaced(char32_t c)
{
    if (c < 0x0e00) {
        return false;
    }
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return true;
    default:
        return false;
    }
}

bool isValueSign(char32_t c)
{
    return QChar::category(c) == QChar::Symbol_Currency || c == U'%' || c == U'‰' || c == U'％';
}

bool isNumberPoint(char32_t c)
{
    return c == U'.' || c == U',' || c == U':' || c == U'/' || c == U'\u2044';
}

bool isSign(char32_t c)
{
    return c == U'-' || c == U'+' || c == U'\u2212' || c == U'–';
}

/// Reads one text from its beginning to its end, a character at a time.
class WordReader {
public:
    explicit WordReader(std::vector<bool> *quoted)
        : m_quoted(quoted)
    {
    }

    void read(char32_t c, TextRange place)
    {
        if (isShapeless(c)) {
            return;
        }
        if (QChar::isMark(c)) {
            extendByMark(place);
            return;
        }
        const bool isApostropheHere = isApostrophe(c);
        if (QChar::isLetterOrNumber(c) && !isApostropheHere) {
            readLetter(c, place);
        } else {
            readOther(c, place, isApostropheHere);
        }
        m_previous = c;
    }

    TextRanges finish() &&
    {
        close();
        return std::move(m_words);
    }

private:
    void extendByMark(TextRange place)
    {
        if (m_isOpen) {
            m_word.end = place.end;
        } else if (!m_words.empty() && m_words.back().end == place.begin) {
            m_words.back().end = place.end; // of a character that is a word by itself
        }
    }

    void readLetter(char32_t c, TextRange place)
    {
        if (isUnspaced(c)) {
            addAlone(place);
            return;
        }
        const bool isDigit = QChar::isDigit(c);
        const bool joins = m_pending == 0 || isApostrophe(m_pending) || isDigit;
        if (m_isOpen && joins) {
            m_word.end = place.end;
        } else {
            close();
            const bool isSigned = isDigit && m_signAt >= 0;
            m_word = { isSigned ? m_signAt : place.begin, place.end };
            m_isOpen = true;
        }
        m_pending = 0;
        m_signAt = -1;
    }

    void readOther(char32_t c, TextRange place, bool isApostropheHere)
    {
        const bool mayJoin = m_isOpen && m_pending == 0
            && (isApostropheHere || (isNumberPoint(c) && QChar::isDigit(m_previous)));
        const bool isMarkOfTwo = isApostropheHere && isApostrophe(m_previous);
        const bool begins = m_previous == 0 || QChar::isSpace(m_previous) || m_previous == U'(';
        if (mayJoin) {
            m_pending = c;
            m_signAt = -1;
            return;
        }
        close();
        m_signAt = isSign(c) && begins ? place.begin : -1;
        if (isValueSign(c)) {
            addAlone(place);
        }
        turnQuotation(c, isMarkOfTwo);
    }

    void turnQuotation(char32_t c, bool isMarkOfTwo)
    {
        if (c == U'"' || isMarkOfTwo) {
            m_isQuoted = !m_isQuoted;
        } else if (c == U'“' || c == U'„' || c == U'«') {
            m_isQuoted = !(c == U'“' && m_isQuoted); // “ closes what „ opened
        } else if (c == U'”' || c == U'»') {
            m_isQuoted = false;
        }
    }

    void close()
    {
        if (m_isOpen) {
            add(m_word);
        }
        m_isOpen = false;
        m_pending = 0;
    }

    void addAlone(TextRange place)
    {
        close();
        m_signAt = -1;
        add(place);
    }

    void add(TextRange range)
    {
        m_words.push_back(range);
        if (m_quoted) {
            m_quoted->push_back(m_isQuoted);
        }
    }

    TextRanges m_words;
    std::vector<bool> *m_quoted;
    TextRange m_word;
    char32_t m_pending = 0;  ///< an apostrophe or point that joins if the word goes on
    char32_t m_previous = 0; ///< 0 at the beginning
    qsizetype m_signAt = -1; ///< a sign that a figure may follow
    bool m_isOpen = false;
    bool m_isQuoted = false;
};

bool isBody(BlockKind kind)
{
    return kind != BlockKind::Headline && kind != BlockKind::Byline && kind != BlockKind::Dateline;
}

} // namespace

quint64 wordKey(QStringView foldedWord)
{
    quint64 hash = 0xcbf29ce484222325ULL;
    for (const QChar c : foldedWord) {
        hash = (hash ^ c.unicode()) * 0x100000001b3ULL;
    }
    hash = (hash ^ (hash >> 33)) * 0xff51afd7ed558ccdULL;
    hash = (hash ^ (hash >> 33)) * 0xc4ceb9fe1a85ec53ULL;
    return hash ^ (hash >> 33);
}

TextRanges wordRanges(QStringView text, std::vector<bool> *quoted)
{
    WordReader reader(quoted);
    for (qsizetype at = 0; at < text.size();) {
        const auto [c, units] = codePointAt(text, at);
        reader.read(c, { at, at + units });
        at += units;
    }
    return std::move(reader).finish();
}

std::vector<ArticleWord> articleWords(const Article &article)
{
    std::vector<ArticleWord> words;
    for (size_t i = 0; i < article.blocks.size(); ++i) {
        const Block &block = article.blocks[i];
        if (isFurniture(article, block)) {
            continue;
        }
        const QStringView text = block.range.in(article.text);
        std::vector<bool> quoted;
        const TextRanges ranges = wordRanges(text, &quoted);
        for (size_t w = 0; w < ranges.size(); ++w) {
            words.push_back({ .range = { block.range.begin + ranges[w].begin,
                                         block.range.begin + ranges[w].end },
                              .key = wordKey(foldedWord(ranges[w].in(text))),
                              .block = int(i),
                              .isBody = isBody(block.kind),
                              .isQuoted = quoted[w] });
        }
    }
    return words;
}

QString foldedWords(QStringView line)
{
    QString words;
    for (const TextRange &range : wordRanges(line)) {
        words += words.isEmpty() ? QStringView() : QStringView(u" ");
        words += foldedWord(range.in(line));
    }
    return words;
}

} // namespace inquit
