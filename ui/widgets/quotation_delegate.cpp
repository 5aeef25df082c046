// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/quotation_delegate.h"

#include "attribution/attribution.h"
#include "models/roles.h"
#include "widgets/contrast.h"
#include "widgets/row_paint.h"

#include <QFontMetrics>
#include <QPainterPath>

namespace inquit {

namespace {

constexpr int kWordLines = 2;
constexpr int kGutter = 22;
constexpr qsizetype kMostMeasured = 2'000; ///< characters: more than two lines hold

/// A speech bubble: filled where the words are in quotation marks, half where some are, empty where
/// none.
void drawKind(RowPaint &paint, QPoint corner, QuotationType type, const QColor &colour)
{
    QPainterPath bubble;
    const QRectF body(corner.x(), corner.y(), 13, 9.5);
    bubble.addRoundedRect(body, 3, 3);
    QPainterPath tail(QPointF(body.left() + 3, body.bottom() - 1));
    tail.lineTo(body.left() + 3, body.bottom() + 3);
    tail.lineTo(body.left() + 7, body.bottom() - 1);
    bubble = bubble.united(tail);
    QPainter &painter = paint.painter();
    painter.save();
    painter.setPen(QPen(colour, 1.3));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(bubble);
    if (type != QuotationType::Indirect) {
        if (type == QuotationType::Mixed) {
            painter.setClipRect(QRectF(body.left() - 1, body.top() - 1, body.width() / 2 + 1, 16),
                                Qt::IntersectClip);
        }
        painter.fillPath(bubble, colour);
    }
    painter.restore();
}

/// The speaker's name where the secondary line begins with it.
QString nameIn(const QString &secondary, const QString &name)
{
    return secondary.startsWith(name) ? name : QString();
}

void drawTick(RowPaint &paint, QPoint corner, const QColor &colour)
{
    QPainterPath tick(QPointF(corner) + QPointF(0, 5));
    tick.lineTo(corner.x() + 3.5, corner.y() + 8.5);
    tick.lineTo(corner.x() + 10, corner.y() + 0.5);
    paint.painter().setBrush(Qt::NoBrush);
    paint.painter().setPen(QPen(colour, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    paint.painter().drawPath(tick);
}

} // namespace

int QuotationDelegate::rowHeight(const QFont &font, const QModelIndex &) const
{
    return kWordLines * QFontMetrics(RowPaint::serif(font)).height()
        + QFontMetrics(RowPaint::small(font)).height() + 2 * RowPaint::kInset;
}

void QuotationDelegate::paintRow(RowPaint &paint, const QModelIndex &index) const
{
    const QRect content = paint.content();
    const QColor ink = readable(paint.colours().ink(index.data(Role::Hue).toInt()), paint.ground());
    const auto type = QuotationType(index.data(Role::QuotationType).toInt());
    const int wordsHeight = QFontMetrics(paint.serif()).height();
    const int smallHeight = QFontMetrics(paint.small()).height();
    const QRect words = content.adjusted(kGutter, 0, 0, 0);

    // One line of words and the line under it stand in the middle of the row.
    const QString text = index.data(Role::Words).toString().left(kMostMeasured).simplified();
    const bool oneLine = QFontMetrics(paint.serif()).horizontalAdvance(text) <= words.width();
    const int top = content.top() + (oneLine ? wordsHeight / 2 : 0);
    drawKind(paint, { content.left(), top + wordsHeight / 2 - 5 }, type, ink);
    const int lines = paint.drawLines({ words.left(), top, words.width(), content.height() }, text,
                                      paint.serif(), paint.text(), kWordLines);

    const int under = top + lines * wordsHeight;
    int right = words.right();
    if (index.data(Role::IsChecked).toBool()) {
        drawTick(paint, { right - 11, under + smallHeight / 2 - 4 }, ink);
        right -= 18;
    }
    const QString secondary = index.data(Role::SecondaryText).toString();
    const QString name = nameIn(secondary, index.data(Role::SpeakerName).toString());
    const QString rest = secondary.mid(name.size());
    const int nameWidth =
        paint.drawLine({ words.left(), under, right - words.left(), smallHeight }, name,
                       RowPaint::strong(paint.small()), ink, Qt::ElideMiddle);
    paint.drawParts(
        { words.left() + nameWidth, under, right - words.left() - nameWidth, smallHeight }, rest,
        paint.small(), paint.secondary());
}

} // namespace inquit
