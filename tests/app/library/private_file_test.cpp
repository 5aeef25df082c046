// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/library/library_fixture.h"

#include "library/backup.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>

using namespace inquit;
using namespace Qt::StringLiterals;

namespace {

/// The rights of a file or folder, in octal: "600".
QString rights(const QString &path)
{
    struct stat info = {};
    return ::stat(QFile::encodeName(path).constData(), &info) == 0
        ? QString::number(info.st_mode & 0777, 8)
        : u"not there"_s;
}

struct Umask {
    explicit Umask(mode_t mask)
        : before(::umask(mask))
    {
    }
    ~Umask() { ::umask(before); }
    Q_DISABLE_COPY_MOVE(Umask)
    mode_t before;
};

} // namespace

class PrivateFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNewLibraryIsItsOwnersAlone_data()
    {
        QTest::addColumn<int>("mask");
        QTest::newRow("a usual umask") << 0022;
        QTest::newRow("none at all") << 0000;
        QTest::newRow("of a group that shares all") << 0002;
        QTest::newRow("a strict one") << 0077;
    }

    void aNewLibraryIsItsOwnersAlone()
    {
        QFETCH(int, mask);
        const QTemporaryDir folder;
        const Umask umask { mode_t(mask) };
        const QString made = folder.filePath(u"a/b"_s);
        const QString path = made + u"/library.inquit"_s;
        const Database database = valueOf(Database::open(path));
        valueOf(NoteRepository(database).add({}, {}, u"secret"_s));
        const QString backup = valueOf(backUpBeside(database, 1));
        for (const QString &file :
             QStringList { path, path + u"-wal"_s, path + u"-shm"_s, backup }) {
            QCOMPARE(rights(file), u"600"_s);
        }
        QCOMPARE(rights(made), u"700"_s);
        QCOMPARE(rights(folder.filePath(u"a"_s)), u"700"_s);
    }

    void anOldOneIsTightened()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"library.inquit"_s);
        const QString backup = valueOf(backUpBeside(valueOf(Database::open(path)), 1));
        for (const QString &file : { path, backup }) {
            QCOMPARE(::chmod(QFile::encodeName(file).constData(), 0644), 0);
        }
        const Database database = valueOf(Database::open(path));
        for (const QString &file :
             QStringList { path, path + u"-wal"_s, path + u"-shm"_s, backup }) {
            QCOMPARE(rights(file), u"600"_s);
        }
    }

    void theProgramsOwnFolderIsTightenedAndNobodyElses()
    {
        const QString own = QFileInfo(Database::defaultPath()).absolutePath();
        QVERIFY(QDir().mkpath(own));
        QCOMPARE(::chmod(QFile::encodeName(own).constData(), 0755), 0);
        valueOf(Database::open(Database::defaultPath()));
        QCOMPARE(rights(own), u"700"_s);
        const QTemporaryDir folder;
        QCOMPARE(::chmod(QFile::encodeName(folder.path()).constData(), 0755), 0);
        valueOf(Database::open(folder.filePath(u"library.inquit"_s)));
        QCOMPARE(rights(folder.path()), u"755"_s);
    }
};

QTEST_GUILESS_MAIN(PrivateFileTest)
#include "private_file_test.moc"
