// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/pragmas.h"

#include "library/database.h"
#include "library/sql_error.h"

#include <QDeadlineTimer>
#include <QSqlError>
#include <QSqlQuery>
#include <QThread>

using namespace Qt::StringLiterals;

namespace inquit {

namespace {

constexpr int kPatienceMs = 5000; ///< the busy timeout of every statement: see Database
constexpr int kPauseMs = 20;

Result<QVariant> value(const Database &database, const QString &sql)
{
    QSqlQuery query(database.connection());
    query.setForwardOnly(true);
    if (!query.exec(sql) || (!query.next() && query.lastError().isValid())) {
        return std::unexpected(toError(query.lastError(), database.path()));
    }
    return query.value(0);
}

} // namespace

Result<void> execute(const Database &database, const QString &sql)
{
    QSqlQuery query(database.connection());
    if (!query.exec(sql)) {
        return std::unexpected(toError(query.lastError(), database.path()));
    }
    return {};
}

Result<qint64> pragma(const Database &database, QStringView name)
{
    return value(database, u"PRAGMA "_s + name).transform([](const QVariant &found) {
        return found.toLongLong();
    });
}

Result<void> applyConnectionPragmas(const Database &database)
{
    return execute(database, u"PRAGMA foreign_keys = ON"_s)
        .and_then([&] { return execute(database, u"PRAGMA secure_delete = ON"_s); })
        .and_then([&] { return execute(database, u"PRAGMA temp_store = MEMORY"_s); })
        .and_then([&] { return execute(database, u"PRAGMA cache_size = -32768"_s); }); // KiB
}

Result<void> useWriteAheadLog(const Database &database)
{
    const QDeadlineTimer deadline(kPatienceMs);
    while (true) { // SQLite does not wait here by itself
        const auto mode = value(database, u"PRAGMA journal_mode = WAL"_s);
        if (mode) {
            return {}; // a file system without shared memory keeps its rollback journal: that works
                       // too
        }
        if (mode.error().kind != Error::Kind::Locked || deadline.hasExpired()) {
            return std::unexpected(mode.error());
        }
        QThread::msleep(kPauseMs);
    }
}

bool emptyLog(const Database &database)
{
    if (!execute(database, u"PRAGMA busy_timeout = 0"_s)) {
        return false;
    }
    const auto isBusy = value(database, u"PRAGMA wal_checkpoint(TRUNCATE)"_s); // 1: it is
    const auto isPatient = execute(database, u"PRAGMA busy_timeout = %1"_s.arg(kPatienceMs));
    return isPatient && isBusy && isBusy->toInt() == 0;
}

} // namespace inquit
