// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ingest/import_job.h"
#include "pages/import_report.h"
#include "pages/messages.h"
#include "readers/document_reader.h"

#include <QFutureWatcher>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <deque>
#include <functional>

class QMimeData;

namespace inquit {

class LibraryChanges;
class Selection;

/// Brings documents in, in the background: files, what is dropped, what is pasted. An import that
/// is asked for while another runs waits for it. The first new article is opened, unless a note is
/// being typed: then a message offers it. Of articles that were all here already, the first is
/// opened where it was asked for alone, or none is open.
class ImportPage : public QObject {
    Q_OBJECT

public:
    struct Functions {
        std::function<QFuture<ImportOutcome>(const QStringList &)> importFiles;
        std::function<QFuture<ImportOutcome>(const Document &)> importDocument;
        std::function<QFuture<ImportOutcome>()> readAgain; ///< what another engine read
        std::function<QStringList()> nameFilters;          ///< "*.txt", "*.md"
        std::function<QStringList()> samples;              ///< the files of the sample library
        std::function<bool()> isNoteBeingTyped = [] { return false; };
    };

    ImportPage(Functions functions, Selection &selection, LibraryChanges &changes,
               QObject *parent = nullptr);
    ~ImportPage() override; ///< cancels, and waits

    void importFiles(const QStringList &files);
    void importSamples();
    void paste(const QString &text);
    /// Reads again the articles that another version of the program read.
    void readAgain();
    static bool canImport(const QMimeData *data); ///< has files, or text
    void importDropped(const QMimeData *data);
    void cancel(); ///< what is in stays in; waiting imports are dropped too

    bool isRunning() const { return m_isRunning; }
    int done() const { return m_done; } ///< documents of the running import
    int wanted() const { return m_wanted; }
    QString progressText() const;     ///< "Reading 3 of 40"
    QString fileDialogFilter() const; ///< "Articles (*.txt *.md);;All files (*)"
    Messages *messages() { return &m_messages; }

Q_SIGNALS:
    void runningChanged();
    void progressed();
    void finished(const inquit::ImportReport &report);
    /// These checked attributions that were seen otherwise should be shown.
    void disagreementsWanted(const std::vector<inquit::Disagreement> &disagreements);
    void openWanted(); ///< the way on from a file that cannot be an article: another one

private:
    struct Wanted {
        QStringList files;
        std::optional<Document> document;
        bool isAgain = false;
    };
    QFuture<ImportOutcome> begin(const Wanted &wanted) const;
    void start(Wanted wanted);
    void startNext();
    void takeResults(int begin, int end);
    void announce();
    void finish();
    bool openFirst();
    void showReport(bool isOpened);
    void offerWayOn(Message &message);

    Functions m_functions;
    Selection &m_selection;
    LibraryChanges &m_changes;
    Messages m_messages;
    QFutureWatcher<ImportOutcome> m_watcher;
    QTimer m_announce;
    std::deque<Wanted> m_waiting;
    std::vector<ImportOutcome> m_outcomes;
    ImportReport m_report;
    size_t m_announced = 0; ///< of m_outcomes
    int m_done = 0;
    int m_wanted = 0;
    bool m_isRunning = false;
    bool m_isAgain = false; ///< what runs reads articles again
};

} // namespace inquit
