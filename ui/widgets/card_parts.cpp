// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/card_parts.h"

#include "widgets/row_paint.h"

namespace inquit {

CardDisc::CardDisc(QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(sizeHint());
}

void CardDisc::setSpeaker(int hue, const QString &initials)
{
    m_hue = hue;
    m_initials = initials;
    update();
}

void CardDisc::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QStyleOptionViewItem option;
    option.initFrom(this);
    RowPaint(painter, option).drawDisc(rect().adjusted(1, 1, -1, -1), m_hue, m_initials);
}

ConfidenceBar::ConfidenceBar(QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(sizeHint());
}

void ConfidenceBar::setConfidence(double confidence)
{
    m_confidence = confidence;
    update();
}

void ConfidenceBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QStyleOptionViewItem option;
    option.initFrom(this);
    option.state &= ~(QStyle::State_MouseOver | QStyle::State_Selected);
    RowPaint(painter, option).drawBar(rect(), m_confidence);
}

} // namespace inquit
