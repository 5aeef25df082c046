// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/row_paint.h"

#include "widgets/article_type.h"
#include "widgets/contrast.h"
#include "wording/number_wording.h"

#include <QFontMetrics>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace inquit {

using namespace Qt::StringLiterals;

namespace {

/// Elided at its end; the ellipsis between two pieces of a quotation is not told twice.
QString cutAtEnd(const QString &text, const QFontMetrics &metrics, int width)
{
    QString cut = metrics.elidedText(text, Qt::ElideRight, width);
    while (cut.endsWith(u"……"_s) || cut.endsWith(u"… …"_s)) {
        cut.chop(1);
    }
    return cut.trimmed();
}

} // namespace

RowPaint::RowPaint(QPainter &painter, const QStyleOptionViewItem &option)
    : m_painter(painter)
    , m_option(option)
    , m_colours(option.palette)
{
}

QFont RowPaint::strong(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont RowPaint::small(QFont font)
{
    font.setPointSizeF(std::max(7.0, font.pointSizeF() * 0.9));
    return font;
}

QFont RowPaint::serif(QFont font)
{
    QFont text(ArticleType::serifFamily());
    text.setStyleHint(QFont::Serif);
    text.setPointSizeF(font.pointSizeF() * 1.02);
    return text;
}

QFont RowPaint::strong() const
{
    return strong(plain());
}

QFont RowPaint::small() const
{
    return small(plain());
}

QFont RowPaint::serif() const
{
    return serif(plain());
}

QRect RowPaint::content() const
{
    return m_option.rect.adjusted(kInset + 4, kInset, -kInset, -kInset);
}

QColor RowPaint::ground() const
{
    const QColor base = m_colours.base();
    const QColor accent = m_option.palette.color(QPalette::Active, QPalette::Highlight);
    if (isSelected()) {
        return mixed(base, accent, isDark(base) ? 0.34 : 0.18);
    }
    return isHovered() ? mixed(base, m_colours.text(), 0.05) : base;
}

QColor RowPaint::text() const
{
    return readable(m_colours.text(), ground());
}

QColor RowPaint::secondary() const
{
    return readable(m_colours.secondaryText(), ground());
}

void RowPaint::drawGround()
{
    m_painter.setRenderHint(QPainter::Antialiasing);
    const QRect row = m_option.rect;
    if (isSelected() || isHovered()) {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(ground());
        m_painter.drawRoundedRect(QRectF(row).adjusted(3, 1, -3, -1), 5, 5);
    }
    const QColor accent = m_option.palette.color(QPalette::Active, QPalette::Highlight);
    if (isSelected()) {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(accent);
        m_painter.drawRoundedRect(QRectF(row.left() + 3, row.top() + 8, 3, row.height() - 16), 1.5,
                                  1.5);
    }
    if (m_option.state & QStyle::State_HasFocus) {
        m_painter.setPen(QPen(readable(accent, m_colours.base(), 3), 1.5));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRoundedRect(QRectF(row).adjusted(3.5, 1.5, -3.5, -1.5), 5, 5);
    }
}

void RowPaint::drawDisc(const QRect &place, int hue, const QString &initials)
{
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_colours.full(hue));
    m_painter.drawEllipse(QRectF(place));
    QFont font = strong();
    font.setPixelSize(int(std::lround(place.height() * (initials.size() > 1 ? 0.38 : 0.46))));
    m_painter.setFont(font);
    m_painter.setPen(m_colours.onFull(hue));
    m_painter.drawText(place, Qt::AlignCenter, initials);
}

int RowPaint::drawPill(int right, int middle, int count, const QColor &line)
{
    const QFont font = small();
    const QFontMetrics metrics(font);
    const QString number = grouped(count);
    const int height = metrics.height() + 2;
    const int width = std::max(height + 6, metrics.horizontalAdvance(number) + 14);
    const QRectF pill(right - width, middle - height / 2.0, width, height);
    const QColor fill = mixed(ground(), m_colours.text(), 0.09);
    m_painter.setPen(line.isValid() ? QPen(line, 1) : QPen(Qt::NoPen));
    m_painter.setBrush(fill);
    m_painter.drawRoundedRect(pill, height / 2.0, height / 2.0);
    m_painter.setFont(font);
    m_painter.setPen(readable(m_colours.text(), fill));
    m_painter.drawText(pill, Qt::AlignCenter, number);
    return width;
}

void RowPaint::drawBar(const QRect &place, double share)
{
    const double radius = place.height() / 2.0;
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(mixed(ground(), m_colours.text(), 0.1));
    m_painter.drawRoundedRect(QRectF(place), radius, radius);
    QRectF filled(place);
    filled.setWidth(std::clamp(share, 0.02, 1.0) * place.width());
    m_painter.setBrush(
        mixed(ground(), m_option.palette.color(QPalette::Active, QPalette::Highlight), 0.85));
    m_painter.drawRoundedRect(filled, radius, radius);
}

int RowPaint::drawLine(const QRect &place, const QString &text, const QFont &font,
                       const QColor &colour, Qt::TextElideMode elide)
{
    const QFontMetrics metrics(font);
    const QString shown = metrics.elidedText(text, elide, place.width());
    m_painter.setFont(font);
    m_painter.setPen(colour);
    m_painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
    return metrics.horizontalAdvance(shown);
}

void RowPaint::drawParts(const QRect &place, const QString &parts, const QFont &font,
                         const QColor &colour)
{
    const QFontMetrics metrics(font);
    QString shown = parts;
    while (metrics.horizontalAdvance(shown) > place.width() && shown.lastIndexOf(u" · ") >= 0) {
        shown.truncate(shown.lastIndexOf(u" · "));
    }
    drawLine(place, shown, font, colour);
}

int RowPaint::drawLines(const QRect &place, const QString &text, const QFont &font,
                        const QColor &colour, int lines)
{
    const QFontMetrics metrics(font);
    QTextLayout layout(text, font);
    QTextOption wrap(Qt::AlignLeft);
    wrap.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(wrap);
    m_painter.setFont(font);
    m_painter.setPen(colour);
    layout.beginLayout();
    int drawn = 0;
    for (QTextLine line = layout.createLine(); line.isValid() && drawn < lines;
         line = layout.createLine(), ++drawn) {
        line.setLineWidth(place.width());
        const QPoint start(place.left(), place.top() + drawn * metrics.height() + metrics.ascent());
        // The space that a line breaks at hangs beyond it: only the last line is ever cut.
        m_painter.drawText(start,
                           drawn < lines - 1
                               ? text.mid(line.textStart(), line.textLength()).trimmed()
                               : cutAtEnd(text.mid(line.textStart()), metrics, place.width()));
    }
    layout.endLayout();
    return drawn;
}

} // namespace inquit
