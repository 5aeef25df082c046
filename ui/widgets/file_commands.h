// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/pages.h"
#include "widgets/window_parts.h"

#include <QObject>

class QMenu;

namespace inquit {

/// What the menu File does, and about the program.
class FileCommands : public QObject {
    Q_OBJECT

public:
    FileCommands(const Pages &pages, const WindowParts &parts);

    void addRecentFiles(QMenu &menu);
    /// Imports files, and remembers them as those opened last.
    void importFiles(const QStringList &files);
    /// Asks whether to close though some notes could not be saved.
    bool mayLoseNotes();

private:
    void openFiles();
    void exportNotes();
    void exportQuotations();
    void printArticle();
    void showAbout();
    void updateEnabled();

    Pages m_pages;
    WindowParts m_parts;
};

} // namespace inquit
