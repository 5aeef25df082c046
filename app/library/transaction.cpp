// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/transaction.h"

#include "core/logging.h"
#include "library/database.h"
#include "library/sql_error.h"

#include <QSqlError>
#include <QSqlQuery>

#include <utility>

using namespace Qt::StringLiterals;

namespace inquit {

Result<Transaction> Transaction::begin(const Database &database)
{
    if (const auto allowed = database.mayWrite(); !allowed) {
        return std::unexpected(allowed.error());
    }
    QSqlQuery query(database.connection());
    if (!query.exec(u"BEGIN IMMEDIATE"_s)) {
        return std::unexpected(toError(query.lastError(), database.path()));
    }
    return Transaction(database);
}

Transaction::Transaction(const Database &database)
    : m_database(&database)
{
    database.setInTransaction(true);
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{
}

Result<void> Transaction::commit()
{
    Q_ASSERT(m_database);
    const Database &database = *m_database;
    if (const auto ready = database.prepareCommit(); !ready) { // the destructor rolls back
        return ready;
    }
    QSqlQuery query(database.connection());
    if (!query.exec(u"COMMIT"_s)) {
        return std::unexpected(toError(query.lastError(), database.path()));
    }
    m_database = nullptr;
    database.setInTransaction(false);
    // A file that was replaced in this moment has nothing of it.
    const auto still = database.mayWrite();
    if (still) {
        database.settle();
    }
    return still;
}

Transaction::~Transaction()
{
    if (!m_database) {
        return;
    }
    m_database->setInTransaction(false);
    QSqlQuery query(m_database->connection());
    if (!query.exec(u"ROLLBACK"_s)) { // SQLite has rolled back by itself: disk full, say
        qCDebug(lcLibrary) << "nothing to roll back" << query.lastError();
    }
}

} // namespace inquit
