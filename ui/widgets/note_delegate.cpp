// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/note_delegate.h"

#include "models/roles.h"
#include "widgets/icons.h"
#include "widgets/row_paint.h"

#include <QFontMetrics>

#include <algorithm>

namespace inquit {

using namespace Qt::StringLiterals;

int NoteDelegate::rowHeight(const QFont &font, const QModelIndex &) const
{
    return std::max(
        44, QFontMetrics(font).height() + QFontMetrics(RowPaint::small(font)).height() + 14);
}

void NoteDelegate::paintRow(RowPaint &paint, const QModelIndex &index) const
{
    const QRect content = paint.content().adjusted(0, -1, 0, 1);
    const bool onQuotation = index.data(Role::IsOnQuotation).toBool();
    symbol(onQuotation ? u"quotes"_s : u"note"_s)
        .paint(&paint.painter(), content.left(), content.top() + 2, 14, 14);
    const QRect words = content.adjusted(22, 0, 0, 0);
    const int lineHeight = QFontMetrics(paint.plain()).height();
    paint.drawLine({ words.left(), words.top(), words.width(), lineHeight },
                   index.data(Role::Excerpt).toString(), paint.plain(), paint.text());
    paint.drawLine({ words.left(), words.top() + lineHeight, words.width(),
                     QFontMetrics(paint.small()).height() },
                   index.data(Role::SecondaryText).toString(), paint.small(), paint.secondary());
}

} // namespace inquit
