// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "main/page_functions.h"

#include "library/bin.h"
#include "library/database.h"
#include "library/search_query.h"
#include "notes/citation.h"
#include "readers/reader_registry.h"

#include <QtConcurrentRun>

namespace inquit {

using namespace Qt::StringLiterals;

namespace {

/// What `read` finds in the library, by a connection and in a thread of its own.
template<typename Read>
auto inBackground(const Repositories &library, Read read)
{
    const QString path = library.database.path(); // it may be another library's later
    return QtConcurrent::run([path, read]() -> std::invoke_result_t<Read, const Database &> {
        const Result<Database> own = Database::open(path, Database::Access::ReadOnly);
        return own ? read(*own) : std::unexpected(own.error());
    });
}

} // namespace

Repositories::Repositories(const Database &library)
    : database(library)
    , articles(library)
    , speakers(library)
    , quotations(library)
    , topics(library)
    , notes(library)
    , decisions(library)
    , details(library)
{
}

Selection::FactsOf quotationFacts(Repositories &library)
{
    return [&](QuotationId id) -> std::optional<QuotationFacts> {
        const Result<QuotationRow> row = library.quotations.row(id);
        if (!row || row->check == Check::Rejected) {
            return {};
        }
        return factsOf(*row);
    };
}

ArticlePage::Functions articleFunctions(Repositories &library)
{
    return {
        .article = [&](ArticleId id) { return library.articles.article(id); },
        .row = [&](ArticleId id) { return library.articles.row(id); },
        .quotations = [&](ArticleId id) { return library.quotations.list({ .article = id }); },
        .speakers = [&](ArticleId id) { return library.speakers.in(id); },
        .mentions = [&](ArticleId id) { return library.speakers.mentions(id); },
        .topics = [&](ArticleId id) { return library.topics.in(id); },
        .setRead = [&](ArticleId id, bool read) { return library.articles.setRead(id, read); },
    };
}

LibraryPage::Functions libraryFunctions(Repositories &library)
{
    return {
        .articles = [&] { return library.articles.all(); },
        .row = [&](ArticleId id) { return library.articles.row(id); },
        .setRead = [&](ArticleId id, bool read) { return library.articles.setRead(id, read); },
        .setStarred = [&](ArticleId id,
                          bool star) { return library.articles.setStarred(id, star); },
        .remove = [&](ArticleId id) { return library.articles.remove(id); },
        .restore = [&](ArticleId id) { return library.articles.restore(id); },
        .destroy =
            [&](const std::vector<ArticleId> &ids) { return Bin(library.database).destroy(ids); },
        .foundDetails = [&](ArticleId id) { return library.details.found(id); },
        .detailEdits = [&](ArticleId id) { return library.details.edits(id); },
        .setDetailEdits =
            [&](ArticleId id, const DetailEdits &edits) {
                return library.details.setEdits(id, edits);
            },
    };
}

SpeakersPage::Functions speakersFunctions(Repositories &library)
{
    return { .speakers = [&library](std::optional<ArticleId> id) {
        if (id) { // few rows: at once, without a flicker
            return QtFuture::makeReadyValueFuture(library.speakers.in(id));
        }
        return inBackground(library, [](const Database &own) -> SpeakersPage::Speakers {
            return SpeakerRepository(own).in({});
        });
    } };
}

TopicsPage::Functions topicsFunctions(Repositories &library)
{
    return { .topics = [&library](std::optional<ArticleId> id) {
        if (id) {
            return QtFuture::makeReadyValueFuture(library.topics.in(id));
        }
        return inBackground(library, [](const Database &own) -> TopicsPage::Topics {
            return TopicRepository(own).in({});
        });
    } };
}

QuotesPage::Functions quotesFunctions(Repositories &library)
{
    return { .quotations = [&library](const QuotationFilter &filter) {
        if (filter.article || filter.speaker) { // few rows: at once, without a flicker
            return QtFuture::makeReadyValueFuture(library.quotations.list(filter));
        }
        return inBackground(library, [filter](const Database &own) -> QuotesPage::Quotations {
            return QuotationRepository(own).list(filter);
        });
    } };
}

NotesPage::Functions notesFunctions(Repositories &library)
{
    return {
        .draft = { .add =
                       [&](std::optional<ArticleId> article,
                           const std::optional<QuotationKey> &quotation, const QString &markdown) {
                           return library.notes.add(article, quotation, markdown);
                       },
                   .replace =
                       [&](NoteId id, const QString &read, const QString &markdown) {
                           return library.notes.replaceMarkdown(id, read, markdown);
                       },
                   .note = [&](NoteId id) { return library.notes.row(id); } },
        .notesOf = [&](ArticleId id) { return library.notes.of(id); },
        .allNotes = [&] { return library.notes.all(); },
        .note = [&](NoteId id) { return library.notes.row(id); },
        .remove = [&](NoteId id) { return library.notes.remove(id); },
        .restore = [&](NoteId id) { return library.notes.restore(id); },
        .citation = citationMarkdown,
        .quotation = [&](const QuotationKey &key) { return library.quotations.find(key); },
    };
}

DecisionsPage::Functions decisionsFunctions(Repositories &library)
{
    return {
        .find = [&](const QuotationKey &key) { return library.decisions.find(key); },
        .set =
            [&](const QuotationKey &key, const std::optional<Decision> &decision) {
                return library.decisions.set(key, decision);
            },
        .named = [&](const QString &name,
                     SpeakerKind kind) { return library.speakers.named(name, kind); },
    };
}

SearchPage::Functions searchFunctions(Repositories &library, std::function<void(NoteId)> openNote)
{
    return {
        .search =
            [&library](const QString &typed, std::optional<ArticleId> article) {
                return inBackground(library,
                                    [typed, article](const Database &own) -> SearchPage::Hits {
                                        return search(own, SearchQuery::parse(typed), article);
                                    });
            },
        .openNote = std::move(openNote),
    };
}

ImportPage::Functions importFunctions(Repositories &library, std::shared_ptr<ImportJob> job,
                                      std::function<bool()> isNoteBeingTyped)
{
    return {
        .importFiles =
            [=, &library](const QStringList &files) {
                return job->importFiles(library.database.path(), files);
            },
        .importDocument =
            [=, &library](const Document &document) {
                return job->importDocument(library.database.path(), document);
            },
        .readAgain = [=, &library] { return job->analyseAgain(library.database.path()); },
        .nameFilters = ReaderRegistry::nameFilters,
        .samples =
            [] {
                return QStringList { u":/inquit/samples/summit.txt"_s,
                                     u":/inquit/samples/interview.md"_s,
                                     u":/inquit/samples/feature.txt"_s };
            },
        .isNoteBeingTyped = std::move(isNoteBeingTyped),
    };
}

} // namespace inquit
