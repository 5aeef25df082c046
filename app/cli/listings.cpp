// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/listings.h"

#include "article/told_origin.h"
#include "library/article_repository.h"
#include "library/note_repository.h"
#include "library/quotation_repository.h"
#include "library/speaker_repository.h"
#include "library/stored_names.h"
#include "library/topic_repository.h"

using namespace Qt::StringLiterals;

namespace inquit {

namespace {

using Cells = std::vector<Table::Cell>;

Cells cells(const ArticleRow &row)
{
    return { row.id.value,
             row.title,
             row.outlet,
             row.published.toString(Qt::ISODate),
             row.byline,
             qint64(row.words),
             qint64(row.quotations),
             qint64(row.speakers),
             toldOrigin(row.origin).text };
}

Cells cells(const SpeakerRow &row)
{
    return {
        row.id.value,         row.name,   row.role, storedName(row.kind), qint64(row.quotations),
        qint64(row.mentions), row.aliases
    };
}

Cells cells(const QuotationRow &row)
{
    return { row.id.value,
             row.speakerName,
             row.text,
             storedName(row.attribution.type),
             storedName(row.attribution.mode),
             row.cueText,
             row.confidence,
             storedName(row.check),
             row.article.value,
             row.outlet,
             row.published.toString(Qt::ISODate) };
}

Cells cells(const TopicRow &row)
{
    return { row.id.value,         row.label, qint64(row.quotations),
             qint64(row.passages), row.score, row.variants };
}

Cells cells(const NoteRow &row)
{
    return { row.id.value,
             row.article ? row.article->value : 0,
             row.articleTitle,
             row.quotation ? row.quotation->toString() : QString(),
             row.changed.toString(Qt::ISODate),
             row.markdown };
}

template<typename Row>
Result<Table> table(const QStringList &columns, const Result<std::vector<Row>> &rows)
{
    if (!rows) {
        return std::unexpected(rows.error());
    }
    Table all { .columns = columns, .rows = {} };
    for (const Row &row : *rows) {
        all.rows.push_back(cells(row));
    }
    return all;
}

} // namespace

Result<Table> articlesTable(const Database &library)
{
    return table<ArticleRow>({ u"id"_s, u"title"_s, u"outlet"_s, u"published"_s, u"byline"_s,
                               u"words"_s, u"quotations"_s, u"speakers"_s, u"origin"_s },
                             ArticleRepository(library).all());
}

Result<Table> speakersTable(const Database &library, std::optional<ArticleId> article)
{
    return table<SpeakerRow>(
        { u"id"_s, u"name"_s, u"role"_s, u"kind"_s, u"quotations"_s, u"mentions"_s, u"aliases"_s },
        SpeakerRepository(library).in(article));
}

Result<Table> quotationsTable(const Database &library, std::optional<ArticleId> article)
{
    return table<QuotationRow>({ u"id"_s, u"speaker"_s, u"words"_s, u"type"_s, u"mode"_s, u"cue"_s,
                                 u"confidence"_s, u"checked"_s, u"article"_s, u"outlet"_s,
                                 u"published"_s },
                               QuotationRepository(library).list({ .article = article }));
}

Result<Table> topicsTable(const Database &library, std::optional<ArticleId> article)
{
    return table<TopicRow>(
        { u"id"_s, u"label"_s, u"quotations"_s, u"passages"_s, u"score"_s, u"variants"_s },
        TopicRepository(library).in(article));
}

Result<Table> notesTable(const Database &library, std::optional<ArticleId> article)
{
    const NoteRepository notes(library);
    return table<NoteRow>(
        { u"id"_s, u"article"_s, u"title"_s, u"quotation"_s, u"changed"_s, u"markdown"_s },
        article ? notes.of(*article) : notes.all());
}

} // namespace inquit
