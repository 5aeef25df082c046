// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "article/article.h"
#include "widgets/article_type.h"

#include <QColor>
#include <QTextBlockFormat>
#include <QTextCharFormat>
#include <QTextCursor>

namespace inquit {

/// Sets an article's blocks in their styles, one text block each, into an empty document.
class ArticleDocumentWriter {
public:
    /// Indent of captions and their credits, in pixels; a rule stands at half of it.
    static constexpr int kCaptionIndent = 16;
    static constexpr int kQuoteIndent = 28; ///< of a block quotation, at both sides

    ArticleDocumentWriter(QTextDocument &document, const ArticleType &type,
                          const QColor &secondaryText);

    /// Appends `piece` of `block`, and tells where in the document it begins. Line breaks, tabs and
    /// other control characters become spaces, one for one.
    int write(const Article &article, const Block &block, TextRange piece);
    /// Appends the line "outlet · author · date · 4 min", where it has anything to tell.
    void writeMetadata(const Article &article);
    void finish();

    static QString metadataLine(const Article &article);

private:
    struct Style {
        QTextBlockFormat block;
        QTextCharFormat text;
    };
    Style style(BlockKind kind) const;
    Style textStyle(double scale, double pitch, double above, double below) const;
    Style smallStyle(double scale, double above, double below) const;
    static QTextCharFormat formatOf(InlineSpan::Kind kind);
    void startBlock(const Style &style);
    void setApart(int position, TextRange piece, TextRange words, const QTextCharFormat &format);

    QTextCursor m_cursor;
    const ArticleType &m_type;
    QColor m_secondaryText;
    bool m_isFirst = true;
};

} // namespace inquit
