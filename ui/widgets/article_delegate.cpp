// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/article_delegate.h"

#include "models/roles.h"
#include "widgets/icons.h"
#include "widgets/row_paint.h"

#include <QFontMetrics>
#include <QMouseEvent>

namespace inquit {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTitleLines = 2;
constexpr int kGutter = 12;
constexpr int kStar = 16;

} // namespace

int ArticleDelegate::rowHeight(const QFont &font, const QModelIndex &) const
{
    return kTitleLines * QFontMetrics(RowPaint::strong(font)).height()
        + QFontMetrics(RowPaint::small(font)).height() + 2 * RowPaint::kInset;
}

QRect ArticleDelegate::starPlace(const QRect &row)
{
    return { row.right() - RowPaint::kInset - kStar, row.top() + RowPaint::kInset + 1, kStar,
             kStar };
}

void ArticleDelegate::paintRow(RowPaint &paint, const QModelIndex &index) const
{
    const QRect content = paint.content();
    const bool starred = index.data(Role::IsStarred).toBool();
    const bool unread = index.data(Role::IsUnread).toBool();
    const QRect words = content.adjusted(kGutter, 0, -(kStar + 6), 0);
    const QFont font = unread ? paint.strong() : paint.plain();
    const int lineHeight = QFontMetrics(font).height();
    const int lines = paint.drawLines(words, index.data(Role::Title).toString().simplified(), font,
                                      paint.text(), kTitleLines);
    if (unread) {
        paint.painter().setPen(Qt::NoPen);
        paint.painter().setBrush(paint.colours().full(0));
        paint.painter().drawEllipse(
            QRectF(content.left(), content.top() + lineHeight / 2.0 - 3, 7, 7));
    }
    if (starred || paint.isHovered() || paint.isSelected()) {
        const QRect row = content.adjusted(-RowPaint::kInset - 4, -RowPaint::kInset,
                                           RowPaint::kInset, RowPaint::kInset);
        symbol(starred ? u"starred"_s : u"star"_s).paint(&paint.painter(), starPlace(row));
    }
    const int smallHeight = QFontMetrics(paint.small()).height();
    paint.drawParts({ words.left(), content.top() + lines * lineHeight + 1,
                      content.right() - words.left(), smallHeight },
                    index.data(Role::SecondaryText).toString(), paint.small(), paint.secondary());
}

bool ArticleDelegate::editorEvent(QEvent *event, QAbstractItemModel *model,
                                  const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (mouse->button() == Qt::LeftButton
            && starPlace(option.rect)
                   .adjusted(-4, -4, 4, 4)
                   .contains(mouse->position().toPoint())) {
            Q_EMIT starClicked(index);
            return true;
        }
    }
    return RowDelegate::editorEvent(event, model, option, index);
}

} // namespace inquit
