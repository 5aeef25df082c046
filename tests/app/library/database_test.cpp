// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/database.h"

#include "app/library/harbour.h"
#include "app/library/library_fixture.h"
#include "library/pragmas.h"
#include "library/transaction.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <unistd.h>

using namespace inquit;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kReadable = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
constexpr auto kEnterable = QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("cannot write %s", qPrintable(path));
    }
}

/// A library with one article, closed.
QString madeLibrary(const QTemporaryDir &folder)
{
    const QString path = folder.filePath(u"made.inquit"_s);
    Database database = valueOf(Database::open(path));
    valueOf(ArticleRepository(database).add(harbour().article(), harbour().analysis));
    return path;
}

Error errorOf(const Result<Database> &opened)
{
    return opened ? Error { .kind = Error::Kind::Failed, .detail = u"it was opened"_s }
                  : opened.error();
}

/// Another program's connection, by its name in Qt SQL.
class Stranger {
public:
    explicit Stranger(const QString &path)
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"stranger"_s);
        database.setDatabaseName(path);
        if (!database.open()) {
            qFatal("cannot open");
        }
    }
    Q_DISABLE_COPY_MOVE(Stranger)
    ~Stranger()
    {
        QSqlDatabase::database(u"stranger"_s).close();
        QSqlDatabase::removeDatabase(u"stranger"_s);
    }
    bool exec(const QString &sql)
    {
        QSqlQuery query(QSqlDatabase::database(u"stranger"_s));
        return query.exec(sql);
    }
};

/// Makes this thread somebody who may not write everywhere, where it is the superuser.
class AsOrdinaryUser {
public:
    AsOrdinaryUser()
        : m_wasRoot(geteuid() == 0)
    {
        m_done = !m_wasRoot || setresuid(65534, 65534, 0) == 0;
    }
    Q_DISABLE_COPY_MOVE(AsOrdinaryUser)
    ~AsOrdinaryUser()
    {
        if (m_wasRoot && setresuid(0, 0, 0) != 0) {
            qFatal("cannot go back");
        }
    }
    bool isDone() const { return m_done; }

private:
    bool m_wasRoot;
    bool m_done;
};

} // namespace

class DatabaseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void openingMakesTheFileAndItsFolder()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"deep/er/new.inquit"_s);
        const Database database = valueOf(Database::open(path));
        QCOMPARE(database.path(), path);
        QVERIFY(QFileInfo::exists(path));
        QCOMPARE(valueOf(pragma(database, u"foreign_keys")), 1);
    }

    void closingRemovesTheConnection()
    {
        const QTemporaryDir folder;
        const auto before = QSqlDatabase::connectionNames();
        {
            const Database one = valueOf(Database::open(folder.filePath(u"a.inquit"_s)));
            const Database two = valueOf(Database::open(folder.filePath(u"a.inquit"_s)));
            QCOMPARE(QSqlDatabase::connectionNames().size(), before.size() + 2);
        }
        QCOMPARE(QSqlDatabase::connectionNames(), before);
        QVERIFY(!QFileInfo::exists(folder.filePath(u"a.inquit-wal"_s)));
    }

    void whatIsNoLibraryIsRefusedAndLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Error::Kind>("kind");
        QTest::newRow("text") << QByteArray("The harbour reopens.\n") << Error::Kind::NotALibrary;
        QTest::newRow("long text")
            << QByteArray("The harbour reopens.\n").repeated(999) << Error::Kind::NotALibrary;
        QTest::newRow("one byte") << QByteArray("x") << Error::Kind::NotALibrary;
        QTest::newRow("cut in the magic") << QByteArray("SQLite f") << Error::Kind::Damaged;
        QTest::newRow("cut in the header")
            << QByteArray("SQLite format 3\0\x10", 17) << Error::Kind::Damaged;
        QTest::newRow("magic, then nonsense")
            << QByteArray("SQLite format 3\0", 16) + QByteArray(5000, 'x') << Error::Kind::Damaged;
    }

    void whatIsNoLibraryIsRefusedAndLeftAlone()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(Error::Kind, kind);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"x.inquit"_s);
        write(path, bytes);
        for (const auto access : { Database::Access::ReadWrite, Database::Access::ReadOnly }) {
            const Error error = errorOf(Database::open(path, access));
            QCOMPARE(error.kind, kind);
            QCOMPARE(error.subject, path);
        }
        QCOMPARE(contentOf(path), bytes);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList(u"x.inquit"_s));
    }

    void anotherProgramsDatabaseIsRefusedAndLeftAlone()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"other.db"_s);
        {
            Stranger other(path);
            QVERIFY(other.exec(u"CREATE TABLE articles (id)"_s));
        }
        const QByteArray before = contentOf(path);
        QCOMPARE(errorOf(Database::open(path)).kind, Error::Kind::NotALibrary);
        QCOMPARE(contentOf(path), before);
    }

    void anEmptyFileBecomesALibrary()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"empty.inquit"_s);
        write(path, {});
        QCOMPARE(errorOf(Database::open(path, Database::Access::ReadOnly)).kind,
                 Error::Kind::NotALibrary);
        QVERIFY(Database::open(path).has_value());
    }

    void aFolderIsRefused()
    {
        const QTemporaryDir folder;
        QCOMPARE(errorOf(Database::open(folder.path())).kind, Error::Kind::IsDirectory);
    }

    void aMissingFileIsNotFoundForReading()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"none.inquit"_s);
        QCOMPARE(errorOf(Database::open(path, Database::Access::ReadOnly)).kind,
                 Error::Kind::NotFound);
        QVERIFY(!QFileInfo::exists(path));
    }

    void aNewerLibraryIsRefusedAndLeftAlone()
    {
        // given
        const QTemporaryDir folder;
        const QString path = madeLibrary(folder);
        {
            const Database database = valueOf(Database::open(path));
            valueOf(execute(database, u"PRAGMA user_version = 99"_s));
        }
        const QByteArray before = contentOf(path);
        // then
        QCOMPARE(errorOf(Database::open(path)).kind, Error::Kind::NewerVersion);
        QCOMPARE(contentOf(path), before);
    }

    void aTruncatedLibraryIsDamaged_data()
    {
        QTest::addColumn<qint64>("missing");
        QTest::newRow("a byte") << qint64(1);
        QTest::newRow("a page") << qint64(4096);
        QTest::newRow("nearly all") << qint64(-4096);
    }

    void aTruncatedLibraryIsDamaged()
    {
        QFETCH(qint64, missing);
        const QTemporaryDir folder;
        const QString path = madeLibrary(folder);
        const qint64 size = QFileInfo(path).size();
        QVERIFY(QFile::resize(path, missing > 0 ? size - missing : -missing));
        const QByteArray before = contentOf(path);
        QCOMPARE(errorOf(Database::open(path)).kind, Error::Kind::Damaged);
        QCOMPARE(contentOf(path), before);
    }

    void damageInTheMiddleIsToldWhenItIsMet()
    {
        // given a library whose pages, but for the first, are nonsense
        const QTemporaryDir folder;
        const QString path = madeLibrary(folder);
        QByteArray bytes = contentOf(path);
        std::fill(bytes.begin() + 4096, bytes.end(), '\xa5');
        write(path, bytes);
        // when
        const auto database = Database::open(path);
        // then
        const Error error =
            database ? ArticleRepository(*database).all().error() : database.error();
        QCOMPARE(error.kind, Error::Kind::Damaged);
    }

    void aLibraryInUseIsLocked()
    {
        // given another program that lets nobody in
        const QTemporaryDir folder;
        const QString path = madeLibrary(folder);
        Stranger other(path);
        QVERIFY(other.exec(u"PRAGMA locking_mode = EXCLUSIVE"_s));
        QVERIFY(other.exec(u"BEGIN EXCLUSIVE"_s));
        QVERIFY(other.exec(u"CREATE TABLE mine (id)"_s));
        // then
        const Error error = errorOf(Database::open(path));
        QCOMPARE(error.kind, Error::Kind::Locked);
        QCOMPARE(error.subject, path);
    }

    void aReadOnlyLibraryIsUnwritableAndOpensForReading()
    {
        // given
        const QTemporaryDir folder;
        const QString path = madeLibrary(folder);
        QFile::setPermissions(path, kReadable);
        QFile::setPermissions(folder.path(), kReadable | kEnterable);
        {
            const AsOrdinaryUser user;
            if (!user.isDone()) {
                QSKIP("this process may not become another user");
            }
            // then
            QCOMPARE(errorOf(Database::open(path)).kind, Error::Kind::Unwritable);
            const Database database = valueOf(Database::open(path, Database::Access::ReadOnly));
            QCOMPARE(valueOf(ArticleRepository(database).all()).size(), 1u);
            const auto change = ArticleRepository(database).setRead(ArticleId { 1 }, true);
            QCOMPARE(change.error().kind, Error::Kind::Unwritable);
            QCOMPARE(errorOf(Database::open(folder.filePath(u"new.inquit"_s))).kind,
                     Error::Kind::Unwritable);
        }
        QFile::setPermissions(folder.path(), kReadable | kEnterable | QFile::WriteOwner);
    }

    void anUnreadableLibraryIsUnreadable()
    {
        const QTemporaryDir folder;
        const QString path = madeLibrary(folder);
        QFile::setPermissions(path, {});
        QFile::setPermissions(folder.path(), kReadable | kEnterable | QFile::WriteOwner);
        const AsOrdinaryUser user;
        if (!user.isDone()) {
            QSKIP("this process may not become another user");
        }
        QCOMPARE(errorOf(Database::open(path)).kind, Error::Kind::Unreadable);
    }

    void aFullDiskIsToldAndNothingIsHalfStored()
    {
        // given a library that may not grow any more
        LibraryFixture library;
        library.add(harbour());
        const auto rows = [&] { return library.count(u"SELECT count(*) FROM mentions"_s); };
        const qint64 before = rows();
        const qint64 pages = valueOf(pragma(library.database, u"page_count"));
        valueOf(execute(library.database, u"PRAGMA max_page_count = %1"_s.arg(pages)));
        // when
        const ToldArticle large(u"Large\n\n"_s + u"The harbour is large. "_s.repeated(9000));
        const auto added = library.articles.add(large.article(), large.analysis);
        // then
        QCOMPARE(added.error().kind, Error::Kind::DiskFull);
        QCOMPARE(rows(), before);
        QCOMPARE(valueOf(library.articles.all()).size(), 1u);
        // and when there is room again
        valueOf(execute(library.database, u"PRAGMA max_page_count = 1000000"_s));
        QVERIFY(library.articles.add(large.article(), large.analysis).has_value());
    }

    void manyThreadsReadAndWriteAtOnce()
    {
        // given
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"shared.inquit"_s);
        std::atomic<int> failures = 0;
        const auto work = [&](int thread) {
            const auto database = Database::open(path); // all of them make it at once
            if (!database) {
                ++failures;
                return;
            }
            ArticleRepository articles(*database);
            for (int i = 0; i < 10; ++i) {
                const ToldArticle told(u"T %1 %2\n\nText."_s.arg(thread).arg(i));
                if (!articles.add(told.article(), told.analysis) || !articles.all()) {
                    ++failures;
                }
            }
        };
        // when
        std::vector<std::unique_ptr<QThread>> threads;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back(QThread::create(work, i))->start();
        }
        for (const auto &thread : threads) {
            QVERIFY(thread->wait(60000));
        }
        // then
        QCOMPARE(failures.load(), 0);
        const Database database = valueOf(Database::open(path));
        QCOMPARE(valueOf(ArticleRepository(database).all()).size(), 40u);
    }

    void theDefaultPathFollowsXdg()
    {
        QCOMPARE(Database::defaultPath(),
                 QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
                     + u"/inquit/library.inquit"_s);
    }
};

QTEST_GUILESS_MAIN(DatabaseTest)
#include "database_test.moc"
