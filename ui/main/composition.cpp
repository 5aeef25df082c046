// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "main/composition.h"

#include "analysis/analyser.h"
#include "library/database.h"
#include "main/page_functions.h"
#include "models/plain_words.h"
#include "pages/library_changes.h"
#include "pages/selection.h"
#include "readers/reader_registry.h"
#include "settings/settings.h"
#include "widgets/main_window.h"
#include "widgets/syntax_definitions.h"
#include "wording/error_wording.h"

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
    ImportPage import { importFunctions(repositories, job, readers,
                                        [this] { return notes.isBeingTyped(); }),
                        selection, changes };
    DecisionsPage decisions { decisionsFunctions(repositories), selection, quotes, changes, undo };
    ExportPage exporting {
        exportFunctions(repositories, settings, [this] { return notes.flush(); }), selection
    };
    MainWindow window { Pages { selection, library, article, speakers, quotes, topics, notes,
                                search, import, decisions, exporting, undo, settings, syntax } };
};

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
}

Composition::~Composition() = default;

MainWindow &Composition::window()
{
    return m_parts->window;
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
