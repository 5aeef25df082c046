// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace inquit {

class RowPaint;

/// Draws rows of our lists: the ground (hover, selection, focus) and, by kind of list, what is on
/// it. All rows of a list are of one height, whatever their width: lists of 100,000 rows scroll.
class RowDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    virtual void paintRow(RowPaint &paint, const QModelIndex &index) const = 0;
    virtual int rowHeight(const QFont &font, const QModelIndex &index) const = 0;
};

} // namespace inquit
