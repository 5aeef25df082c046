// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/panel.h"

class QAction;
class QMenu;

namespace inquit {

class LibraryPage;

/// The articles: all, unread or starred, of an outlet, in an order.
class LibraryPanel : public Panel {
    Q_OBJECT

public:
    explicit LibraryPanel(LibraryPage &page, QWidget *parent = nullptr);
    QWidget *focusTarget() const override;
    QModelIndex currentRow() const;

Q_SIGNALS:
    void detailsWanted(const QModelIndex &row); ///< of the page's filter
    void articleOpened();

private:
    void addShowMenu();
    void fillShowMenu(QMenu &menu);
    void showMenu(const QModelIndex &row, QPoint globalPlace);
    void updateCounts();

    LibraryPage &m_page;
    RowView *m_view;
    QAction *m_showAction;
};

} // namespace inquit
