// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "exporting/exporter_registry.h"
#include "exporting/notes_document.h"
#include "pages/messages.h"

#include <QFutureWatcher>
#include <QObject>

#include <functional>
#include <optional>
#include <vector>

namespace inquit {

class Selection;

/// A format that notes are exported to.
struct ExportFormat {
    QString name;   ///< "pdf"
    QString label;  ///< "PDF document"
    QString suffix; ///< "pdf"
    bool operator==(const ExportFormat &) const = default;
};

/// Writes the notes of an article, or of the library, to a file in the background.
class ExportPage : public QObject {
    Q_OBJECT

public:
    struct Functions {
        std::vector<ExportFormat> formats; ///< the usual one first
        std::function<Result<NotesDocument>(std::optional<ArticleId>)> collect;
        /// Called in another thread.
        std::function<Result<void>(const NotesDocument &, const QString &format,
                                   const QString &path, const ExportOptions &options)>
            write;
        std::function<bool()> flushNotes;              ///< before anything is collected
        std::function<void(const QString &)> openFile; ///< with the desktop's program for it
    };

    ExportPage(Functions functions, Selection &selection, QObject *parent = nullptr);
    ~ExportPage() override; ///< waits

    const std::vector<ExportFormat> &formats() const { return m_functions.formats; }
    /// "Notes on Biden and Lopez Obrador meet.pdf": a name that every file system takes
    QString suggestedName(const QString &format) const;
    QString fileDialogFilter() const; ///< "PDF document (*.pdf);;…"
    /// The format that a path's suffix says, the usual one where it says none.
    ExportFormat formatOf(const QString &path) const;
    QString completed(const QString &path) const; ///< with that format's suffix
    bool canExport() const; ///< there is something to write notes on, and none is being written

    /// Writes the notes of the scope: of the open article, or of the library. A path without a
    /// suffix gets the usual one.
    void exportNotes(const QString &path, const ExportOptions &options = {});
    /// Whether there are notes to write; a message says why not.
    bool isReady();
    QString what() const; ///< "Notes on “Biden and Lopez Obrador meet”", "Notes on 3 articles"

    bool isRunning() const { return m_isRunning; }
    Messages *messages() { return &m_messages; }

Q_SIGNALS:
    void runningChanged();
    void finished(bool wasWritten, const QString &path);

private:
    void write(NotesDocument document, const QString &path, const ExportOptions &options);
    std::optional<NotesDocument> collected();
    bool hasSomething(const NotesDocument &document);
    void finish(const Result<void> &result);

    Functions m_functions;
    Selection &m_selection;
    Messages m_messages;
    QFutureWatcher<Result<void>> m_watcher;
    QString m_path;
    bool m_isRunning = false;
};

} // namespace inquit
