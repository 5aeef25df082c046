// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/statement.h"

#include "library/database.h"
#include "library/sql_error.h"
#include "library/sql_text.h"
#include "library/stored_text.h"
#include "library/transaction.h"

#include <QSqlError>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace inquit {

namespace {

bool changesRows(const QString &sql)
{
    return sql.startsWith(u"INSERT") || sql.startsWith(u"UPDATE") || sql.startsWith(u"DELETE");
}

} // namespace

Statement::Statement(const Database &database, QStringView name)
    : Statement(database, Sql { sqlText(name) })
{
}

Statement Statement::fromSql(const Database &database, const QString &sql)
{
    return { database, Sql { sql } };
}

Statement::Statement(const Database &database, const Sql &sql)
    : m_database(database)
    , m_query(database.connection())
    , m_changesRows(changesRows(sql.text))
{
    m_query.setForwardOnly(true);
    m_isPrepared = m_query.prepare(sql.text);
}

void Statement::bind(QStringView placeholder, const QString &text)
{
    // A null string would be bound as NULL.
    m_query.bindValue(placeholder.toString(), text.isNull() ? u""_s : storable(text));
}

void Statement::bind(QStringView placeholder, const QByteArray &bytes)
{
    m_query.bindValue(placeholder.toString(), bytes.isNull() ? QByteArray("", 0) : bytes);
}

void Statement::bind(QStringView placeholder, QDate day)
{
    day.isValid() ? bind(placeholder, day.toString(Qt::ISODate)) : bindNull(placeholder);
}

void Statement::bind(QStringView placeholder, const QDateTime &time)
{
    bind(placeholder, time.toMSecsSinceEpoch());
}

void Statement::bind(QStringView placeholder, qint64 number)
{
    m_query.bindValue(placeholder.toString(), number);
}

void Statement::bind(QStringView placeholder, double number)
{
    m_query.bindValue(placeholder.toString(), number);
}

void Statement::bindNull(QStringView placeholder)
{
    m_query.bindValue(placeholder.toString(), QVariant());
}

Result<void> Statement::run()
{
    if (!m_changesRows || m_database.isInTransaction()) {
        return execute();
    }
    auto transaction = Transaction::begin(m_database); // which looks after the file
    if (!transaction) {
        return std::unexpected(transaction.error());
    }
    return execute().and_then([&] { return transaction->commit(); });
}

Result<void> Statement::execute()
{
    if (!m_isPrepared || !m_query.exec()) {
        return std::unexpected(toError(m_query.lastError(), m_database.path()));
    }
    m_changedRows = m_changesRows ? m_query.numRowsAffected() : 0;
    return {};
}

Result<bool> Statement::row()
{
    if (const auto done = run(); !done) {
        return std::unexpected(done.error());
    }
    const bool found = next();
    if (const auto done = finished(); !done) {
        return std::unexpected(done.error());
    }
    return found;
}

bool Statement::next()
{
    return m_query.next();
}

Result<void> Statement::finished() const
{
    if (m_query.lastError().isValid()) {
        return std::unexpected(toError(m_query.lastError(), m_database.path()));
    }
    return {};
}

QDateTime Statement::time(int column) const
{
    return QDateTime::fromMSecsSinceEpoch(number(column), QTimeZone::UTC);
}

} // namespace inquit
