// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QListView>

namespace inquit {

/// A list of rows. Return, Enter and a click activate a row; a right click or the menu key asks for
/// its menu and chooses nothing; where there is no row, a sentence stands in their place.
class RowView : public QListView {
    Q_OBJECT

public:
    explicit RowView(QWidget *parent = nullptr);

    void setEmptyText(const QString &text);
    QString emptyText() const { return m_emptyText; }
    /// Makes a row current and seen, without activating it; an invalid one clears the selection.
    void showCurrent(const QModelIndex &index);
    /// As showCurrent(), in a list that was just filled: from its top, where nothing is current.
    void begin(const QModelIndex &current);

Q_SIGNALS:
    void rowActivated(const QModelIndex &index);
    void deletePressed(const QModelIndexList &rows);
    void spacePressed(const QModelIndex &index);
    void rowReached(const QModelIndex &index); ///< with the arrow keys and their like
    /// A letter was typed. Where nobody listens, it goes to the row that begins with it.
    void typed(const QString &text);
    void menuWanted(const QModelIndex &index, QPoint globalPlace);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void startDrag(Qt::DropActions actions) override;

private:
    bool takeRowKey(const QKeyEvent &event);
    bool takeLetter(const QKeyEvent &event);

    QString m_emptyText;
    bool m_wasDragged = false;
};

} // namespace inquit
