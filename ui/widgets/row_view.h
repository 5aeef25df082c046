// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QListView>

namespace inquit {

/// A list of rows. Return, Enter and a click activate a row; where there is none, a sentence stands
/// in their place.
class RowView : public QListView {
    Q_OBJECT

public:
    explicit RowView(QWidget *parent = nullptr);

    void setEmptyText(const QString &text);
    QString emptyText() const { return m_emptyText; }
    /// Makes a row current and seen, without activating it; an invalid one clears the selection.
    void showCurrent(const QModelIndex &index);

Q_SIGNALS:
    void rowActivated(const QModelIndex &index);
    void deletePressed(const QModelIndexList &rows);
    void spacePressed(const QModelIndex &index);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void startDrag(Qt::DropActions actions) override;

private:
    QString m_emptyText;
    bool m_wasDragged = false;
};

} // namespace inquit
