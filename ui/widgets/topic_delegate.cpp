// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/topic_delegate.h"

#include "models/roles.h"
#include "widgets/row_paint.h"

#include <QFontMetrics>

#include <algorithm>

namespace inquit {

int TopicDelegate::rowHeight(const QFont &font, const QModelIndex &) const
{
    return std::max(44, QFontMetrics(font).height() + 26);
}

void TopicDelegate::paintRow(RowPaint &paint, const QModelIndex &index) const
{
    const QRect content = paint.content();
    const int middle = content.center().y() + 1;
    const int pill = paint.drawPill(content.right(), middle, index.data(Role::Count).toInt());
    const int width = content.width() - pill - 12;
    const int lineHeight = QFontMetrics(paint.plain()).height();
    const int top = middle - (lineHeight + 8) / 2;
    const bool announced = index.data(Role::IsAnnounced).toBool();
    paint.drawLine({ content.left(), top, width, lineHeight }, index.data(Role::Label).toString(),
                   announced ? paint.strong() : paint.plain(), paint.text());
    paint.drawBar({ content.left(), top + lineHeight + 4, width, 4 },
                  index.data(Role::Share).toDouble());
}

} // namespace inquit
