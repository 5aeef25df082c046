// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/galley.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace inquit {

namespace {

const QColor kShade { 0xf2, 0xf2, 0xf0 };
const QColor kRule { 0x80, 0x80, 0x80 };

/// A line of a script that is much higher than the text's face gets the room that it needs.
qreal heightOf(const QTextLine &line, qreal leading)
{
    const qreal natural = line.ascent() + line.descent();
    return natural > 1.35 * leading ? natural : leading;
}

qreal baselineOf(const QTextLine &line, qreal height, const QFont &font)
{
    if (line.ascent() + line.descent() > height) {
        return line.ascent();
    }
    const QFontMetricsF metrics(font);
    return (height - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent();
}

QFont firstFont(const StyledText &text)
{
    return text.formats().isEmpty() ? text.typeface().serif(10.5)
                                    : text.formats().first().format.font();
}

std::unique_ptr<QTextLayout> laidOutAt(const StyledText &text, qreal width)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setAlignment(Qt::AlignLeft); // in right-to-left text: at the right
    option.setTextDirection(text.text().isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setTabStopDistance(points(24));
    option.setUseDesignMetrics(true);
    auto layout = std::make_unique<QTextLayout>(text.text(), firstFont(text));
    layout->setTextOption(option);
    layout->setFormats(text.formats());
    layout->setCacheEnabled(true);
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(std::max(width, points(36)));
        line.setPosition({ 0, 0 });
    }
    layout->endLayout();
    return layout;
}

} // namespace

qreal naturalWidth(const StyledText &text)
{
    const auto layout = laidOutAt(text, millimetres(10'000));
    return layout->lineCount() > 0 ? layout->lineAt(0).naturalTextWidth() : 0;
}

qreal balancedIndent(const StyledText &text, qreal width)
{
    const int lines = laidOutAt(text, width)->lineCount();
    qreal enough = width;
    qreal tooLittle = width / 2;
    while (lines > 1 && lines < 5 && enough - tooLittle > points(2)) {
        const qreal between = (enough + tooLittle) / 2;
        (laidOutAt(text, between)->lineCount() > lines ? tooLittle : enough) = between;
    }
    return width - enough;
}

Galley::Galley(const Typeface &typeface, qreal width)
    : m_typeface(typeface)
    , m_width(width)
{
}

Galley::~Galley() = default;

const QTextLayout &Galley::laidOut(const StyledText &text, qreal width)
{
    m_layouts.push_back(laidOutAt(text, width));
    return *m_layouts.back();
}

PageBreak Galley::breakBefore(int line, int count, const ParagraphShape &shape) const
{
    if (line == 0) {
        return m_keepNext || shape.staysWithPrevious ? PageBreak::Never : PageBreak::Free;
    }
    const bool leavesOne = line == 1 || line == count - 1;
    if (leavesOne || (shape.staysWithNext && count < 4)) {
        return PageBreak::Never;
    }
    return shape.staysTogether ? PageBreak::Avoid : PageBreak::Free;
}

void Galley::addLine(Line line, const FlowLine &flow)
{
    m_lines.push_back(std::move(line));
    m_flow.push_back(flow);
    m_flow.back().before += std::exchange(m_gap, 0);
}

void Galley::addParagraph(const StyledText &text, const ParagraphShape &shape,
                          const StyledText *marker)
{
    const qreal width = m_width - shape.indent - shape.rightIndent;
    const QTextLayout &layout = laidOut(text, width);
    const bool isBackwards = text.text().isRightToLeft();
    const qreal left = isBackwards ? shape.rightIndent : shape.indent;
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine set = layout.lineAt(i);
        const qreal height = heightOf(set, shape.leading);
        Line line { .pieces = { { &layout, i, left } },
                    .baseline = baselineOf(set, height, firstFont(text)) };
        if (marker != nullptr && i == 0) {
            addMarker(line, *marker, shape, isBackwards);
        }
        if (shape.isShaded) {
            line.shade = { left - points(6), width + points(12) };
        }
        addLine(std::move(line),
                { i == 0 ? shape.before : 0, height, breakBefore(i, layout.lineCount(), shape) });
    }
    m_keepNext = shape.staysWithNext;
}

void Galley::addMarker(Line &line, const StyledText &marker, const ParagraphShape &shape,
                       bool isBackwards)
{
    const QTextLayout &layout = laidOut(marker, shape.hang);
    const QRectF words = layout.lineAt(0).naturalTextRect();
    const qreal space = points(5);
    const qreal x =
        isBackwards ? m_width - shape.indent + space : shape.indent - space - words.width();
    line.pieces.push_back({ &layout, 0, x - words.left() });
}

void Galley::addRow(const std::vector<StyledText> &cells, const std::vector<qreal> &widths,
                    const ParagraphShape &shape, bool isRuled)
{
    std::vector<const QTextLayout *> columns;
    int count = 1;
    for (size_t c = 0; c < cells.size(); ++c) {
        columns.push_back(&laidOut(cells[c], widths[c]));
        count = std::max(count, columns.back()->lineCount());
    }
    for (int i = 0; i < count; ++i) {
        Line line;
        qreal height = shape.leading;
        qreal x = shape.indent;
        for (size_t c = 0; c < columns.size(); ++c) {
            if (i < columns[c]->lineCount()) {
                height = std::max(height, heightOf(columns[c]->lineAt(i), shape.leading));
                line.baseline = std::max(
                    line.baseline, baselineOf(columns[c]->lineAt(i), height, firstFont(cells[c])));
                line.pieces.push_back({ columns[c], i, x });
            }
            x += widths[c] + kColumnSpace;
        }
        if (isRuled && i == count - 1) {
            line.ruleWidth = x - kColumnSpace;
            line.ruleAt = height + points(1.5);
        }
        addLine(std::move(line),
                { i == 0 ? shape.before : 0, height,
                  i == 0 ? breakBefore(0, 1, shape) : PageBreak::Avoid });
    }
    m_keepNext = shape.staysWithNext;
}

void Galley::addRule(qreal width, qreal before, qreal after)
{
    addLine({ .pieces = {}, .ruleWidth = width, .ruleAt = points(0.5) },
            { before, points(1), PageBreak::Never });
    m_gap = after;
}

void Galley::addGap(qreal gap)
{
    m_gap = std::max(m_gap, gap);
}

void Galley::draw(QPainter &painter, size_t begin, size_t end) const
{
    qreal y = 0;
    for (size_t i = begin; i < end; ++i) {
        y += i == begin ? 0 : m_flow[i].before;
        const Line &line = m_lines[i];
        if (line.shade) {
            painter.fillRect(QRectF(line.shade->first, y, line.shade->second, m_flow[i].height),
                             kShade);
        }
        for (const Piece &piece : line.pieces) {
            const QTextLine set = piece.layout->lineAt(piece.line);
            set.draw(&painter, { piece.x, y + line.baseline - set.ascent() });
        }
        if (line.ruleWidth > 0) {
            painter.setPen(QPen(kRule, points(0.5)));
            painter.drawLine(QPointF(0, y + line.ruleAt), QPointF(line.ruleWidth, y + line.ruleAt));
            painter.setPen(kInk);
        }
        y += m_flow[i].height;
    }
}

} // namespace inquit
