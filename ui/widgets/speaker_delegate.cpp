// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/speaker_delegate.h"

#include "models/roles.h"
#include "widgets/row_paint.h"

#include <QFontMetrics>

#include <algorithm>

namespace inquit {

int speakerRowHeight(const QFont &font)
{
    const int lines = QFontMetrics(RowPaint::strong(font)).height()
        + QFontMetrics(RowPaint::small(font)).height();
    return std::max(44, lines + 12);
}

void paintSpeaker(RowPaint &paint, const QRect &content, const QModelIndex &index)
{
    const int middle = content.center().y() + 1;
    const QRect disc(content.left(), middle - RowPaint::kDisc / 2, RowPaint::kDisc,
                     RowPaint::kDisc);
    paint.drawDisc(disc, index.data(Role::Hue).toInt(), index.data(Role::Initials).toString());

    const int count = index.data(Role::Count).toInt();
    const int right =
        content.right() - (count > 0 ? paint.drawPill(content.right(), middle, count) + 8 : 0);
    const int left = disc.right() + 10;
    const QString role = index.data(Role::SecondaryText).toString();
    const int nameHeight = QFontMetrics(paint.strong()).height();
    const int roleHeight = role.isEmpty() ? 0 : QFontMetrics(paint.small()).height();
    const int top = middle - (nameHeight + roleHeight) / 2;
    paint.drawLine({ left, top, right - left, nameHeight },
                   index.data(Role::SpeakerName).toString(), paint.strong(), paint.text(),
                   Qt::ElideMiddle);
    if (!role.isEmpty()) {
        paint.drawLine({ left, top + nameHeight, right - left, roleHeight }, role, paint.small(),
                       paint.secondary(), Qt::ElideMiddle);
    }
}

int SpeakerDelegate::rowHeight(const QFont &font, const QModelIndex &) const
{
    return speakerRowHeight(font);
}

void SpeakerDelegate::paintRow(RowPaint &paint, const QModelIndex &index) const
{
    paintSpeaker(paint, paint.content(), index);
}

} // namespace inquit
