// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "article/article.h"
#include "widgets/article_type.h"

#include <QColor>
#include <QTextDocument>

#include <optional>
#include <vector>

namespace inquit {

/// An article laid out as a page: one text block for each Block of the article, in its style, and a
/// metadata line that is not of the article's text. Positions map exactly: within a text block,
/// document and article positions differ by a constant.
///
/// A block longer than kLongestPiece is laid out as several text blocks, shorter ones where it has
/// no white space, for each line of an endless word is sought through all of it; an article longer
/// than kLongestShown is cut there (isCut()), for no page of that length can be laid out in a
/// blink.
class ArticleDocument : public QTextDocument {
public:
    static constexpr qsizetype kLongestPiece = 20'000;
    static constexpr qsizetype kLongestWord = 2'000;
    static constexpr qsizetype kLongestShown = 1'500'000;

    ArticleDocument(const Article &article, const ArticleType &type, const QColor &secondaryText,
                    QObject *parent = nullptr);

    /// A run of the article that stands in one text block.
    struct Piece {
        TextRange range;  ///< in the article
        int position = 0; ///< of the range's begin, in the document
        BlockKind kind = BlockKind::Paragraph;
    };
    const std::vector<Piece> &pieces() const { return m_pieces; }
    bool isCut() const { return m_isCut; }

    /// Where an article's position stands; a position between blocks is moved to the next one's
    /// begin, or to the last one's end.
    int documentPosition(qsizetype articlePosition) const;
    /// None on the metadata line.
    std::optional<qsizetype> articlePosition(int documentPosition) const;
    /// The parts of an article's range as ranges of document positions, one a text block.
    TextRanges inDocument(TextRange articleRange) const;
    TextRanges inDocument(const TextRanges &articleRanges) const;

    /// Where the first line begins that ends below a height of the page; lays the page out as far
    /// as there. (A hit test between two text blocks gives the last one of all until the page is
    /// laid out to its end.)
    int lineBelow(double height) const;

    /// Of a text block; none for the metadata line.
    std::optional<BlockKind> kindAt(int documentPosition) const;

protected:
    /// An article is words: nothing that it names is opened.
    QVariant loadResource(int, const QUrl &) override { return {}; }

private:
    std::vector<Piece> m_pieces;
    bool m_isCut = false;
};

} // namespace inquit
