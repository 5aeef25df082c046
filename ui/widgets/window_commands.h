// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/rows.h"

#include <QObject>

class QMenu;

namespace inquit {

class MainWindow;
class WindowActions;
struct Pages;

/// What the window's actions do: each forwards to a page or a pane, and is enabled when it can.
class WindowCommands : public QObject {
    Q_OBJECT

public:
    WindowCommands(const Pages &pages, MainWindow &window);

    /// Once docks, menus and tool bar are there.
    void connectAll();
    void addRecentFiles(QMenu &menu);
    void addThemes(QMenu &menu);
    /// Asks whether to close though some notes could not be saved.
    bool mayLoseNotes();

private:
    void connectFile();
    void connectEdit();
    void connectView();
    void connectPanes();
    void connectLibrary();
    void connectQuotations();
    void connectCard();
    void connectNotes();
    void updateEnabled();
    void openFiles();
    void exportNotes();
    void printArticle();
    void changeSpeaker(const QuotationRow &quotation);
    void writeNote();
    void showAbout();
    QModelIndex openArticleRow() const;
    /// The quotation that actions are about: the row that the keyboard is on in the quotes panel,
    /// or the chosen one; none where there is neither.
    std::optional<QuotationRow> quotation() const;
    void copy(const QuotationRow &quotation);

    const Pages &m_pages;
    MainWindow &m_window;
};

} // namespace inquit
