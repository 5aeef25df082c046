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
    QSqlQuery query(database.connection());
    if (!query.exec(u"BEGIN IMMEDIATE"_s)) {
        return std::unexpected(toError(query.lastError(), database.path()));
    }
    return Transaction(database);
}

Transaction::Transaction(const Database &database)
    : m_database(&database)
{
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{
}

Result<void> Transaction::commit()
{
    Q_ASSERT(m_database);
    QSqlQuery query(m_database->connection());
    if (!query.exec(u"COMMIT"_s)) { // the destructor rolls back
        return std::unexpected(toError(query.lastError(), m_database->path()));
    }
    m_database = nullptr;
    return {};
}

Transaction::~Transaction()
{
    if (!m_database) {
        return;
    }
    QSqlQuery query(m_database->connection());
    if (!query.exec(u"ROLLBACK"_s)) { // SQLite has rolled back by itself: disk full, say
        qCDebug(lcLibrary) << "nothing to roll back" << query.lastError();
    }
}

} // namespace inquit
