// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/tokenizer.h"

#include "language/abbreviations.h"
#include "language/character_class.h"

#include <QString>

#include <algorithm>

namespace inquit {

namespace {

using namespace Qt::StringLiterals;
using enum CharacterClass;

bool equals(QStringView word, QLatin1StringView other)
{
    return word.compare(other, Qt::CaseInsensitive) == 0;
}

/// Words that begin with an apostrophe: ’em, ’til, ’90s.
bool isClippedWord(QStringView word)
{
    static constexpr QLatin1StringView kWords[] = { "em"_L1,    "til"_L1, "tis"_L1,  "twas"_L1,
                                                    "cause"_L1, "n"_L1,   "bout"_L1, "round"_L1 };
    return std::ranges::any_of(kWords, [&](QLatin1StringView w) { return equals(word, w); });
}

bool isDomainEnding(QStringView word)
{
    static constexpr QLatin1StringView kEndings[] = { "com"_L1, "org"_L1, "net"_L1, "gov"_L1,
                                                      "edu"_L1, "uk"_L1,  "co"_L1,  "tv"_L1,
                                                      "io"_L1,  "int"_L1 };
    return std::ranges::any_of(kEndings, [&](QLatin1StringView w) { return equals(word, w); });
}

/// Walks over one block, a token a step.
class BlockTokenizer {
public:
    BlockTokenizer(QStringView text, TextRange block, std::vector<Token> &tokens)
        : m_text(text.first(block.end))
        , m_begin(block.begin)
        , m_at(block.begin)
        , m_tokens(tokens)
    {
    }

    void run()
    {
        while (m_at < m_text.size()) {
            step();
        }
    }

private:
    Character characterAtOrSpace(qsizetype position) const
    {
        return position >= m_begin && position < m_text.size() ? characterAt(m_text, position)
                                                               : Character {};
    }
    CharacterClass classAt(qsizetype position) const { return characterAtOrSpace(position).kind; }
    bool isWordAt(qsizetype position) const
    {
        const CharacterClass kind = classAt(position);
        return kind == Letter || kind == Digit;
    }

    void step()
    {
        const Character character = characterAt(m_text, m_at);
        switch (character.kind) {
        case Space:
            m_at += character.length;
            return;
        case Letter:
        case Digit:
            return takeWordOrAddress();
        case Apostrophe:
            return takeApostrophe();
        case Quote:
            return takeQuote(character);
        case Mark:
            return takeMark(character);
        case Symbol:
            return takeSymbol(character);
        }
    }

    void add(qsizetype end, Token::Kind kind)
    {
        m_tokens.push_back({ .range = { m_at, end }, .kind = kind });
        m_at = end;
    }

    void takeWordOrAddress()
    {
        const qsizetype end = endOfLetters(m_at);
        const QStringView rest = m_text.sliced(end);
        const QStringView word = m_text.sliced(m_at, end - m_at);
        if (rest.startsWith(u"://") || (rest.startsWith(u'.') && equals(word, "www"_L1))
            || (rest.startsWith(u'@') && isWordAt(end + 1))) {
            return takeAddress(end);
        }
        takeWord();
    }

    qsizetype endOfLetters(qsizetype position) const
    {
        while (isWordAt(position)) {
            position += characterAt(m_text, position).length;
        }
        return position;
    }

    /// Up to the next white space or quotation mark, closing punctuation given back.
    void takeAddress(qsizetype end)
    {
        const qsizetype least = end;
        while (end < m_text.size() && classAt(end) != Space && classAt(end) != Quote
               && m_text[end] != u'’') {
            ++end;
        }
        while (end > least && QStringView(u".,;:!?)]}'>").contains(m_text[end - 1])) {
            --end;
        }
        add(end, Token::Kind::Word);
    }

    void takeWord()
    {
        const bool isNumber = classAt(m_at) == Digit;
        const qsizetype end = endOfWord(isNumber);
        const qsizetype split = isNumber ? end : contractionStart(m_at, end);
        const auto kind = isNumber && !m_text.sliced(m_at, end - m_at).contains(u'-')
            ? Token::Kind::Number
            : Token::Kind::Word;
        const qsizetype start = m_at;
        add(split, kind);
        if (split < end) {
            add(end, Token::Kind::Word);
        } else if (m_at < m_text.size() && m_text[m_at] == u'.' && ownsFullStop(start, end)) {
            ++m_at;
            ++m_tokens.back().range.end;
        }
    }

    /// Letters and digits, with what may stand inside a word: hyphens, apostrophes, points and
    /// commas.
    qsizetype endOfWord(bool isNumber) const
    {
        qsizetype end = endOfLetters(m_at);
        while (end < m_text.size() && isWordAt(end + 1) && joins(end, isNumber)) {
            end = endOfLetters(end + 1);
        }
        return end;
    }

    /// Whether the mark at `position`, with word characters on both sides, is inside a word.
    bool joins(qsizetype position, bool isNumber) const
    {
        const QChar mark = m_text[position];
        const bool digitsAround = classAt(position - 1) == Digit && classAt(position + 1) == Digit;
        switch (mark.unicode()) {
        case u'-':
        case 0x2010:
        case 0x2011:
            return true;
        case u'\'':
        case 0x2019:
        case 0x02bc:
            return classAt(position + 1) == Letter && !isNumber; // 1990’s: a possessive apart
        case u'&':
        case u'_':
            return !isNumber;
        case u',':
        case u':':
        case u'/':
            return digitsAround;
        case u'.':
            return digitsAround || joinsPoint(position);
        default:
            return false;
        }
    }

    /// U.S, a.m, Ph.D, and addresses such as example.com; not "end.The".
    bool joinsPoint(qsizetype position) const
    {
        const qsizetype pieceEnd = endOfShortPiece(position + 1);
        if (pieceEnd < 0) {
            return false;
        }
        const QStringView after = m_text.sliced(position + 1, pieceEnd - position - 1);
        if (isDomainEnding(after) && after.front().isLower()) {
            return true;
        }
        const qsizetype before = lengthOfPieceBefore(position);
        return (before == 1 && after.size() <= 2) || (before == 2 && after.size() == 1);
    }

    qsizetype endOfShortPiece(qsizetype position) const
    {
        const qsizetype limit = position + 4;
        while (position < limit && isWordAt(position)) {
            ++position;
        }
        return position < limit ? position : -1;
    }

    qsizetype lengthOfPieceBefore(qsizetype position) const
    {
        qsizetype length = 0;
        while (length < 3 && position - length - 1 >= m_at
               && classAt(position - length - 1) == Letter) {
            ++length;
        }
        return length;
    }

    /// Where the second part of a contraction or possessive in [begin, end) starts; `end` if none.
    qsizetype contractionStart(qsizetype begin, qsizetype end) const
    {
        for (qsizetype at = end - 1; at > begin && at >= end - 3; --at) {
            if (classAt(at) != Apostrophe) {
                continue;
            }
            const QStringView tail = m_text.sliced(at + 1, end - at - 1);
            const bool afterN = m_text[at - 1].toLower() == u'n';
            if (equals(tail, "t"_L1) && afterN && at - 1 > begin) {
                return at - 1;
            }
            const bool isTail = equals(tail, "s"_L1) || equals(tail, "re"_L1)
                || equals(tail, "ve"_L1) || equals(tail, "ll"_L1) || equals(tail, "d"_L1)
                || equals(tail, "m"_L1);
            return isTail ? at : end;
        }
        return equals(m_text.sliced(begin, end - begin), "cannot"_L1) ? begin + 3 : end;
    }

    bool ownsFullStop(qsizetype begin, qsizetype end) const
    {
        const QStringView word = m_text.sliced(begin, end - begin);
        switch (abbreviationKind(word)) {
        case AbbreviationKind::None:
            return false;
        case AbbreviationKind::Title:
            return classAt(end + 1) == Space && (word.front().isUpper() || word.startsWith(u'v'));
        case AbbreviationKind::Counted:
            return isCounted(word, end + 1);
        case AbbreviationKind::Other:
            return isAbbreviationHere(word, begin, end);
        }
        return false;
    }

    /// "Sept. 3", "No. 2", and a month anywhere but at the end of a sentence; not "no. 2".
    bool isCounted(QStringView word, qsizetype position) const
    {
        while (position < m_text.size() && classAt(position) == Space && position < m_at + 64) {
            ++position;
        }
        const bool isMonth = word.size() >= 3 && word.front().isUpper();
        return classAt(position) == Digit || (isMonth && position < m_text.size());
    }

    /// Ambiguous ones ("ill.", "mass.", "I.") count only in their shape as abbreviations.
    bool isAbbreviationHere(QStringView word, qsizetype begin, qsizetype end) const
    {
        const bool pointed = word.contains(u'.');
        if (pointed || equals(word, "etc"_L1) || equals(word, "approx"_L1)) {
            return true;
        }
        if (word != u"I") {
            return word.front().isUpper();
        }
        const bool afterName =
            m_tokens.size() > 1 && m_text[m_tokens[m_tokens.size() - 2].range.begin].isUpper();
        return begin > m_begin && afterName && end + 2 < m_text.size() && m_text[end + 1] == u' '
            && m_text[end + 2].isUpper();
    }

    bool opensHere() const
    {
        const CharacterClass before = classAt(m_at - 1);
        const bool free = m_at == m_begin || before == Space || before == Quote
            || (before == Mark && QStringView(u"([{—–-/").contains(m_text[m_at - 1]))
            || (before == Apostrophe && !m_tokens.empty()
                && m_tokens.back().kind == Token::Kind::QuotationMark);
        return free && classAt(m_at + 1) != Space;
    }

    void takeApostrophe()
    {
        if (m_text.sliced(m_at).startsWith(u"''")) {
            return add(m_at + 2, Token::Kind::QuotationMark);
        }
        if (isWordAt(m_at + 1) && !isWordAt(m_at - 1)) {
            const qsizetype end = endOfLetters(m_at + 1);
            const QStringView word = m_text.sliced(m_at + 1, end - m_at - 1);
            const bool isDecade = word.size() == 3 && word[0].isDigit() && word.endsWith(u's');
            if (isDecade || isClippedWord(word)) {
                const bool closes =
                    m_text.size() > end && classAt(end) == Apostrophe && equals(word, "n"_L1);
                return add(end + (closes ? 1 : 0), Token::Kind::Word);
            }
        }
        if (m_text[m_at] == u'\'' && opensHere()) {
            m_isSingleOpen = true;
            return add(m_at + 1, Token::Kind::QuotationMark);
        }
        takeTrailingApostrophe();
    }

    /// The one after a word: a closing mark where one is open, else a possessive or a clipped "g".
    void takeTrailingApostrophe()
    {
        const bool afterWord = isWordAt(m_at - 1);
        if (m_isSingleOpen || !afterWord) {
            m_isSingleOpen = false;
            return add(m_at + 1, Token::Kind::QuotationMark);
        }
        const QStringView rest = m_text.sliced(m_at + 1);
        const bool isTail = rest.startsWith(u's') && !isWordAt(m_at + 2);
        add(m_at + (isTail ? 2 : 1), Token::Kind::Word);
    }

    void takeQuote(Character character)
    {
        const QChar mark = m_text[m_at];
        if (mark == u'‘' || mark == u'‛') {
            m_isSingleOpen = true;
        }
        const bool isDouble = mark == u'`' && m_text.sliced(m_at).startsWith(u"``");
        add(m_at + (isDouble ? 2 : character.length), Token::Kind::QuotationMark);
    }

    void takeMark(Character character)
    {
        qsizetype end = m_at + character.length;
        const QChar mark = m_text[m_at];
        if (mark == u'.' || mark == u'-' || mark == u'!' || mark == u'?') {
            while (end < m_text.size() && m_text[end] == mark) {
                ++end;
            }
        }
        add(end, Token::Kind::Punctuation);
    }

    void takeSymbol(Character character)
    {
        const QChar mark = m_text[m_at];
        if ((mark == u'@' || mark == u'#') && isWordAt(m_at + 1) && !isWordAt(m_at - 1)) {
            qsizetype end = endOfLetters(m_at + 1);
            while (end < m_text.size() && m_text[end] == u'_' && isWordAt(end + 1)) {
                end = endOfLetters(end + 1);
            }
            return add(end, Token::Kind::Word);
        }
        add(m_at + character.length, Token::Kind::Symbol);
    }

    QStringView m_text;
    qsizetype m_begin;
    qsizetype m_at;
    std::vector<Token> &m_tokens;
    bool m_isSingleOpen = false; ///< a ‘ or ' that opened something is not closed yet
};

} // namespace

void tokenize(QStringView text, TextRange block, std::vector<Token> &tokens)
{
    BlockTokenizer(text, block, tokens).run();
}

} // namespace inquit
