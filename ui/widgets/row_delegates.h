// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/row_delegate.h"

namespace inquit {

/// Disc with initials, name, role, count of quotations.
class SpeakerDelegate : public RowDelegate {
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

protected:
    void paintRow(RowPaint &paint, const QModelIndex &index) const override;
    int rowHeight(const QFont &font, const QModelIndex &index) const override;
};

/// Label, bar of its share, count of passages.
class TopicDelegate : public RowDelegate {
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

protected:
    void paintRow(RowPaint &paint, const QModelIndex &index) const override;
    int rowHeight(const QFont &font, const QModelIndex &index) const override;
};

/// The words in the text serif, who said them and how, a glyph of the kind, a tick when checked.
class QuotationDelegate : public RowDelegate {
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

protected:
    void paintRow(RowPaint &paint, const QModelIndex &index) const override;
    int rowHeight(const QFont &font, const QModelIndex &index) const override;
};

/// Headline, outlet and date, a dot when unread, a star.
class ArticleDelegate : public RowDelegate {
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    /// Where the star of a row is drawn and clicked.
    static QRect starPlace(const QRect &row);

Q_SIGNALS:
    void starClicked(const QModelIndex &index);

protected:
    void paintRow(RowPaint &paint, const QModelIndex &index) const override;
    int rowHeight(const QFont &font, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;
};

/// The first lines of a note, what it is on, when it was changed.
class NoteDelegate : public RowDelegate {
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

protected:
    void paintRow(RowPaint &paint, const QModelIndex &index) const override;
    int rowHeight(const QFont &font, const QModelIndex &index) const override;
};

/// Title and words around the match, the match marked; the group's name above its first row.
class SearchDelegate : public RowDelegate {
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

protected:
    void paintRow(RowPaint &paint, const QModelIndex &index) const override;
    int rowHeight(const QFont &font, const QModelIndex &index) const override;
};

} // namespace inquit
