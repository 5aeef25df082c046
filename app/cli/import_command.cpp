// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/import_command.h"

#include "analysis/analyser.h"
#include "cli/standard_input.h"
#include "ingest/import_job.h"
#include "ingest/import_plan.h"
#include "library/database.h"
#include "readers/reader_registry.h"

#include <QDir>
#include <QEventLoop>
#include <QFileInfo>
#include <QFutureWatcher>

using namespace Qt::StringLiterals;

namespace inquit {

namespace {

/// Counts the outcomes and tells the failures as they come; one error that hits every file (the
/// library cannot be opened) is told once.
class Tally {
public:
    explicit Tally(Console &console)
        : m_console(console)
    {
    }

    void count(const ImportOutcome &outcome)
    {
        if (!outcome.error) {
            ++(outcome.isNew ? m_added : m_known);
            return;
        }
        ++m_failed;
        if (outcome.error != m_last) {
            m_console.complain(*outcome.error);
            m_last = outcome.error;
        }
    }

    /// Waits for the job, which gives one outcome a file.
    void follow(const QFuture<ImportOutcome> &future, const QStringList &files)
    {
        QFutureWatcher<ImportOutcome> watcher;
        QEventLoop loop;
        qsizetype done = 0;
        QObject::connect(&watcher, &QFutureWatcherBase::resultReadyAt, &loop, [&](int index) {
            count(watcher.resultAt(index));
            m_console.progress(++done, files.size(), files.value(index));
        });
        QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
        watcher.setFuture(future);
        loop.exec();
        m_console.endProgress();
    }

    int tell(qsizetype asked) const
    {
        QStringList parts { u"%1 of %2 imported"_s.arg(m_added).arg(asked) };
        if (m_known > 0) {
            parts << u"%1 already in the library"_s.arg(m_known);
        }
        if (m_failed > 0) {
            parts << u"%1 failed"_s.arg(m_failed);
        }
        m_console.print(parts.join(u", ") + u".\n");
        return m_failed > 0 ? Console::SomethingFailed : Console::Done;
    }

private:
    Console &m_console;
    qsizetype m_added = 0;
    qsizetype m_known = 0;
    qsizetype m_failed = 0;
    std::optional<Error> m_last;
};

void importStandardInput(const ImportJob &job, const QString &library, Tally &tally)
{
    const Result<Document> document = readStandardInput();
    if (document) {
        tally.follow(job.importDocument(library, *document), { u"-"_s });
    } else {
        tally.count({ .origin = u"-"_s, .error = document.error() });
    }
}

} // namespace

QString ImportCommand::name() const
{
    return u"import"_s;
}

QString ImportCommand::summary() const
{
    return u"Reads files into the library; what is in already stays as it is."_s;
}

void ImportCommand::describe(QCommandLineParser &parser) const
{
    parser.addOption(libraryOption());
    parser.addPositionalArgument(u"FILE"_s, u"Plain text or Markdown; - is standard input."_s,
                                 u"FILE..."_s);
}

int ImportCommand::run(const QCommandLineParser &parser, Console &console) const
{
    QStringList files = parser.positionalArguments();
    if (files.isEmpty()) {
        return refuse(console, name(), u"No file is given."_s);
    }
    const bool hasInput = files.removeAll(u"-"_s) > 0;
    files = ImportPlan(files).files(); // two names of one file are one
    const qsizetype asked = files.size() + (hasInput ? 1 : 0);
    const QString library = libraryPath(parser);
    if (!parser.isSet(u"library"_s)) {
        QDir().mkpath(QFileInfo(library).absolutePath()); // where it fails, opening tells
    }
    const auto analyser = std::make_shared<const Analyser>();
    console.tellAbout(analyser->problem());
    const ImportJob job(std::make_shared<const ReaderRegistry>(), analyser);
    Tally tally(console);
    if (!files.isEmpty()) {
        tally.follow(job.importFiles(library, files), files);
    }
    if (hasInput) {
        importStandardInput(job, library, tally);
    }
    return tally.tell(asked);
}

} // namespace inquit
