// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/bin.h"

#include "library/analysis_writer.h"
#include "library/backup.h"
#include "library/database.h"
#include "library/statement.h"
#include "library/transaction.h"

using namespace Qt::StringLiterals;

namespace inquit {

namespace {

Result<std::vector<ArticleId>> removedBefore(const Database &database, const QDateTime &time)
{
    Statement rows(database, u"bin/removedBefore");
    rows.bind(u":before", time);
    if (const auto done = rows.run(); !done) {
        return std::unexpected(done.error());
    }
    std::vector<ArticleId> ids;
    while (rows.next()) {
        ids.push_back(rows.id<ArticleId>(0));
    }
    return rows.finished().transform([&] { return ids; });
}

Result<void> forget(const Database &database, ArticleId id)
{
    const auto named = namedIn(database, id);
    if (!named) {
        return std::unexpected(named.error());
    }
    Statement removed(database, u"articles/remove"); // so that nothing is counted for it any more
    removed.bind(u":now", QDateTime::currentDateTimeUtc());
    removed.bind(u":id", id);
    Statement deleted(database, u"bin/deleteArticle");
    deleted.bind(u":id", id);
    return removed.run().and_then([&] { return deleted.run(); }).and_then([&] {
        return forgetUnused(database, *named);
    });
}

Result<void> forgetNotesOn(const Database &database, ArticleId id)
{
    Statement notes(database, u"bin/deleteNotesOn");
    notes.bind(u":article", id);
    return notes.run();
}

} // namespace

Bin::Bin(const Database &database)
    : m_database(database)
{
}

Result<int> Bin::empty(const QDateTime &before)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction) {
        return std::unexpected(transaction.error());
    }
    const auto ids = removedBefore(m_database, before);
    if (!ids) {
        return std::unexpected(ids.error());
    }
    for (const ArticleId id : *ids) {
        if (const auto done = forget(m_database, id); !done) {
            return std::unexpected(done.error());
        }
    }
    Statement notes(m_database, u"bin/deleteNotes");
    notes.bind(u":before", before);
    const auto done = notes.run().and_then([&] { return transaction->commit(); });
    const int count = int(ids->size()) + notes.changedRows();
    return done.transform([&] { return count; });
}

Result<void> Bin::destroy(const std::vector<ArticleId> &articles)
{
    {
        auto transaction = Transaction::begin(m_database);
        if (!transaction) {
            return std::unexpected(transaction.error());
        }
        for (const ArticleId id : articles) {
            const auto done =
                forgetNotesOn(m_database, id).and_then([&] { return forget(m_database, id); });
            if (!done) {
                return done;
            }
        }
        if (const auto done = transaction->commit(); !done) {
            return done;
        }
    }
    return rewrite();
}

/// The index of words keeps what was deleted until its parts are put together; the file keeps it in
/// pages that are free.
Result<void> Bin::rewrite()
{
    for (const QStringView index : { u"articles", u"quotations", u"notes" }) {
        const QString name = u"bin/optimize_"_s % index;
        if (const auto done = Statement(m_database, name).run(); !done) {
            return done;
        }
    }
    return m_database.rewrite().and_then([&] { return deleteBackups(m_database); });
}

} // namespace inquit
