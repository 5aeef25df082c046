// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/pages.h"

#include <QMainWindow>

#include <memory>

class QLineEdit;

namespace inquit {

class ArticlePane;
class CardPopover;
class FileCommands;
class WindowActions;
class WindowDocks;
class WindowToolBar;

/// Where the window opens at first: at 1440 x 900, or as much of it as the screen has room for with
/// a frame around it, in the middle.
QRect firstPlace(const QRect &available);

/// The window: the article in the middle, docks around it, menus, tool bar and status bar; its
/// geometry, docks, article and place come back at the next start.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(const Pages &pages, QWidget *parent = nullptr);

    WindowActions *actions() const { return m_actions; }
    WindowDocks *docks() const { return m_docks; }
    ArticlePane *pane() const { return m_pane; }
    CardPopover *card() const { return m_card; }
    QLineEdit *searchField() const;

    /// Geometry, docks, text size, scope, article and place, as they were left.
    void restoreSession();
    /// Imports files that were given on the command line, or by a second start, and comes to front.
    void openFiles(const QStringList &files);
    void comeToFront();

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    QMenu *createPopupMenu() override { return nullptr; }

private:
    void makeCommands();
    void saveSession();
    void makeRoom();
    void showTitle();

    Pages m_pages;
    WindowActions *m_actions;
    ArticlePane *m_pane;
    WindowDocks *m_docks;
    CardPopover *m_card;
    WindowToolBar *m_toolBar;
    FileCommands *m_files = nullptr;
};

} // namespace inquit
