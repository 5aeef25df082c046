// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "main/composition.h"
#include "settings/settings.h"

#include <QAbstractItemView>
#include <QTemporaryDir>

#include <memory>

namespace inquit {

class ArticleView;
class MainWindow;
class NoteEditor;

/// The whole program on a library of its own, in a folder that goes with it.
class WindowUnderTest {
public:
    WindowUnderTest();
    ~WindowUnderTest();

    /// Starts the program on the library and shows its window.
    void start(const QSize &size = { 1440, 900 });
    /// Ends it as closing the window does.
    void close();

    MainWindow &window();
    Composition &composition() { return *m_composition; }
    QString folder() const { return m_folder.path(); }
    QString library() const { return m_folder.filePath(QStringLiteral("library.inquit")); }
    Settings &settings() { return *m_settings; }

    /// Imports files through the window and waits until they are in.
    void import(const QStringList &files);
    void importSamples();
    static QStringList sampleFiles();

    ArticleView &view();
    NoteEditor &editor();
    QAbstractItemView &list(const QString &objectName);
    void trigger(const QString &actionName);
    /// Clicks the middle of a row.
    void click(QAbstractItemView &list, int row);
    /// The row whose display text contains some words; -1 where there is none.
    static int rowWith(const QAbstractItemView &list, const QString &words);
    /// Clicks the first quotation that the page marks and that is in sight.
    void clickQuotation(const QString &words);
    bool messageIsShown(const QString &words);

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Composition> m_composition;
};

} // namespace inquit
