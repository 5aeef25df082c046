// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/import_command.h"

#include "analysis/analyser.h"
#include "cli/standard_input.h"
#include "ingest/import_job.h"
#include "ingest/import_plan.h"
#include "library/article_repository.h"
#include "library/database.h"
#include "readers/format.h"
#include "readers/reader_registry.h"
#include "wording/disagreement_wording.h"

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
        for (const Disagreement &each : outcome.disagreements) {
            m_disagreements << u"  article %1, “%2”: %3 %4\n"_s.arg(each.article.value)
                                   .arg(each.articleTitle, each.text, worded(each));
        }
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

    /// Waits for the job, which gives one outcome a document.
    void follow(const QFuture<ImportOutcome> &future)
    {
        QFutureWatcher<ImportOutcome> watcher;
        QEventLoop loop;
        qsizetype done = 0;
        QObject::connect(&watcher, &QFutureWatcherBase::resultReadyAt, &loop, [&](int index) {
            const ImportOutcome outcome = watcher.resultAt(index);
            count(outcome);
            m_console.progress(++done, watcher.progressMaximum(), outcome.origin);
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

    /// The same of articles that were read again, with what is seen otherwise than the user
    /// decided.
    int tellAgain() const
    {
        const qsizetype read = m_known;
        m_console.print(u"%1 of %2 read again"_s.arg(read).arg(read + m_failed)
                        + (m_failed > 0 ? u", %1 failed.\n"_s.arg(m_failed) : u".\n"_s));
        if (!m_disagreements.isEmpty()) {
            m_console.print(u"Seen otherwise than you decided (your decisions stay):\n"_s
                            + m_disagreements.join(QString()));
        }
        return m_failed > 0 ? Console::SomethingFailed : Console::Done;
    }

private:
    Console &m_console;
    QStringList m_disagreements; ///< a line each
    qsizetype m_added = 0;
    qsizetype m_known = 0;
    qsizetype m_failed = 0;
    std::optional<Error> m_last;
};

void importStandardInput(const ImportJob &job, const QString &library, Tally &tally)
{
    const Result<Document> document = readStandardInput();
    if (document) {
        tally.follow(job.importDocument(library, *document));
    } else {
        tally.count({ .origin = u"-"_s, .error = document.error() });
    }
}

/// Reads again what another engine read, in a library that is there.
int readAgain(const QString &library, Console &console)
{
    const auto analyser = std::make_shared<const Analyser>();
    if (const auto &problem = analyser->problem()) {
        console.tellAbout(problem); // what better models found is not read anew by rules
        return Console::SomethingFailed;
    }
    if (const auto opened = Database::open(library, Database::Access::ReadOnly); !opened) {
        console.complain(opened.error());
        return Console::SomethingFailed;
    }
    Tally tally(console);
    const ImportJob job(std::make_shared<const ReaderRegistry>(), analyser);
    tally.follow(job.analyseAgain(library));
    return tally.tellAgain();
}

/// Says how many articles another engine read, if any.
void offerReadingAgain(const QString &library, const Analyser &analyser, Console &console)
{
    const auto opened = Database::open(library, Database::Access::ReadOnly);
    if (!opened || analyser.problem()) {
        return; // was told
    }
    const auto older = ArticleRepository(*opened).analysedBefore(analyser.engine());
    if (!older) {
        console.complain(older.error());
    } else if (!older->empty()) {
        const QString count =
            older->size() == 1 ? u"1 article was"_s : u"%1 articles were"_s.arg(older->size());
        console.say(count
                    + u" read by another version of Inquit: “inquit-cli import --again” reads "
                      u"again what was; what you decided stays."_s);
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
    parser.addOption({ u"again"_s,
                       u"Reads no file, but again what another version of Inquit read; "
                       u"what you decided stays."_s });
    parser.addPositionalArgument(
        u"FILE"_s, u"What to read: %1; - is standard input."_s.arg(formatNames()), u"[FILE...]"_s);
}

int ImportCommand::run(const QCommandLineParser &parser, Console &console) const
{
    QStringList files = parser.positionalArguments();
    if (files.isEmpty() != parser.isSet(u"again"_s)) {
        return refuse(console, name(),
                      files.isEmpty() ? u"No file is given."_s
                                      : u"Files and --again do not go together."_s);
    }
    if (files.isEmpty()) {
        return readAgain(libraryPath(parser), console);
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
        tally.follow(job.importFiles(library, files));
    }
    if (hasInput) {
        importStandardInput(job, library, tally);
    }
    offerReadingAgain(library, *analyser, console);
    return tally.tell(asked);
}

} // namespace inquit
