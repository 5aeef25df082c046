// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attribution/model_units.h"

#include <algorithm>

namespace inquit {

namespace {

constexpr qsizetype kFewestWords = 5;

enum class Mark { None, DoubleOpen, DoubleClose, SingleOpen, SingleClose };

/// A stretch in quotation marks: token indices, marks included.
using Stretch = TokenRange;

class Marks {
public:
    Marks(const Article &article, const LinguisticText &words, const Syntax &syntax)
        : m_text(article.text)
        , m_words(words)
        , m_syntax(syntax)
    {
    }

    /// The outermost stretches among `tokens`; `goesOn` tells that the next block starts with an
    /// opening mark.
    std::vector<Stretch> stretches(TokenRange tokens, bool goesOn) const
    {
        std::vector<Stretch> out;
        qsizetype open = -1;
        bool isSingle = false;
        for (qsizetype i = tokens.begin; i < tokens.end; ++i) {
            const Mark mark = markAt(i);
            if (mark == Mark::None) {
                continue;
            }
            const bool single = mark == Mark::SingleOpen || mark == Mark::SingleClose;
            const bool opens = mark == Mark::DoubleOpen || mark == Mark::SingleOpen;
            if (open >= 0 && single == isSingle && !opens) {
                out.push_back({ open, i + 1 });
                open = -1;
            } else if (opens && (open < 0 || (isSingle && !single))) {
                open = i;
                isSingle = single;
            }
        }
        if (open >= 0 && goesOn && !isSingle) {
            out.push_back({ open, tokens.end });
        }
        return out;
    }

    Mark markAt(qsizetype i) const
    {
        const auto at = static_cast<size_t>(i);
        if (m_words.tokens[at].kind != Token::Kind::QuotationMark) {
            return Mark::None;
        }
        const std::uint32_t form = m_syntax.forms[at].lower;
        return form == wordHash("``") ? Mark::DoubleOpen
            : form == wordHash("''")  ? Mark::DoubleClose
            : form == wordHash("`")   ? Mark::SingleOpen
                                      : Mark::SingleClose;
    }

private:
    QStringView m_text;
    const LinguisticText &m_words;
    const Syntax &m_syntax;
};

qsizetype wordsIn(const LinguisticText &words, TokenRange range)
{
    return std::count_if(words.tokens.begin() + range.begin, words.tokens.begin() + range.end,
                         [](const Token &token) {
                             return token.kind == Token::Kind::Word
                                 || token.kind == Token::Kind::Number;
                         });
}

/// The first token of the stretch that depends on one outside it, or on none.
qsizetype headOf(const Syntax &syntax, TokenRange range)
{
    for (qsizetype i = range.begin; i < range.end; ++i) {
        const std::int32_t head = syntax.heads[static_cast<size_t>(i)];
        const bool isMark = syntax.relations[static_cast<size_t>(i)] == Relation::Punctuation;
        if (!isMark && (head < range.begin || head >= range.end)) {
            return i;
        }
    }
    return range.begin;
}

/// The sentences [first, last) of one block, or of one line of it.
struct Piece {
    size_t first = 0;
    size_t last = 0;
    bool isOpen = false; ///< an opening mark in it is not closed
};

/// Whether the text breaks its line between the sentences `i` - 1 and `i`.
bool isLineBreakBefore(const Article &article, const LinguisticText &words, size_t i)
{
    const qsizetype begin = words.sentences[i - 1].range.end;
    const qsizetype end = words.sentences[i].range.begin;
    return QStringView(article.text).sliced(begin, end - begin).contains(u'\n');
}

/// Blocks, cut where a line ends with a sentence and no quotation goes on: a reader may have kept
/// lines together that are paragraphs.
std::vector<Piece> piecesOf(const Article &article, const LinguisticText &words, const Marks &marks)
{
    std::vector<Piece> pieces;
    const auto &sentences = words.sentences;
    bool isOpen = false;
    for (size_t i = 0; i < sentences.size(); ++i) {
        const bool isNewBlock = i == 0 || sentences[i].block != sentences[i - 1].block;
        const bool startsQuoted = marks.markAt(sentences[i].tokens.begin) == Mark::DoubleOpen;
        if (isNewBlock || ((!isOpen || startsQuoted) && isLineBreakBefore(article, words, i))) {
            pieces.push_back({ i, i });
            isOpen = false;
        }
        for (qsizetype t = sentences[i].tokens.begin; t < sentences[i].tokens.end; ++t) {
            const Mark mark = marks.markAt(t);
            isOpen = mark == Mark::DoubleOpen || (isOpen && mark != Mark::DoubleClose);
        }
        pieces.back().last = i + 1;
        pieces.back().isOpen = isOpen;
    }
    return pieces;
}

bool isProse(const Article &article, const LinguisticText &words, const Piece &piece)
{
    const auto block = static_cast<size_t>(words.sentences[piece.first].block);
    const BlockKind kind = article.blocks[block].kind;
    return kind == BlockKind::Paragraph || kind == BlockKind::Quote;
}

class UnitCutter {
public:
    UnitCutter(const LinguisticText &words, const Syntax &syntax)
        : m_words(words)
        , m_syntax(syntax)
    {
    }

    /// Adds the units of `piece` to `units`.
    void cut(const Piece &piece, const std::vector<Stretch> &stretches, qsizetype number,
             std::vector<ModelUnit> &units) const
    {
        const auto &sentences = m_words.sentences;
        auto stretch = stretches.begin();
        size_t sentence = piece.first;
        const qsizetype end = sentences[piece.last - 1].tokens.end;
        for (qsizetype i = sentences[piece.first].tokens.begin; i < end;) {
            while (i >= sentences[sentence].tokens.end) {
                ++sentence;
            }
            while (stretch != stretches.end() && i >= stretch->end) {
                ++stretch;
            }
            const bool inside = stretch != stretches.end() && i >= stretch->begin;
            units.push_back(unitAt(i, inside ? *stretch : Stretch { -1, -1 }));
            units.back().sentence = static_cast<qsizetype>(sentence);
            units.back().piece = number;
            i = units.back().tokens.end;
        }
    }

private:
    ModelUnit unitAt(qsizetype i, Stretch stretch) const
    {
        ModelUnit unit { .tokens = { i, i + 1 }, .isInMarks = stretch.begin >= 0, .word = i };
        if (i == stretch.begin && wordsIn(m_words, stretch) >= kFewestWords) {
            unit.tokens = stretch;
            unit.isQuotation = true;
            unit.word = headOf(m_syntax, stretch);
        }
        return unit;
    }

    const LinguisticText &m_words;
    const Syntax &m_syntax;
};

/// Whether `units` are stretches in quotation marks and nothing more.
bool isQuotationAlone(const std::vector<ModelUnit> &units, const LinguisticText &words)
{
    const auto isWord = [&](const ModelUnit &unit) {
        const Token &token = words.tokens[static_cast<size_t>(unit.tokens.begin)];
        return !unit.isQuotation
            && (token.kind == Token::Kind::Word || token.kind == Token::Kind::Number);
    };
    return units.front().isQuotation && std::ranges::none_of(units, isWord);
}

} // namespace

std::vector<ModelBlock> modelUnits(const Article &article, const LinguisticText &words,
                                   const Syntax &syntax)
{
    const Marks marks(article, words, syntax);
    const UnitCutter cutter(words, syntax);
    const auto &sentences = words.sentences;
    const std::vector<Piece> pieces = piecesOf(article, words, marks);
    std::vector<ModelBlock> blocks;
    std::vector<ModelUnit> units;
    bool wasProse = false;
    for (size_t i = 0; i < pieces.size(); ++i) {
        const Piece &piece = pieces[i];
        const TokenRange tokens { sentences[piece.first].tokens.begin,
                                  sentences[piece.last - 1].tokens.end };
        const bool goesOn = i + 1 < pieces.size()
            && marks.markAt(sentences[pieces[i + 1].first].tokens.begin) == Mark::DoubleOpen;
        units.clear();
        const qsizetype number = blocks.empty() ? 0 : blocks.back().units.back().piece + 1;
        cutter.cut(piece, marks.stretches(tokens, goesOn), number, units);
        const bool prose = isProse(article, words, piece);
        const bool follows = prose && wasProse && units.front().isQuotation
            && (pieces[i - 1].isOpen || isQuotationAlone(units, words));
        if (!follows) {
            blocks.push_back({ .block = sentences[piece.first].block, .units = {} });
            std::ranges::for_each(units, [](ModelUnit &unit) { unit.piece = 0; });
        }
        blocks.back().units.insert(blocks.back().units.end(), units.begin(), units.end());
        wasProse = prose;
    }
    return blocks;
}

} // namespace inquit
