// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ingest/import_job.h"
#include "library/article_repository.h"
#include "library/decision_repository.h"
#include "library/details_repository.h"
#include "library/note_repository.h"
#include "library/quotation_repository.h"
#include "library/speaker_repository.h"
#include "library/topic_repository.h"
#include "pages/article_page.h"
#include "pages/decisions_page.h"
#include "pages/export_page.h"
#include "pages/import_page.h"
#include "pages/library_page.h"
#include "pages/notes_page.h"
#include "pages/quotations_export_page.h"
#include "pages/quotes_page.h"
#include "pages/search_page.h"
#include "pages/selection.h"
#include "pages/speakers_page.h"
#include "pages/topics_page.h"

namespace inquit {

class Database;
class ReaderRegistry;
class Settings;

/// The repositories of one open library.
struct Repositories {
    explicit Repositories(const Database &library);

    const Database &database;
    ArticleRepository articles;
    SpeakerRepository speakers;
    QuotationRepository quotations;
    TopicRepository topics;
    NoteRepository notes;
    DecisionRepository decisions;
    DetailsRepository details;
};

// What each page is given to work with. The repositories outlive the pages.
Selection::FactsOf quotationFacts(Repositories &library);
ArticlePage::Functions articleFunctions(Repositories &library);
LibraryPage::Functions libraryFunctions(Repositories &library);
SpeakersPage::Functions speakersFunctions(Repositories &library);
TopicsPage::Functions topicsFunctions(Repositories &library);
QuotesPage::Functions quotesFunctions(Repositories &library);
NotesPage::Functions notesFunctions(Repositories &library);
DecisionsPage::Functions decisionsFunctions(Repositories &library);
SearchPage::Functions searchFunctions(Repositories &library, std::function<void(NoteId)> openNote);
ImportPage::Functions importFunctions(Repositories &library, std::shared_ptr<ImportJob> job,
                                      std::function<bool()> isNoteBeingTyped);
ExportPage::Functions exportFunctions(Repositories &library, const Settings &settings,
                                      std::function<bool()> flushNotes);
/// Each export opens the library of its own, in another thread.
QuotationsExportPage::Functions quotationsExportFunctions(Repositories &library);
void openFile(const QString &path); ///< with the desktop's program for it

} // namespace inquit
