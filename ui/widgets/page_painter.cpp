// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/page_painter.h"

#include "widgets/article_document.h"
#include "widgets/article_document_writer.h"
#include "widgets/contrast.h"

#include <QAbstractTextDocumentLayout>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>

namespace inquit {

namespace {

constexpr double kCorner = 3;
constexpr double kBarDistance = 14;

bool isOfQuotation(const Passage &passage)
{
    return passage.kind == Passage::Kind::Content || passage.kind == Passage::Kind::Cue
        || passage.kind == Passage::Kind::Source;
}

} // namespace

PagePainter::PagePainter(const ArticleDocument &document, const SpeakerColours &colours)
    : m_document(document)
    , m_colours(colours)
    , m_faded(colours.faded())
{
}

void PagePainter::setPassages(std::vector<Passage> passages)
{
    m_passages = std::move(passages);
    m_spans.clear();
    for (size_t i = 0; i < m_passages.size(); ++i) {
        const Passage &piece = m_passages[i];
        // The pieces of a quotation follow each other, in the order of the text.
        const bool goesOn = i + 1 < m_passages.size() && m_passages[i + 1].kind == piece.kind
            && m_passages[i + 1].quotation == piece.quotation;
        const TextRanges places = m_document.inDocument(piece.range);
        for (const TextRange &place : places) {
            m_spans.push_back({ place, i, !goesOn && place == places.back() });
        }
    }
    std::ranges::stable_sort(m_spans, {}, [](const Span &s) { return s.place.begin; });
}

std::optional<QuotationId> PagePainter::quotationAt(qsizetype articlePosition) const
{
    const Passage *found = nullptr;
    for (const Passage &passage : m_passages) {
        if (isOfQuotation(passage) && passage.range.contains(articlePosition)
            && (!found || passage.range.length() < found->range.length())) {
            found = &passage;
        }
    }
    return found ? found->quotation : std::nullopt;
}

std::vector<QRectF> PagePainter::linesOf(const QTextBlock &block, TextRange place) const
{
    std::vector<QRectF> found;
    const QTextLayout &layout = *block.layout();
    const int from = int(place.begin) - block.position();
    const int to = int(place.end) - block.position();
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        const int begin = std::max(from, line.textStart());
        const int end = std::min(to, line.textStart() + line.textLength());
        if (begin >= end) {
            continue;
        }
        double right = line.cursorToX(end);
        if (end == line.textStart() + line.textLength()) {
            right = std::min(right, line.x() + line.naturalTextWidth());
        }
        const double left = line.cursorToX(begin);
        const double baseline = line.y() + line.ascent();
        const QFontMetricsF metrics(block.charFormat().font());
        const double above = std::min(metrics.ascent(), metrics.capHeight() * 1.42);
        const double below = std::min(metrics.descent() + 1, metrics.capHeight() * 0.46);
        found.push_back(QRectF(QPointF(std::min(left, right), baseline - above),
                               QPointF(std::max(left, right), baseline + below))
                            .translated(layout.position()));
    }
    return found;
}

template<typename Wanted>
std::vector<QRectF> PagePainter::linesWhere(Wanted wanted) const
{
    Lines all;
    for (const Span &span : m_spans) {
        if (!wanted(passage(span))) {
            continue;
        }
        const QTextBlock block = m_document.findBlock(int(span.place.begin));
        m_document.documentLayout()->blockBoundingRect(block);
        const Lines found = linesOf(block, span.place);
        all.insert(all.end(), found.begin(), found.end());
    }
    return all;
}

std::vector<QRectF> PagePainter::lines(QuotationId quotation) const
{
    return linesWhere([&](const Passage &piece) {
        return piece.kind == Passage::Kind::Content && piece.quotation == quotation;
    });
}

std::vector<QRectF> PagePainter::allLines(QuotationId quotation) const
{
    return linesWhere(
        [&](const Passage &piece) { return isOfQuotation(piece) && piece.quotation == quotation; });
}

QRectF PagePainter::seenPart(QuotationId quotation, const QRectF &sight) const
{
    QRectF part;
    for (const QRectF &line : allLines(quotation)) {
        if (sight.contains(line.center())) {
            part = part.united(line);
        }
    }
    return part;
}

QTextBlock PagePainter::firstBlockIn(const QRectF &clip) const
{
    const QTextBlock block = m_document.findBlock(m_document.lineBelow(clip.top()));
    return block.previous().isValid() ? block.previous()
                                      : block; // its rule may reach into the clip
}

template<typename Visit>
void PagePainter::forSpans(const QRectF &clip, Visit visit) const
{
    if (m_spans.empty()) {
        return;
    }
    for (QTextBlock block = firstBlockIn(clip); block.isValid(); block = block.next()) {
        if (m_document.documentLayout()->blockBoundingRect(block).top() > clip.bottom()) {
            break;
        }
        const qsizetype end = block.position() + block.length();
        auto span = std::ranges::lower_bound(m_spans, block.position(), {},
                                             [](const Span &s) { return s.place.begin; });
        for (; span != m_spans.end() && span->place.begin < end; ++span) {
            visit(*span, linesOf(block, span->place));
        }
    }
}

void PagePainter::paintContent(QPainter &painter, const Span &span, const Lines &lines) const
{
    const Passage &content = passage(span);
    const bool chosen = content.emphasis == Passage::Emphasis::Chosen;
    const double bar = m_document.rootFrame()->frameFormat().leftMargin() - kBarDistance;
    for (const QRectF &line : lines) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(chosen ? m_colours.selectedTint(content.hue)
                                : m_colours.tint(content.hue));
        painter.drawRoundedRect(line.adjusted(-2, 0, 2, 0), kCorner, kCorner);
        const QColor full = m_colours.full(content.hue);
        const bool fades = content.emphasis == Passage::Emphasis::Faded;
        painter.fillRect(QRectF(bar, line.top(), 2, line.height()),
                         fades ? mixed(m_colours.base(), full, m_faded / 2) : full);
        paintLineUnder(painter, content, line);
    }
    if (span.isLast && content.isChecked && !lines.empty()) {
        paintTick(painter, content, lines.back());
    }
}

void PagePainter::paintLineUnder(QPainter &painter, const Passage &content,
                                 const QRectF &line) const
{
    const QColor full = m_colours.full(content.hue);
    const double y = line.bottom() - 0.5;
    if (content.emphasis == Passage::Emphasis::Chosen) {
        painter.setPen(QPen(full, 2, Qt::SolidLine, Qt::FlatCap));
    } else if (!content.isChecked) {
        QPen dashed(mixed(m_colours.base(), full, 0.75), 1, Qt::CustomDashLine, Qt::FlatCap);
        dashed.setDashPattern({ 4, 3 });
        painter.setPen(dashed);
    } else {
        return;
    }
    painter.drawLine(QPointF(line.left(), y), QPointF(line.right(), y));
}

void PagePainter::paintTick(QPainter &painter, const Passage &content, const QRectF &last) const
{
    QPainterPath tick(QPointF(last.right() + 1, last.top() + 3));
    tick.lineTo(last.right() + 3, last.top() + 5.5);
    tick.lineTo(last.right() + 7, last.top() - 0.5);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_colours.ink(content.hue), 1.6, Qt::SolidLine, Qt::RoundCap));
    painter.drawPath(tick);
}

void PagePainter::paintTopic(QPainter &painter, const Lines &lines) const
{
    painter.setPen(QPen(readable(m_colours.topicTint(), m_colours.base(), 2.2), 1));
    painter.setBrush(m_colours.topicTint());
    for (const QRectF &line : lines) {
        painter.drawRoundedRect(line.adjusted(-2, 0.5, 2, -0.5), kCorner, kCorner);
    }
}

void PagePainter::paintMention(QPainter &painter, const Passage &mention, const Lines &lines) const
{
    painter.setPen(QPen(mixed(m_colours.base(), m_colours.full(mention.hue), 0.6), 1));
    painter.setBrush(Qt::NoBrush);
    for (const QRectF &line : lines) {
        painter.drawRoundedRect(line.adjusted(-1.5, 0.5, 1.5, -0.5), kCorner, kCorner);
    }
}

void PagePainter::paintCaptionRules(QPainter &painter, const QRectF &clip) const
{
    const QColor rule = mixed(m_colours.base(), m_colours.text(), 0.25);
    const double left = m_document.rootFrame()->frameFormat().leftMargin();
    for (QTextBlock block = firstBlockIn(clip); block.isValid(); block = block.next()) {
        const QRectF box = m_document.documentLayout()->blockBoundingRect(block);
        if (box.top() > clip.bottom()) {
            break;
        }
        const std::optional<BlockKind> kind = m_document.kindAt(block.position());
        if (kind != BlockKind::Caption && kind != BlockKind::Credit) {
            continue;
        }
        // One rule for a caption and the credit under it.
        const bool goesOn = m_document.kindAt(block.next().position()) == BlockKind::Credit
            && kind == BlockKind::Caption && block.next().isValid();
        const double bottom = goesOn
            ? m_document.documentLayout()->blockBoundingRect(block.next()).top() + 4
            : box.bottom();
        painter.fillRect(QRectF(left + ArticleDocumentWriter::kCaptionIndent / 4.0, box.top(), 1,
                                bottom - box.top()),
                         rule);
    }
}

void PagePainter::paintUnder(QPainter &painter, const QRectF &clip) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    paintCaptionRules(painter, clip);
    forSpans(clip, [&](const Span &span, const Lines &lines) {
        if (passage(span).kind == Passage::Kind::Content) {
            paintContent(painter, span, lines);
        }
    });
    forSpans(clip, [&](const Span &span, const Lines &lines) {
        if (passage(span).kind == Passage::Kind::Topic) {
            paintTopic(painter, lines);
        } else if (passage(span).kind == Passage::Kind::Mention) {
            paintMention(painter, passage(span), lines);
        }
    });
}

void PagePainter::paintOver(QPainter &painter, const QRectF &clip) const
{
    QColor veil = m_colours.base();
    veil.setAlphaF(1 - float(m_faded));
    forSpans(clip, [&](const Span &span, const Lines &lines) {
        if (passage(span).kind == Passage::Kind::Content
            && passage(span).emphasis == Passage::Emphasis::Faded) {
            for (const QRectF &line : lines) {
                painter.fillRect(line.adjusted(-3, -1, 3, 2), veil);
            }
        }
    });
}

} // namespace inquit
