// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/database.h"

#include "library/library_file.h"
#include "library/migrations.h"
#include "library/pragmas.h"
#include "library/sql_error.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlError>
#include <QStandardPaths>
#include <QUrl>

#include <atomic>

using namespace Qt::StringLiterals;

namespace inquit {

struct Database::Connection {
    QString path;
    QString name;
    QSqlDatabase database;

    Connection() = default;
    Q_DISABLE_COPY_MOVE(Connection)
    ~Connection()
    {
        database.close();
        database = {};
        QSqlDatabase::removeDatabase(name);
    }
};

namespace {

/// Names of connections are the process's: each is used once.
QString freshConnectionName()
{
    static std::atomic<quint64> count = 0;
    return u"inquit-%1"_s.arg(++count);
}

/// Read-only in a folder that is read-only too, SQLite can make no files for its log: it is told
/// that nobody else can write either.
bool isImmutable(const QString &path)
{
    return !QFileInfo(QFileInfo(path).absolutePath()).isWritable()
        && !QFileInfo::exists(path + u"-wal"_s);
}

void address(QSqlDatabase &database, const QString &path, Database::Access access)
{
    QString options = u"QSQLITE_BUSY_TIMEOUT=5000"_s;
    QString name = path;
    if (access == Database::Access::ReadOnly) {
        options += u";QSQLITE_OPEN_READONLY"_s;
        if (isImmutable(path)) {
            options += u";QSQLITE_OPEN_URI"_s;
            name = QString::fromLatin1(QUrl::fromLocalFile(path).toEncoded()) + u"?immutable=1"_s;
        }
    }
    database.setConnectOptions(options);
    database.setDatabaseName(name);
}

Result<void> prepareFile(const QString &path, Database::Access access)
{
    if (access == Database::Access::ReadOnly) {
        return QFileInfo::exists(path) ? inspectLibraryFile(path)
                                       : failure(Error::Kind::NotFound, path);
    }
    if (!QDir().mkpath(QFileInfo(path).absolutePath())) {
        return failure(Error::Kind::Unwritable, path, u"Its folder cannot be made."_s);
    }
    if (const auto inspected = inspectLibraryFile(path); !inspected) {
        return inspected;
    }
    if (!isLibraryWritable(path)) {
        return failure(Error::Kind::Unwritable, path);
    }
    return {};
}

} // namespace

Result<Database> Database::open(const QString &path, Access access)
{
    return open(path, access, Migrations::released());
}

Result<Database> Database::open(const QString &path, const Migrations &migrations)
{
    return open(path, Access::ReadWrite, migrations);
}

Result<Database> Database::open(const QString &path, Access access, const Migrations &migrations)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (const auto prepared = prepareFile(absolute, access); !prepared) {
        return std::unexpected(prepared.error());
    }
    auto connection = std::make_unique<Connection>();
    connection->path = absolute;
    connection->name = freshConnectionName();
    connection->database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection->name);
    address(connection->database, absolute, access);
    if (!connection->database.open()) {
        return std::unexpected(toError(connection->database.lastError(), absolute));
    }
    Database database(std::move(connection));
    if (const auto ready = database.bringUpToDate(access, migrations); !ready) {
        return std::unexpected(ready.error());
    }
    return database;
}

Result<void> Database::bringUpToDate(Access access, const Migrations &migrations) const
{
    const auto version = migrations.versionOf(*this);
    if (!version) {
        return std::unexpected(version.error());
    }
    if (access == Access::ReadOnly && *version == 0) {
        return failure(Error::Kind::NotALibrary, path(), u"There is nothing in it."_s);
    }
    if (access == Access::ReadOnly && *version < migrations.latest()) {
        return failure(Error::Kind::Unwritable, path(),
                       u"It has to be brought up to date first."_s);
    }
    if (access == Access::ReadOnly) {
        return applyConnectionPragmas(*this);
    }
    return applyConnectionPragmas(*this)
        .and_then([this] { return useWriteAheadLog(*this); })
        .and_then([&] { return migrations.apply(*this); });
}

Database::Database(std::unique_ptr<Connection> connection)
    : m_connection(std::move(connection))
{
}

Database::Database(Database &&) noexcept = default;
Database &Database::operator=(Database &&) noexcept = default;
Database::~Database() = default;

const QString &Database::path() const
{
    return m_connection->path;
}

QSqlDatabase Database::connection() const
{
    return m_connection->database;
}

QString Database::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + u"/inquit/library.inquit"_s;
}

} // namespace inquit
