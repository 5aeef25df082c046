// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "main/composition.h"

#include "analysis/analyser.h"
#include "core/logging.h"
#include "library/bin.h"
#include "library/database.h"
#include "main/library_succession.h"
#include "main/page_functions.h"
#include "models/plain_words.h"
#include "pages/library_changes.h"
#include "pages/library_watch.h"
#include "pages/selection.h"
#include "readers/reader_registry.h"
#include "settings/settings.h"
#include "widgets/main_window.h"
#include "widgets/syntax_definitions.h"
#include "wording/error_wording.h"

#include <QGuiApplication>
#include <QThreadPool>
#include <QUndoStack>

namespace inquit {

using namespace Qt::StringLiterals;

/// In the order in which they are made; gone in the reverse order.
struct Composition::Parts {
    Parts(Database opened, Settings &kept)
        : database(std::move(opened))
        , settings(kept)
    {
        QObject::connect(&import, &ImportPage::finished, &library,
                         [this](const ImportReport &report) {
                             if (report.added > 0) {
                                 library.reveal(*report.first);
                             }
                         });
    }
    Database database;
    Settings &settings;
    Repositories repositories { database };
    std::shared_ptr<const ReaderRegistry> readers = std::make_shared<ReaderRegistry>();
    std::shared_ptr<const Analyser> analyser = std::make_shared<Analyser>();
    std::shared_ptr<ImportJob> job = std::make_shared<ImportJob>(readers, analyser);
    SyntaxDefinitions syntax;
    QUndoStack undo;
    LibraryChanges changes;
    Selection selection { quotationFacts(repositories) };
    LibraryPage library { libraryFunctions(repositories), selection, changes, undo };
    ArticlePage article { articleFunctions(repositories), selection, changes };
    SpeakersPage speakers { speakersFunctions(repositories), selection, changes };
    TopicsPage topics { topicsFunctions(repositories), selection, changes };
    QuotesPage quotes { quotesFunctions(repositories), selection, changes, speakers, topics };
    NotesPage notes { notesFunctions(repositories), selection, changes, undo };
    SearchPage search { searchFunctions(repositories, [this](NoteId id) { notes.openNote(id); }),
                        selection, changes };
    ImportPage import { importFunctions(repositories, job, [this] { return notes.isBeingTyped(); }),
                        selection, changes };
    DecisionsPage decisions { decisionsFunctions(repositories), selection, quotes, changes, undo };
    BackgroundExport exports { openFile };
    ExportPage exporting { exportFunctions(repositories, settings,
                                           [this] { return notes.flush(); }),
                           selection, exports };
    QuotationsExportPage exportingQuotations { quotationsExportFunctions(repositories), selection,
                                               quotes, exports };
    MainWindow window { Pages { selection, library, article, speakers, quotes, topics, notes,
                                search, import, decisions, exporting, exportingQuotations, undo,
                                settings, syntax } };
    LibraryWatch watch { { .state = [this] { return database.fileState(); },
                           .version = [this] { return database.dataVersion(); },
                           .settle = [this] { database.settle(); } },
                         changes };
    LibrarySuccession succession { { .database = database,
                                     .repositories = repositories,
                                     .settings = settings,
                                     .selection = selection,
                                     .changes = changes,
                                     .watch = watch,
                                     .library = library,
                                     .notes = notes,
                                     .undo = undo,
                                     .window = window,
                                     .stopWork = [this] { stopWork(); } } };

    void connectWatch();
    void stopWork();
};

void Composition::Parts::connectWatch()
{
    QObject::connect(&import, &ImportPage::runningChanged, &watch,
                     [this] { watch.setWorking(import.isRunning()); });
    // Whoever comes back to the window, and whoever could not save, is told at once.
    QObject::connect(qGuiApp, &QGuiApplication::applicationStateChanged, &watch,
                     [this](Qt::ApplicationState state) {
                         if (state == Qt::ApplicationActive) {
                             watch.look();
                         }
                     });
    QObject::connect(&notes, &NotesPage::stateChanged, &watch, [this] {
        if (notes.state() == NoteDraft::State::Failed) {
            watch.lookSoon();
        }
    });
}

void Composition::Parts::stopWork()
{
    import.cancel();
    QThreadPool::globalInstance()->waitForDone();
}

Result<std::unique_ptr<Composition>> Composition::open(const QString &libraryPath,
                                                       Settings &settings)
{
    Result<Database> database = Database::open(libraryPath);
    if (!database) {
        return std::unexpected(database.error());
    }
    auto parts = std::make_unique<Parts>(std::move(*database), settings);
    return std::unique_ptr<Composition>(new Composition(std::move(parts)));
}

Composition::Composition(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{
    m_parts->connectWatch();
}

Composition::~Composition() = default;

MainWindow &Composition::window()
{
    return m_parts->window;
}

void Composition::save()
{
    if (!m_parts->notes.flush()) {
        m_parts->succession.keep();
    }
}

void Composition::emptyBin()
{
    const int days = m_parts->settings.binDays();
    if (days == 0) {
        return;
    }
    const QDateTime before = QDateTime::currentDateTimeUtc().addDays(-days);
    if (const auto emptied = Bin(m_parts->database).empty(before); !emptied) {
        qCInfo(lcLibrary) << "the bin is emptied another time:" << emptied.error().detail;
    }
}

void Composition::tellAboutEngine()
{
    Parts &parts = *m_parts;
    if (const auto &problem = parts.analyser->problem()) {
        const Wording words = wordedModels(*problem);
        parts.import.messages()->show({ .kind = Message::Kind::Warning,
                                        .text = u"The language models could not be loaded."_s,
                                        .detail = words.problem,
                                        .remedy = words.remedy,
                                        .actionText = {},
                                        .action = {} });
        return; // what better models found is not read anew by rules
    }
    const auto older = parts.repositories.articles.analysedBefore(parts.analyser->engine());
    if (!older) {
        parts.library.messages()->showFailure(u"The library could not be read."_s, older.error());
    } else if (!older->empty()) {
        const QString count =
            counted(qsizetype(older->size()), u"article was"_s, u"articles were"_s);
        parts.library.messages()->show(
            { .kind = Message::Kind::Offer,
              .text = count + u" read by another version of Inquit."_s,
              .detail = {},
              .remedy = u"Read again, this version may find more. What you decided stays."_s,
              .actionText = u"Read again"_s,
              .action = [&parts] { parts.import.readAgain(); } });
    }
}

} // namespace inquit
