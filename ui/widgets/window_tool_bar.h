// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QToolBar>

class QLineEdit;

namespace inquit {

class Selection;
class WindowActions;

/// The window's tool bar, with the switch of the scope and the field that searches the library.
class WindowToolBar : public QToolBar {
    Q_OBJECT

public:
    WindowToolBar(const WindowActions &actions, Selection &selection, QWidget *parent);

    QLineEdit *searchField() const { return m_search; }

private:
    void addSearchField();

    QLineEdit *m_search;
};

} // namespace inquit
