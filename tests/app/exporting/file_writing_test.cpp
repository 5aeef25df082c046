// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/file_writing.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace inquit;
using namespace Qt::StringLiterals;

class FileWritingTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

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
