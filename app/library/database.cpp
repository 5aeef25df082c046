// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/database.h"

#include "core/logging.h"
#include "library/generation.h"
#include "library/held_file.h"
#include "library/library_file.h"
#include "library/migrations.h"
#include "library/pragmas.h"
#include "library/private_file.h"
#include "library/sql_error.h"

#include <QElapsedTimer>
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
    std::shared_ptr<HeldFile> file; ///< closed after the connection
    QSqlDatabase database;
    Generation generation;
    QElapsedTimer sinceSettled;
    bool isReadOnly = false;
    bool hasGeneration = false;
    bool isSettled = false;
    bool isInTransaction = false;

    Connection() = default;
    Q_DISABLE_COPY_MOVE(Connection)
    ~Connection()
    {
        // SQLite, which looks at the inode too, leaves the log alone where the file was replaced.
        database.close();
        database = {};
        QSqlDatabase::removeDatabase(name);
    }
};

namespace {

/// Moving the log into the file waits for the disk: not more often than this, in milliseconds.
constexpr qint64 kSettleEvery = 100;

/// Names of connections are the process's: each is used once.
QString freshConnectionName()
{
    static std::atomic<quint64> count = 0;
    return u"inquit-%1"_s.arg(++count);
}

/// Read-only in a folder that is read-only too, SQLite can make no files for its log: where there
/// is none that it may read, and nothing in it, it is told that nobody else can write either.
bool isImmutable(const QString &path)
{
    return !QFileInfo(QFileInfo(path).absolutePath()).isWritable()
        && QFileInfo(path + u"-wal"_s).size() == 0 && !QFileInfo(path + u"-shm"_s).isReadable();
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

/// The file, made where there is none.
Result<std::shared_ptr<HeldFile>> prepareFile(const QString &path, Database::Access access)
{
    const bool isThere = QFileInfo::exists(path);
    if (access == Database::Access::ReadOnly && !isThere) {
        return failure(Error::Kind::NotFound, path);
    }
    if (const auto fit = inspectLibraryPath(path); !fit) {
        return std::unexpected(fit.error());
    }
    if (access == Database::Access::ReadWrite) {
        const auto made = makePrivateFolder(QFileInfo(path).absolutePath()).and_then([&] {
            return makePrivateFile(path);
        });
        if (!made) {
            return failure(Error::Kind::Unwritable, path, made.error().detail);
        }
    }
    return HeldFile::hold(path).and_then(
        [&](std::shared_ptr<HeldFile> file) -> Result<std::shared_ptr<HeldFile>> {
            if (const auto fit = inspectLibraryFile(*file, path); !fit) {
                return std::unexpected(fit.error());
            }
            if (access == Database::Access::ReadWrite) {
                if (!QFileInfo(path).isWritable()) {
                    return failure(Error::Kind::Unwritable, path);
                }
                tightenLibrary(path);
            }
            return file;
        });
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
    auto file = prepareFile(absolute, access);
    if (!file) {
        return std::unexpected(file.error());
    }
    auto connection = std::make_unique<Connection>();
    connection->path = absolute;
    connection->file = std::move(*file);
    connection->isReadOnly = access == Access::ReadOnly;
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
    database.recognise();
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

/// Learns what belongs to the file: its log, and the page that tells its content.
void Database::recognise() const
{
    m_connection->file->recogniseLog();
    const auto names = m_connection->database.tables();
    m_connection->hasGeneration = names.contains(u"generation"_s);
    settle();
}

FileState Database::fileState() const
{
    Connection &connection = *m_connection;
    if (!connection.file) {
        return FileState::Gone;
    }
    const FileState state = connection.file->state();
    if (state == FileState::Same && connection.generation.isForeign(*this, *connection.file)) {
        connection.file->findOverwritten();
    }
    return connection.file->state();
}

Result<void> Database::mayWrite() const
{
    switch (fileState()) {
    case FileState::Same:
        return {};
    case FileState::Gone:
        return failure(Error::Kind::Unwritable, path(), u"The file is not there any more."_s);
    case FileState::Replaced:
        return failure(Error::Kind::Unwritable, path(), u"Another file took its place."_s);
    case FileState::Overwritten:
        return failure(Error::Kind::Unwritable, path(), u"Another program wrote over it."_s);
    }
    Q_UNREACHABLE_RETURN({});
}

Result<void> Database::prepareCommit() const
{
    if (m_connection->hasGeneration && !m_connection->generation.renew(*this)) {
        return failure(Error::Kind::Failed, path(), u"Its generation cannot be written."_s);
    }
    m_connection->isSettled = false;
    return mayWrite();
}

void Database::settle() const
{
    Connection &connection = *m_connection;
    const QElapsedTimer &since = connection.sinceSettled;
    if (connection.isReadOnly || connection.isInTransaction
        || (since.isValid() && since.elapsed() < kSettleEvery) || fileState() != FileState::Same) {
        return;
    }
    connection.sinceSettled.start();
    connection.isSettled = emptyLog(*this);
    if (connection.isSettled && connection.hasGeneration) {
        connection.generation.remember(*this, *connection.file);
    }
}

bool Database::isSettled() const
{
    return m_connection->isSettled;
}

Result<void> Database::rewrite() const
{
    if (const auto allowed = mayWrite(); !allowed) {
        return allowed;
    }
    m_connection->generation.forget();
    m_connection->isSettled = false;
    if (const auto done = execute(*this, u"VACUUM"_s); !done) {
        return done;
    }
    m_connection->sinceSettled.invalidate();
    settle();
    return isSettled() ? Result<void>()
                       : failure(Error::Kind::Locked, path(), u"Its log is being read."_s);
}

Result<qint64> Database::dataVersion() const
{
    return pragma(*this, u"data_version");
}

void Database::releasePath() const
{
    if (m_connection->file) {
        m_connection->file->releasePath();
    }
}

void Database::close()
{
    m_connection->database.close();
    m_connection->file.reset();
}

bool Database::isInTransaction() const
{
    return m_connection->isInTransaction;
}

void Database::setInTransaction(bool is) const
{
    m_connection->isInTransaction = is;
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
