// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/row_delegate.h"

#include "widgets/row_paint.h"

namespace inquit {

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    painter->save();
    painter->setClipRect(option.rect);
    RowPaint paint(*painter, row);
    paint.drawGround();
    paintRow(paint, index);
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return { 120, rowHeight(option.font, index) };
}

} // namespace inquit
