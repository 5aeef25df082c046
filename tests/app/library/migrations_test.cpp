// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/migrations.h"

#include "app/library/harbour.h"
#include "app/library/library_fixture.h"
#include "library/backup.h"
#include "library/pragmas.h"

#include <QTest>

using namespace inquit;
using namespace Qt::StringLiterals;

namespace {

/// The released steps and some more.
Migrations withFurther(const QStringList &further)
{
    return Migrations(Migrations::released().scripts() + further);
}

} // namespace

class MigrationsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLibraryIsBroughtUpToDateAfterABackup()
    {
        // given
        LibraryFixture library;
        const ArticleId article = library.add(harbour());
        const int version = Migrations::released().latest();
        const Migrations newer = withFurther(
            { u"ALTER TABLE articles ADD COLUMN mood TEXT;\n\nUPDATE articles SET mood = 'calm';\n"_s });
        // when
        valueOf(newer.apply(library.database));
        // then what was there is there
        QCOMPARE(valueOf(newer.versionOf(library.database)), version + 1);
        QCOMPARE(library.count(u"SELECT count(*) FROM articles WHERE mood = 'calm'"_s), 1);
        QCOMPARE(valueOf(library.articles.article(article)), harbour().article());
        // and the backup is a library of the version before, whole
        const QString backup = library.database.path() + u".version-%1.backup"_s.arg(version);
        const Database before = valueOf(Database::open(backup));
        QCOMPARE(valueOf(ArticleRepository(before).article(article)), harbour().article());
    }

    void aStepThatFailsChangesNothing()
    {
        LibraryFixture library;
        library.add(harbour());
        const int version = Migrations::released().latest();
        const Migrations broken =
            withFurther({ u"CREATE TABLE fresh (id);\n\nDROP TABLE nowhere;\n"_s });
        QVERIFY(!broken.apply(library.database));
        QCOMPARE(valueOf(pragma(library.database, u"user_version")), version);
        QCOMPARE(library.count(u"SELECT count(*) FROM sqlite_schema WHERE name = 'fresh'"_s), 0);
    }

    void whatIsUpToDateIsLeftAlone()
    {
        LibraryFixture library;
        valueOf(Migrations::released().apply(library.database));
        QCOMPARE(QDir(library.folder.path()).entryList({ u"*.backup"_s }).size(), 0);
    }

    void anOlderProgramRefusesANewerLibrary()
    {
        LibraryFixture library;
        valueOf(withFurther({ u"CREATE TABLE fresh (id);\n"_s }).apply(library.database));
        QCOMPARE(Migrations::released().versionOf(library.database).error().kind,
                 Error::Kind::NewerVersion);
    }

    void backupsNeverOverwrite()
    {
        LibraryFixture library;
        const QString first = valueOf(backUpBeside(library.database, 1));
        const QString second = valueOf(backUpBeside(library.database, 1));
        QVERIFY(first != second);
        QVERIFY(QFileInfo::exists(first) && QFileInfo::exists(second));
        QVERIFY(!backUp(library.database, first));
    }
};

QTEST_GUILESS_MAIN(MigrationsTest)
#include "migrations_test.moc"
