// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a synchronising program does to a library under an open connection: puts another file in its
// place by renaming, deletes it, writes over it. Neither file may be harmed.

#include "app/library/library_fixture.h"

#include "library/backup.h"
#include "library/held_file.h"
#include "library/pragmas.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>

#include <cstdio>

using namespace inquit;
using namespace Qt::StringLiterals;

namespace {

/// A library file with one note that says `words`, closed; its log is in it.
QString libraryWith(const QString &path, const QString &words)
{
    const Database made = valueOf(Database::open(path));
    valueOf(NoteRepository(made).add({}, {}, words));
    return path;
}

/// As another program sees it, which has no part in this one's locks and memory.
QString asSeenByAnother(const QString &path)
{
    QProcess sqlite;
    sqlite.start(QCoreApplication::applicationFilePath(), { u"--look"_s, path });
    if (!sqlite.waitForFinished()) {
        return u"did not end"_s;
    }
    return QString::fromUtf8(sqlite.readAllStandardOutput()).trimmed();
}

QStringList words(const Database &database)
{
    QStringList all;
    for (const NoteRow &row : valueOf(NoteRepository(database).all())) {
        all.append(row.markdown);
    }
    all.sort();
    return all;
}

QString lookAt(const QString &path)
{
    const Database database = valueOf(Database::open(path));
    Statement check = Statement::fromSql(database, u"PRAGMA integrity_check"_s);
    if (!valueOf(check.row()) || check.text(0) != u"ok") {
        return u"corrupt: "_s + check.text(0);
    }
    valueOf(execute(database, u"INSERT INTO notes_fts (notes_fts) VALUES ('integrity-check')"_s));
    return words(database).join(u", "_s);
}

bool replaceByRename(const QString &from, const QString &to)
{
    return std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
}

/// The same file, with the bytes of another.
bool writeOver(const QString &from, const QString &to)
{
    QFile source(from);
    QFile target(to);
    return source.open(QIODevice::ReadOnly) && target.open(QIODevice::WriteOnly)
        && target.write(source.readAll()) == source.size();
}

} // namespace

class HeldFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aReplacedLibraryIsWrittenNoMore_data()
    {
        QTest::addColumn<int>("writesBefore");
        for (int i = 0; i < 20; ++i) {
            QTest::addRow("after %d writes", i) << i;
        }
    }

    void aReplacedLibraryIsWrittenNoMore()
    {
        // given a library that is written, and another that takes its place
        QFETCH(int, writesBefore);
        const QTemporaryDir folder;
        const QString path = libraryWith(folder.filePath(u"here.inquit"_s), u"old"_s);
        const QString other = libraryWith(folder.filePath(u"sync.tmp"_s), u"new"_s);
        const Database database = valueOf(Database::open(path));
        NoteRepository notes(database);
        QStringList written { u"old"_s };
        for (int i = 0; i < writesBefore; ++i) {
            written.append(u"note %1"_s.arg(i));
            valueOf(notes.add({}, {}, written.last()));
        }
        QVERIFY(replaceByRename(other, path));
        // when
        const auto added = notes.add({}, {}, u"typed later"_s);
        // then nothing says that it is saved
        QCOMPARE(added.error().kind, Error::Kind::Unwritable);
        QCOMPARE(database.fileState(), FileState::Replaced);
        // and the other file is whole
        QCOMPARE(asSeenByAnother(path), u"new"_s);
        // and what was in the old one can be kept
        written.sort();
        const QString copy = folder.filePath(u"copy.inquit"_s);
        valueOf(backUp(database, copy));
        QCOMPARE(asSeenByAnother(copy), written.join(u", "_s));
        QCOMPARE(asSeenByAnother(path), u"new"_s);
    }

    void aDeletedLibraryIsWrittenNoMore_data() { aReplacedLibraryIsWrittenNoMore_data(); }

    void aDeletedLibraryIsWrittenNoMore()
    {
        QFETCH(int, writesBefore);
        const QTemporaryDir folder;
        const QString path = libraryWith(folder.filePath(u"here.inquit"_s), u"old"_s);
        QStringList written { u"old"_s };
        {
            const Database database = valueOf(Database::open(path));
            NoteRepository notes(database);
            for (int i = 0; i < writesBefore; ++i) {
                written.append(u"note %1"_s.arg(i));
                valueOf(notes.add({}, {}, written.last()));
            }
            QVERIFY(QFile::remove(path));
            QCOMPARE(notes.add({}, {}, u"typed later"_s).error().kind, Error::Kind::Unwritable);
            QCOMPARE(database.fileState(), FileState::Gone);
            valueOf(backUp(database, path));
            QCOMPARE(database.fileState(), FileState::Gone); // another file is no reason to write
        }
        written.sort();
        QCOMPARE(asSeenByAnother(path), written.join(u", "_s));
    }

    /// An older copy with the same inode; the numbers in its header may be the same too.
    void aLibraryThatIsWrittenOverIsWrittenNoMore_data() { aReplacedLibraryIsWrittenNoMore_data(); }

    void aLibraryThatIsWrittenOverIsWrittenNoMore()
    {
        QFETCH(int, writesBefore);
        const QTemporaryDir folder;
        const QString path = libraryWith(folder.filePath(u"here.inquit"_s), u"old"_s);
        const QString older = folder.filePath(u"older.inquit"_s);
        QVERIFY(QFile::copy(path, older));
        {
            const Database database = valueOf(Database::open(path));
            NoteRepository notes(database);
            for (int i = 0; i <= writesBefore; ++i) {
                valueOf(notes.add({}, {}, u"note %1"_s.arg(i)));
            }
            QTRY_VERIFY((database.settle(), database.isSettled()));
            QVERIFY(writeOver(older, path));
            QCOMPARE(notes.add({}, {}, u"typed later"_s).error().kind, Error::Kind::Unwritable);
            QCOMPARE(database.fileState(), FileState::Overwritten);
        }
        QCOMPARE(asSeenByAnother(path), u"old"_s);
    }

    void anotherConnectionsWritesAreNoReasonToStop()
    {
        LibraryFixture library;
        const QString path = library.database.path();
        for (int i = 0; i < 30; ++i) {
            const Database other = valueOf(Database::open(path));
            valueOf(NoteRepository(other).add({}, {}, u"theirs"_s));
            valueOf(library.notes.add({}, {}, u"ours"_s));
            library.database.settle();
            QCOMPARE(library.database.fileState(), FileState::Same);
        }
        QCOMPARE(valueOf(library.notes.all()).size(), 60u);
    }

    /// A worker that comes after the change must not take the file now there for the library.
    void thePathIsNotOpenedForAnotherFileMeanwhile()
    {
        const QTemporaryDir folder;
        const QString path = libraryWith(folder.filePath(u"here.inquit"_s), u"old"_s);
        const QString other = libraryWith(folder.filePath(u"sync.tmp"_s), u"new"_s);
        const Database database = valueOf(Database::open(path));
        QVERIFY(replaceByRename(other, path));
        QCOMPARE(Database::open(path).error().kind, Error::Kind::Unwritable);
        // until that is chosen
        QCOMPARE(database.fileState(), FileState::Replaced);
        database.releasePath();
        const Database now = valueOf(Database::open(path));
        QCOMPARE(words(now), QStringList { u"new"_s });
        QCOMPARE(words(database), QStringList { u"old"_s });
        QCOMPARE(database.fileState(), FileState::Replaced);
        valueOf(NoteRepository(now).add({}, {}, u"more"_s));
    }

    /// Opening another connection reads the file's header; closing that must not take the locks of
    /// the first away: another program would think itself alone and take its log.
    void aSecondConnectionLeavesTheLocksOfTheFirst()
    {
        const QTemporaryDir folder;
        const QString path = libraryWith(folder.filePath(u"here.inquit"_s), u"old"_s);
        const Database database = valueOf(Database::open(path));
        valueOf(Database::open(path));
        QCOMPARE(asSeenByAnother(path), u"old"_s); // opens it, closes it
        QVERIFY(QFileInfo::exists(path + u"-wal"_s));
        valueOf(NoteRepository(database).add({}, {}, u"kept"_s));
        QCOMPARE(asSeenByAnother(path), u"kept, old"_s);
    }

    void theFileAloneIsTheWholeLibraryBetweenWrites()
    {
        LibraryFixture library;
        valueOf(library.notes.add({}, {}, u"in the file"_s));
        QTRY_VERIFY((library.database.settle(), library.database.isSettled()));
        const QString copy = library.folder.filePath(u"copied.inquit"_s);
        QVERIFY(QFile::copy(library.database.path(), copy));
        QCOMPARE(asSeenByAnother(copy), u"in the file"_s);
        QCOMPARE(QFileInfo(library.database.path() + u"-wal"_s).size(), 0);
    }
};

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--look") {
        std::puts(qPrintable(lookAt(arguments.value(2))));
        return 0;
    }
    HeldFileTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "held_file_test.moc"
