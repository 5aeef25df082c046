// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/note_repository.h"

#include "library/statement.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace inquit {

namespace {

Error missing(NoteId id)
{
    return { Error::Kind::NotFound, u"note %1"_s.arg(id.value), {} };
}

NoteRow readRow(const Statement &row)
{
    NoteRow note {
        .id = row.id<NoteId>(0),
        .article = row.optionalId<ArticleId>(1),
        .markdown = row.text(5),
        .created = row.time(6),
        .changed = row.time(7),
        .articleTitle = row.text(8),
    };
    if (note.article && !row.isNull(3)) {
        note.quotation = { .articleDigest = row.bytes(2),
                           .place = { row.number(3), row.number(4) } };
    }
    return note;
}

Result<std::vector<NoteRow>> readAll(Statement rows)
{
    if (const auto done = rows.run(); !done) {
        return std::unexpected(done.error());
    }
    std::vector<NoteRow> all;
    while (rows.next()) {
        all.push_back(readRow(rows));
    }
    return rows.finished().transform([&] { return std::move(all); });
}

Result<void> change(Statement changed, NoteId id)
{
    changed.bind(u":id", id);
    return changed.run().and_then([&]() -> Result<void> {
        return changed.changedRows() > 0 ? Result<void>() : std::unexpected(missing(id));
    });
}

} // namespace

NoteRepository::NoteRepository(const Database &database)
    : m_database(database)
{
}

Result<std::vector<NoteRow>> NoteRepository::all() const
{
    return readAll(Statement(m_database, u"notes/all"));
}

Result<std::vector<NoteRow>> NoteRepository::of(ArticleId article) const
{
    Statement rows(m_database, u"notes/ofArticle");
    rows.bind(u":article", article);
    return readAll(std::move(rows));
}

Result<NoteRow> NoteRepository::row(NoteId id) const
{
    Statement row(m_database, u"notes/row");
    row.bind(u":id", id);
    const auto found = row.row();
    if (!found || !*found) {
        return std::unexpected(found ? missing(id) : found.error());
    }
    return readRow(row);
}

Result<NoteId> NoteRepository::add(std::optional<ArticleId> article,
                                   const std::optional<QuotationKey> &quotation,
                                   const QString &markdown)
{
    Statement added(m_database, u"notes/insert");
    added.bind(u":article", article);
    added.bind(u":digest", quotation ? std::optional(quotation->articleDigest) : std::nullopt);
    added.bind(u":begin_at", quotation ? std::optional(quotation->place.begin) : std::nullopt);
    added.bind(u":end_at", quotation ? std::optional(quotation->place.end) : std::nullopt);
    added.bind(u":markdown", markdown);
    added.bind(u":now", QDateTime::currentDateTimeUtc());
    return added.run().transform([&] { return NoteId { added.insertedId() }; });
}

Result<bool> NoteRepository::replaceMarkdown(NoteId id, const QString &read,
                                             const QString &markdown)
{
    Statement changed(m_database, u"notes/replaceMarkdown");
    changed.bind(u":id", id);
    changed.bind(u":read", read);
    changed.bind(u":markdown", markdown);
    changed.bind(u":now", QDateTime::currentDateTimeUtc());
    return changed.run().transform([&] { return changed.changedRows() > 0; });
}

Result<void> NoteRepository::remove(NoteId id)
{
    Statement removed(m_database, u"notes/remove");
    removed.bind(u":now", QDateTime::currentDateTimeUtc());
    return change(std::move(removed), id);
}

Result<void> NoteRepository::restore(NoteId id)
{
    return change(Statement(m_database, u"notes/restore"), id);
}

} // namespace inquit
