// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/article_document_writer.h"

#include "article/word_count.h"
#include "models/plain_words.h"

#include <QFontInfo>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>

namespace inquit {

using namespace Qt::StringLiterals;

namespace {

QString onOneLine(QStringView text)
{
    QString line = text.toString();
    for (QChar &c : line) {
        const char16_t u = c.unicode();
        if (u < 0x20 || u == 0x7f || u == 0x2028 || u == 0x2029 || u == 0xfdd0 || u == 0xfdd1
            || u == 0xfffc) {
            c = u' ';
        }
    }
    return line;
}

bool hasByline(const Article &article)
{
    return std::ranges::contains(article.blocks, BlockKind::Byline, &Block::kind);
}

} // namespace

ArticleDocumentWriter::ArticleDocumentWriter(QTextDocument &document, const ArticleType &type,
                                             const QColor &secondaryText)
    : m_cursor(&document)
    , m_type(type)
    , m_secondaryText(secondaryText)
{
    m_cursor.beginEditBlock();
}

QString ArticleDocumentWriter::metadataLine(const Article &article)
{
    QStringList parts;
    if (!article.metadata.outlet.isEmpty()) {
        parts << article.metadata.outlet;
    }
    if (!article.metadata.byline.isEmpty() && !hasByline(article)) {
        parts << article.metadata.byline;
    }
    if (article.metadata.published.isValid()) {
        parts << longDate(article.metadata.published);
    }
    parts << readingTime(wordCount(article));
    return joined(parts);
}

ArticleDocumentWriter::Style ArticleDocumentWriter::textStyle(double scale, double pitch,
                                                              double above, double below) const
{
    Style style;
    QFont font = m_type.text();
    font.setPointSizeF(m_type.points() * scale);
    style.text.setFont(font);
    const double pixels = m_type.linePitch() / 1.5;
    style.block.setLineHeight(pixels * scale * pitch, QTextBlockFormat::FixedHeight);
    style.block.setTopMargin(pixels * above);
    style.block.setBottomMargin(pixels * below);
    return style;
}

ArticleDocumentWriter::Style ArticleDocumentWriter::smallStyle(double scale, double above,
                                                               double below) const
{
    Style style = textStyle(scale, 1.45, above, below);
    style.text.setFont(m_type.interfaceFont(scale));
    style.text.setForeground(m_secondaryText);
    return style;
}

ArticleDocumentWriter::Style ArticleDocumentWriter::style(BlockKind kind) const
{
    Style style;
    switch (kind) {
    case BlockKind::Headline:
        style = textStyle(1.7, 1.22, 0, 0.5);
        style.text.setFontWeight(QFont::DemiBold);
        style.block.setHeadingLevel(1);
        break;
    case BlockKind::Standfirst:
        style = textStyle(1.15, 1.4, 0, 0.6);
        style.text.setForeground(m_secondaryText);
        break;
    case BlockKind::Byline:
    case BlockKind::Dateline:
        style = smallStyle(0.9, 0, 0.25);
        break;
    case BlockKind::Heading:
        style = textStyle(1.2, 1.35, 1.3, 0.45);
        style.text.setFontWeight(QFont::DemiBold);
        style.block.setHeadingLevel(2);
        break;
    case BlockKind::Caption:
        style = smallStyle(0.9, 0.5, 0.15);
        style.block.setLeftMargin(kCaptionIndent);
        break;
    case BlockKind::Credit:
        style = smallStyle(0.75, 0, 1.3);
        style.block.setLeftMargin(kCaptionIndent);
        break;
    case BlockKind::SourceLine:
        style = smallStyle(0.8, 1.2, 0);
        break;
    case BlockKind::Quote:
        style = textStyle(1, 1.5, 0, 0.85);
        style.block.setLeftMargin(kQuoteIndent);
        style.block.setRightMargin(kQuoteIndent);
        break;
    case BlockKind::Turn:
    case BlockKind::Paragraph:
        style = textStyle(1, 1.5, 0, 0.85);
        break;
    }
    return style;
}

QTextCharFormat ArticleDocumentWriter::formatOf(InlineSpan::Kind kind)
{
    QTextCharFormat format;
    switch (kind) {
    case InlineSpan::Kind::Emphasis:
        format.setFontItalic(true);
        break;
    case InlineSpan::Kind::Strong:
        format.setFontWeight(QFont::DemiBold);
        break;
    case InlineSpan::Kind::Struck:
        format.setFontStrikeOut(true);
        break;
    case InlineSpan::Kind::Link: // an address is not followed from the page
        break;
    }
    return format;
}

void ArticleDocumentWriter::startBlock(const Style &style)
{
    if (!m_isFirst) {
        m_cursor.insertBlock(style.block, style.text);
    } else {
        m_cursor.setBlockFormat(style.block);
        m_cursor.setBlockCharFormat(style.text);
        m_isFirst = false;
    }
}

int ArticleDocumentWriter::write(const Article &article, const Block &block, TextRange piece)
{
    const Style set = style(block.kind);
    startBlock(set);
    const int position = m_cursor.position();
    m_cursor.insertText(onOneLine(piece.in(article.text)), set.text);
    if (!block.label.isEmpty() && piece.contains(block.label)) {
        QTextCharFormat bold;
        bold.setFontWeight(QFont::Bold);
        setApart(position, piece, block.label, bold);
    }
    auto span = std::ranges::lower_bound(article.inlines, piece.begin, {},
                                         [](const InlineSpan &one) { return one.range.begin; });
    for (; span != article.inlines.end() && span->range.begin < piece.end; ++span) {
        setApart(position, piece, span->range, formatOf(span->kind));
    }
    return position;
}

/// `position`: where `piece` begins in the document.
void ArticleDocumentWriter::setApart(int position, TextRange piece, TextRange words,
                                     const QTextCharFormat &format)
{
    QTextCursor cursor(m_cursor.document());
    cursor.setPosition(position + int(words.begin - piece.begin));
    cursor.setPosition(position + int(std::min(words.end, piece.end) - piece.begin),
                       QTextCursor::KeepAnchor);
    cursor.mergeCharFormat(format);
}

void ArticleDocumentWriter::writeMetadata(const Article &article)
{
    const Style set = smallStyle(0.9, 0, 1.6);
    startBlock(set);
    m_cursor.insertText(metadataLine(article), set.text);
}

void ArticleDocumentWriter::finish()
{
    m_cursor.endEditBlock();
}

} // namespace inquit
