// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/file_writing.h"
#include "exporting/output_place.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <fcntl.h>
#include <future>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <sys/un.h>
#include <unistd.h>

using namespace inquit;
using namespace Qt::StringLiterals;

class FileWritingTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QByteArray encoded(const QString &name) const
    {
        return QFile::encodeName(m_folder.filePath(name));
    }

    static mode_t kind(const QByteArray &path)
    {
        struct stat found {};
        return ::lstat(path.constData(), &found) == 0 ? found.st_mode & S_IFMT : 0;
    }

    /// Nothing is left beside a file that was not written.
    QStringList leftovers(const QString &name) const
    {
        QStringList names =
            QDir(m_folder.path()).entryList({ name + u"*"_s }, QDir::Files | QDir::System);
        names.removeAll(name);
        return names;
    }

    static QByteArray content(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
    }

private Q_SLOTS:
    void writesTheWhole()
    {
        const QString path = m_folder.filePath(u"new.txt"_s);
        QVERIFY(writeFile(path, "abc").has_value());
        QCOMPARE(content(path), "abc");
    }

    void whatFailsLeavesTheOldFile()
    {
        const QString path = m_folder.filePath(u"old.txt"_s);
        QVERIFY(writeFile(path, "old").has_value());
        const Result<void> written = writeFile(path, [](QIODevice &device) -> Result<void> {
            device.write("half of the n");
            return failure(Error::Kind::Failed, u"x"_s);
        });
        QCOMPARE(written.error().kind, Error::Kind::Failed);
        QCOMPARE(content(path), "old");
        QCOMPARE(QDir(m_folder.path()).entryList({ u"old.txt*"_s }, QDir::Files).size(), 1);
    }

    void whatIsCutShortLeavesTheOldFile()
    {
        // given a file that may not become as long as what is written, as on a full disk
        const QString path = m_folder.filePath(u"cut.txt"_s);
        QVERIFY(writeFile(path, "old").has_value());
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before {};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
        const rlimit small { .rlim_cur = 100'000, .rlim_max = before.rlim_max };
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
        // when
        const QByteArray large(150'000, 'x');
        const Result<void> whole = writeFile(path, large);
        const Result<void> inParts = writeFile(path, [&](QIODevice &device) -> Result<void> {
            device.write(large);
            return {};
        });
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
        // then
        QVERIFY(!whole.has_value());
        QVERIFY(!inParts.has_value());
        QCOMPARE(whole.error().kind, Error::Kind::DiskFull);
        QCOMPARE(content(path), "old");
        QCOMPARE(QDir(m_folder.path()).entryList({ u"cut.txt*"_s }, QDir::Files).size(), 1);
    }

    void aFullDiskIsTold()
    {
        // given a disk of our own that is full after 64 KiB
        const QByteArray disk = encoded(u"disk"_s);
        QCOMPARE(::mkdir(disk.constData(), 0700), 0);
        if (::mount("tmpfs", disk.constData(), "tmpfs", MS_NOSUID | MS_NODEV, "size=64k") != 0) {
            QSKIP("no disk may be mounted here");
        }
        const auto unmount = qScopeGuard([&] { ::umount2(disk.constData(), MNT_DETACH); });
        const QString path = m_folder.filePath(u"disk/notes.pdf"_s);
        QVERIFY(writeFile(path, "old").has_value());
        // when
        const Result<void> written = writeFile(path, QByteArray(200'000, 'x'));
        // then
        QVERIFY(!written.has_value());
        QCOMPARE(written.error().kind, Error::Kind::DiskFull);
        QCOMPARE(content(path), "old");
        QCOMPARE(QDir(QFile::decodeName(disk)).entryList(QDir::Files).size(), 1);
    }

    void aQuotaIsTold()
    {
        QCOMPARE(outputFailure(EDQUOT, u"a"_s).error().kind, Error::Kind::DiskFull);
        QCOMPARE(outputFailure(ENOSPC, u"a"_s).error().kind, Error::Kind::DiskFull);
        QCOMPARE(outputFailure(EACCES, u"a"_s).error().kind, Error::Kind::Unwritable);
    }

    void aFifoIsWrittenThrough()
    {
        const QByteArray fifo = encoded(u"fifo"_s);
        QCOMPARE(::mkfifo(fifo.constData(), 0600), 0);
        const QByteArray large(200'000, 'x');              // more than a pipe holds
        auto reader = std::async(std::launch::async, [&] { // who comes later than the writer
            QTest::qSleep(100);
            return content(QFile::decodeName(fifo));
        });
        const Result<void> written = writeFile(QFile::decodeName(fifo), large);
        QVERIFY(written.has_value());
        QCOMPARE(reader.get(), large);
        QCOMPARE(kind(fifo), mode_t(S_IFIFO));
        QCOMPARE(leftovers(u"fifo"_s), QStringList());
    }

    void aFifoWhoseReaderGoesIsTold()
    {
        const QByteArray fifo = encoded(u"left"_s);
        QCOMPARE(::mkfifo(fifo.constData(), 0600), 0);
        auto reader = std::async(std::launch::async, [&] {
            const int descriptor = ::open(fifo.constData(), O_RDONLY | O_CLOEXEC);
            char first = 0;
            const ssize_t taken = ::read(descriptor, &first, 1);
            ::close(descriptor);
            return taken == 1;
        });
        const Result<void> written = writeFile(QFile::decodeName(fifo), QByteArray(2'000'000, 'x'));
        QVERIFY(reader.get());
        QVERIFY(!written.has_value());
        QCOMPARE(written.error().kind, Error::Kind::Unwritable);
        QCOMPARE(kind(fifo), mode_t(S_IFIFO));
    }

    void aFifoThatNobodyReadsIsRefused()
    {
        const QByteArray fifo = encoded(u"alone"_s);
        QCOMPARE(::mkfifo(fifo.constData(), 0600), 0);
        QElapsedTimer waited;
        waited.start();
        const Result<void> written = writeFile(QFile::decodeName(fifo), "x");
        QVERIFY(waited.elapsed() >= kReaderWithin);
        QCOMPARE(written.error().kind, Error::Kind::Unwritable);
        QCOMPARE(kind(fifo), mode_t(S_IFIFO));
    }

    void aSocketIsRefused()
    {
        const QByteArray path = encoded(u"socket"_s);
        sockaddr_un address {};
        address.sun_family = AF_UNIX;
        QVERIFY(size_t(path.size()) < sizeof(address.sun_path));
        qstrncpy(address.sun_path, path.constData(), sizeof(address.sun_path));
        const int listener = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
        QCOMPARE(::bind(listener, reinterpret_cast<const sockaddr *>(&address), sizeof(address)),
                 0);
        const Result<void> written = writeFile(QFile::decodeName(path), "x");
        ::close(listener);
        QCOMPARE(written.error().kind, Error::Kind::Unwritable);
        QCOMPARE(kind(path), mode_t(S_IFSOCK));
        QCOMPARE(leftovers(u"socket"_s), QStringList());
    }

    void aDeviceIsWrittenThrough_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<bool>("isFull");
        QTest::newRow("null") << 3 << false;
        QTest::newRow("full") << 7 << true;
    }

    void aDeviceIsWrittenThrough()
    {
        QFETCH(int, number);
        QFETCH(bool, isFull);
        // given a device of our own: the machine's are not touched
        const QByteArray device = encoded(u"device%1"_s.arg(number));
        if (::mknod(device.constData(), S_IFCHR | 0600, makedev(1, unsigned(number))) != 0
            || ::access(device.constData(), W_OK) != 0) {
            QSKIP("no device may be made here");
        }
        if (const int opened = ::open(device.constData(), O_WRONLY | O_CLOEXEC); opened >= 0) {
            ::close(opened);
        } else {
            QSKIP("no device may be opened here");
        }
        const Result<void> written = writeFile(QFile::decodeName(device), "x");
        QCOMPARE(written.has_value(), !isFull);
        if (isFull) {
            QCOMPARE(written.error().kind, Error::Kind::DiskFull);
        }
        QCOMPARE(kind(device), mode_t(S_IFCHR));
    }

    void aFileThatIsHeldOpenIsAddedTo()
    {
        const QString path = m_folder.filePath(u"held.txt"_s);
        QVERIFY(writeFile(path, "before ").has_value());
        QFile held(path);
        QVERIFY(held.open(QIODevice::Append));
        QVERIFY(writeFile(u"/dev/fd/%1"_s.arg(held.handle()), "after").has_value());
        held.write("!");
        held.close();
        QCOMPARE(content(path), "before after!");
    }

    void aLinkOfOnesOwnIsFollowed()
    {
        const QString path = m_folder.filePath(u"real.txt"_s);
        QVERIFY(writeFile(path, "old").has_value());
        QVERIFY(QFile::link(u"real.txt"_s, m_folder.filePath(u"link.txt"_s)));
        QVERIFY(writeFile(m_folder.filePath(u"link.txt"_s), "new").has_value());
        QCOMPARE(content(path), "new");
        QCOMPARE(kind(encoded(u"link.txt"_s)), mode_t(S_IFLNK));
        QVERIFY(QFile::link(u"round.txt"_s, m_folder.filePath(u"round.txt"_s)));
        QCOMPARE(writeFile(m_folder.filePath(u"round.txt"_s), "x").error().kind,
                 Error::Kind::Unwritable);
    }

    void anotherUsersLinkInAFolderOfAllIsRefused_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<QString>("path");
        QTest::newRow("the file") << u"everybodys/notes.txt"_s << u"everybodys/notes.txt"_s;
        QTest::newRow("a folder on the way")
            << u"everybodys/mine"_s << u"everybodys/mine/target.txt"_s;
    }

    void anotherUsersLinkInAFolderOfAllIsRefused()
    {
        QFETCH(QString, link);
        QFETCH(QString, path);
        if (::geteuid() != 0) {
            QSKIP("only root can make another user's link");
        }
        // given a folder such as /tmp, of a third user's, and a link in it to a file of ours
        constexpr uid_t kOther = 65534;
        constexpr uid_t kThird = 65533;
        const QString target = m_folder.filePath(u"target.txt"_s);
        QVERIFY(writeFile(target, "mine").has_value());
        const QByteArray folder = encoded(u"everybodys"_s);
        ::mkdir(folder.constData(), 0700);
        QCOMPARE(::chmod(folder.constData(), 01777), 0);
        QCOMPARE(::chown(folder.constData(), kThird, kThird), 0);
        const bool isFile = link == path;
        QVERIFY(QFile::link(isFile ? target : m_folder.path(), m_folder.filePath(link)));
        QCOMPARE(::lchown(encoded(link).constData(), kOther, kOther), 0);
        // when
        const Result<void> written = writeFile(m_folder.filePath(path), "x");
        // then
        QCOMPARE(written.error().kind, Error::Kind::Unwritable);
        QCOMPARE(content(target), "mine");
        // and the same link is followed where the folder is not everybody's
        QCOMPARE(::chmod(folder.constData(), 0755), 0);
        QVERIFY(writeFile(m_folder.filePath(path), "followed").has_value());
        QCOMPARE(content(target), "followed");
    }

    void theRightsOfAFileStay()
    {
        const QString path = m_folder.filePath(u"private.txt"_s);
        QVERIFY(writeFile(path, "old").has_value());
        QCOMPARE(::chmod(QFile::encodeName(path).constData(), 0600), 0);
        QVERIFY(writeFile(path, "new").has_value());
        QCOMPARE(QFile::permissions(path),
                 QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser);
    }

    void aFolderIsNotAFile()
    {
        const Result<void> written = writeFile(m_folder.path(), "x");
        QCOMPARE(written.error().kind, Error::Kind::Unwritable);
        QCOMPARE(written.error().subject, m_folder.path());
    }

    void aMissingFolderIsTold()
    {
        QCOMPARE(writeFile(m_folder.filePath(u"no/where.txt"_s), "x").error().kind,
                 Error::Kind::Unwritable);
    }
};

QTEST_GUILESS_MAIN(FileWritingTest)
#include "file_writing_test.moc"
