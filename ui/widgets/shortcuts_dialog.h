// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QMenuBar;
class QTreeWidget;

namespace inquit {

/// All actions of the menus with their keys, and the keys that panes take themselves; a field finds
/// them by their words or their keys.
class ShortcutsDialog : public QDialog {
    Q_OBJECT

public:
    ShortcutsDialog(const QMenuBar &menus, QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill(const QMenuBar &menus);
    void addKeysOfPanes();
    /// Shows the rows that have all the words that were typed.
    void find();

    QLineEdit *m_field;
    QTreeWidget *m_tree;
    QLabel *m_nothing;
};

} // namespace inquit
