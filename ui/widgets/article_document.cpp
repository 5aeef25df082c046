// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/article_document.h"

#include "widgets/article_document_writer.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextFrame>
#include <QTextLayout>

#include <algorithm>
#include <ranges>

namespace inquit {

namespace {

/// Where to cut a long range in two: after the last white space of its first kLongestPiece
/// characters, after kLongestWord characters where there is none, never inside a surrogate pair.
qsizetype pieceEnd(QStringView text, TextRange range)
{
    if (range.length() <= ArticleDocument::kLongestPiece) {
        return range.end;
    }
    const qsizetype limit = range.begin + ArticleDocument::kLongestPiece;
    for (qsizetype end = limit; end > limit - ArticleDocument::kLongestWord; --end) {
        if (text[end - 1].isSpace()) {
            return end;
        }
    }
    const qsizetype end = range.begin + ArticleDocument::kLongestWord;
    return text[end - 1].isHighSurrogate() ? end - 1 : end;
}

/// Text blocks are laid out from the first one on.
bool endsBelow(const QTextBlock &block, double height)
{
    const QTextLayout &layout = *block.layout();
    return layout.lineCount() == 0
        || layout.position().y() + layout.boundingRect().bottom() > height;
}

bool isLead(BlockKind kind)
{
    return kind == BlockKind::Headline || kind == BlockKind::Standfirst
        || kind == BlockKind::Byline;
}

} // namespace

ArticleDocument::ArticleDocument(const Article &article, const ArticleType &type,
                                 const QColor &secondaryText, QObject *parent)
    : QTextDocument(parent)
{
    setUndoRedoEnabled(false);
    setDefaultFont(type.text());
    setDocumentMargin(0);
    ArticleDocumentWriter writer(*this, type, secondaryText);
    bool metadataIsDue = true;
    for (const Block &block : article.blocks) {
        if (metadataIsDue && !isLead(block.kind)) {
            writer.writeMetadata(article);
            metadataIsDue = false;
        }
        for (TextRange rest = block.range; !rest.isEmpty() && !m_isCut;) {
            const TextRange piece { rest.begin, pieceEnd(article.text, rest) };
            m_isCut = piece.end > kLongestShown && !m_pieces.empty();
            if (!m_isCut) {
                const int position = writer.write(article, block, piece);
                m_pieces.push_back({ piece, position, block.kind });
            }
            rest.begin = piece.end;
        }
    }
    if (metadataIsDue) {
        writer.writeMetadata(article);
    }
    writer.finish();
}

int ArticleDocument::documentPosition(qsizetype articlePosition) const
{
    if (m_pieces.empty()) {
        return 0;
    }
    const auto next = std::ranges::upper_bound(m_pieces, articlePosition, {},
                                               [](const Piece &p) { return p.range.begin; });
    if (next != m_pieces.begin()) {
        const Piece &piece = *std::prev(next);
        if (articlePosition <= piece.range.end) {
            return piece.position + int(articlePosition - piece.range.begin);
        }
    }
    if (next != m_pieces.end()) {
        return next->position;
    }
    const Piece &last = m_pieces.back();
    return last.position + int(last.range.length());
}

std::optional<qsizetype> ArticleDocument::articlePosition(int documentPosition) const
{
    const auto next = std::ranges::upper_bound(m_pieces, documentPosition, {}, &Piece::position);
    if (next == m_pieces.begin()) {
        return {};
    }
    const Piece &piece = *std::prev(next);
    const qsizetype offset = documentPosition - piece.position;
    if (offset > piece.range.length()) {
        return {};
    }
    return piece.range.begin + offset;
}

TextRanges ArticleDocument::inDocument(TextRange articleRange) const
{
    TextRanges found;
    auto piece = std::ranges::upper_bound(m_pieces, articleRange.begin, {},
                                          [](const Piece &p) { return p.range.end; });
    for (; piece != m_pieces.end() && piece->range.begin < articleRange.end; ++piece) {
        const TextRange part { std::max(articleRange.begin, piece->range.begin),
                               std::min(articleRange.end, piece->range.end) };
        if (!part.isEmpty()) {
            const qsizetype offset = piece->position - piece->range.begin;
            found.push_back({ part.begin + offset, part.end + offset });
        }
    }
    return found;
}

TextRanges ArticleDocument::inDocument(const TextRanges &articleRanges) const
{
    TextRanges found;
    for (const TextRange &range : articleRanges) {
        const TextRanges parts = inDocument(range);
        found.insert(found.end(), parts.begin(), parts.end());
    }
    return found;
}

int ArticleDocument::lineBelow(double height) const
{
    documentLayout()->hitTest({ 0, height }, Qt::FuzzyHit); // lays out what is above
    const auto numbers = std::views::iota(0, blockCount() - 1);
    const auto number = std::ranges::partition_point(
        numbers, [&](int n) { return !endsBelow(findBlockByNumber(n), height); });
    const QTextBlock block = findBlockByNumber(int(number - numbers.begin()));
    const QTextLayout &layout = *block.layout();
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        if (layout.position().y() + line.rect().bottom() > height) {
            return block.position() + line.textStart();
        }
    }
    return block.position();
}

std::optional<BlockKind> ArticleDocument::kindAt(int documentPosition) const
{
    const auto next = std::ranges::upper_bound(m_pieces, documentPosition, {}, &Piece::position);
    if (next == m_pieces.begin()) {
        return {};
    }
    const Piece &piece = *std::prev(next);
    return documentPosition - piece.position > piece.range.length() ? std::nullopt
                                                                    : std::optional(piece.kind);
}

} // namespace inquit
