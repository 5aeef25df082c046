// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli_run.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace inquit;
using namespace Qt::StringLiterals;

class CliBadInputTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    static QByteArray content(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static QByteArray everyByte()
    {
        QByteArray bytes;
        for (int i = 0; i < 5000; ++i) {
            bytes.append(char((i * 7919 + i / 3) % 256));
        }
        return bytes;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString folder = m_folder.path();
        QFile::setPermissions(folder,
                              QFile::permissions(folder) | QFile::ExeOther | QFile::ReadOther);
        written(folder, u"empty.txt"_s, {});
        written(folder, u"blank.txt"_s, " \n\n\t\n");
        written(folder, u"binary.bin"_s, everyByte());
        written(folder, u"secret.txt"_s, "Nobody may read this.\n");
        QFile::setPermissions(m_folder.filePath(u"secret.txt"_s), QFile::Permissions());
        QDir(folder).mkdir(u"folder"_s);
        written(folder, u"page.txt"_s, "<!DOCTYPE html>\n<html><body>Words.</body></html>");
        written(folder, u"archive.txt"_s, QByteArray("PK\x03\x04\x14\0\0\0", 8) + everyByte());
        written(folder, u"long.txt"_s, QByteArray("“No,” Ann Lee said. ").repeated(400'000));
        written(folder, u"nothing.txt"_s, "\xe2\x80\x8b\xc2\xad\n\xe2\x80\x8e");
        QCOMPARE(::mkfifo(QFile::encodeName(m_folder.filePath(u"pipe.txt"_s)).constData(), 0600),
                 0);
        written(folder, u"good.txt"_s, "A title\n\n“No,” Ann Lee said.\n");
    }

    /// Too little memory is one document's failure.
    void memoryThatRunsOutStopsOneDocument()
    {
        const QString large = written(m_folder.path(), u"large.txt"_s,
                                      QByteArray("“No,” Ann Lee said.\n\n").repeated(250'000));
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.setChildProcessModifier([] {
            const rlimit most { 400'000'000, 400'000'000 };
            if (::setrlimit(RLIMIT_AS, &most) != 0) {
                ::_exit(99);
            }
        });
        process.start(
            QStringLiteral(INQUIT_CLI),
            { u"import"_s, u"--library"_s, u"small.inquit"_s, u"large.txt"_s, u"good.txt"_s });
        QVERIFY(process.waitForFinished(120'000));
        const QString errors = QString::fromUtf8(process.readAllStandardError());
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QVERIFY2(errors.contains(u"“large.txt” is too large (there is not enough memory for it)"),
                 qPrintable(errors));
        QCOMPARE(process.exitCode(), 1);
        QVERIFY(process.readAllStandardOutput().contains("1 of 2 imported")
                || errors.contains(u"1 of 2 imported"));
    }

    void isToldByName_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("problem");
        QTest::newRow("empty") << u"empty.txt"_s << u"is empty"_s;
        QTest::newRow("white space") << u"blank.txt"_s << u"is empty"_s;
        QTest::newRow("a folder") << u"folder"_s << u"is a folder"_s;
        QTest::newRow("missing") << u"missing.txt"_s << u"was not found"_s;
        QTest::newRow("binary") << u"binary.bin"_s << u"is not text"_s;
        QTest::newRow("a web page")
            << u"page.txt"_s << u"is in a format that Inquit does not read (a web page)"_s;
        QTest::newRow("an archive") << u"archive.txt"_s << u"is not text"_s;
        QTest::newRow("too long") << u"long.txt"_s << u"is too large (over 7 MB)"_s;
        QTest::newRow("nothing to see") << u"nothing.txt"_s << u"is empty"_s;
        QTest::newRow("a pipe nobody writes into")
            << u"pipe.txt"_s << u"cannot be read (it is a pipe)"_s;
        QTest::newRow("unreadable") << u"secret.txt"_s << u"cannot be read"_s;
    }

    void isToldByName()
    {
        QFETCH(QString, file);
        QFETCH(QString, problem);
        const CliRun run = runCli(m_folder.path(), { u"extract"_s, file }, {}, true);
        QCOMPARE(run.code, 1);
        QVERIFY2(run.errors.contains(u'“' + file + u"” " + problem), qPrintable(run.errors));
        QCOMPARE(run.errors.count(u'\n'), 1);
        QCOMPARE(run.output, QByteArray());
    }

    void theRestIsDone()
    {
        const CliRun run = runCli(
            m_folder.path(),
            { u"extract"_s, u"--output"_s, u"out"_s, u"empty.txt"_s, u"good.txt"_s, u"folder"_s });
        QCOMPARE(run.code, 1);
        QCOMPARE(run.errors.count(u'\n'), 2);
        QCOMPARE(QDir(m_folder.filePath(u"out"_s)).entryList(QDir::Files),
                 QStringList { u"good.json"_s });
    }

    void comesThrough_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("broken UTF-8") << QByteArray("Caf\xff\xfe said \xc3\x28 “no”, he said.\n");
        QTest::newRow("unclosed marks") << QByteArray("“ he said ").repeated(10'000);
        QTest::newRow("one endless line") << QByteArray("word and “word” said ").repeated(100'000);
        QTest::newRow("one endless word") << QByteArray("x").repeated(2'000'000);
        QTest::newRow("line ends alone") << QByteArray("a\r\n\r\n").repeated(50'000);
    }

    void comesThrough()
    {
        QFETCH(QByteArray, text);
        const CliRun run = runCli(m_folder.path(), { u"extract"_s, u"-"_s }, text);
        QVERIFY2(run.code == 0 || run.code == 1, qPrintable(run.errors));
        QCOMPARE(run.code == 0, run.errors.isEmpty());
        QCOMPARE(run.code == 0, run.output.startsWith("{\n"));
    }

    void anOutputThatIsFullIsTold()
    {
        if (!QFile::exists(u"/dev/full"_s)) {
            QSKIP("there is no /dev/full");
        }
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.setStandardOutputFile(u"/dev/full"_s);
        process.start(QStringLiteral(INQUIT_CLI), { u"extract"_s, u"good.txt"_s });
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 1);
        const QString errors = QString::fromUtf8(process.readAllStandardError());
        QVERIFY2(errors.contains(u"“standard output” was not written: the disk is full"),
                 qPrintable(errors));
    }

    void aFolderThatCannotBeWrittenIsTold()
    {
        const CliRun run = runCli(
            m_folder.path(), { u"extract"_s, u"--output"_s, u"/proc/nowhere"_s, u"good.txt"_s });
        QCOMPARE(run.code, 1);
        QVERIFY2(run.errors.contains(u"“/proc/nowhere” cannot be written"), qPrintable(run.errors));
        const CliRun file =
            runCli(m_folder.path(), { u"extract"_s, u"--output"_s, u"empty.txt"_s, u"good.txt"_s });
        QCOMPARE(file.code, 1);
        QVERIFY2(file.errors.contains(u"“empty.txt” cannot be written (it is a file"),
                 qPrintable(file.errors));
    }

    void aFileThatIsNoLibraryIsLeftAsItIs()
    {
        const QString path = written(m_folder.path(), u"letter.inquit"_s, "Dear Ann,\n");
        for (const QStringList &arguments :
             { QStringList { u"list"_s, u"articles"_s }, { u"import"_s, u"good.txt"_s } }) {
            const CliRun run =
                runCli(m_folder.path(), arguments + QStringList { u"--library"_s, path });
            QCOMPARE(run.code, 1);
            QVERIFY2(run.errors.contains(u"letter.inquit” is not an Inquit library"),
                     qPrintable(run.errors));
            QCOMPARE(content(path), "Dear Ann,\n");
        }
    }

    void aLibraryCutShortIsLeftAsItIs()
    {
        const QString whole = m_folder.filePath(u"whole.inquit"_s);
        QCOMPARE(
            runCli(m_folder.path(), { u"import"_s, u"--library"_s, whole, u"good.txt"_s }).code, 0);
        const QByteArray cut = content(whole).left(20'000);
        const QString path = written(m_folder.path(), u"cut.inquit"_s, cut);
        for (const QStringList &arguments :
             { QStringList { u"list"_s, u"articles"_s }, { u"import"_s, u"good.txt"_s } }) {
            const CliRun run =
                runCli(m_folder.path(), arguments + QStringList { u"--library"_s, path });
            QCOMPARE(run.code, 1);
            QVERIFY2(run.errors.contains(u"cut.inquit” is damaged"), qPrintable(run.errors));
            QCOMPARE(content(path), cut);
        }
    }

    void aMissingLibraryIsToldAndNotMade()
    {
        const CliRun run =
            runCli(m_folder.path(), { u"list"_s, u"notes"_s, u"--library"_s, u"gone.inquit"_s });
        QCOMPARE(run.code, 1);
        QVERIFY2(run.errors.contains(u"gone.inquit” was not found"), qPrintable(run.errors));
        QVERIFY2(run.errors.contains(u"“inquit-cli import” begins one"), qPrintable(run.errors));
        QVERIFY(!QFile::exists(m_folder.filePath(u"gone.inquit"_s)));
    }

    void aReadOnlyLibraryIsReadAndNotWritten()
    {
        QDir(m_folder.path()).mkdir(u"kept"_s);
        const QString folder = m_folder.filePath(u"kept"_s);
        const QString path = QDir(folder).filePath(u"l.inquit"_s);
        QCOMPARE(runCli(m_folder.path(), { u"import"_s, u"--library"_s, path, u"good.txt"_s }).code,
                 0);
        QFile::setPermissions(path, QFile::ReadOwner | QFile::ReadOther);
        QFile::setPermissions(
            folder, QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther);
        const CliRun list =
            runCli(m_folder.path(), { u"list"_s, u"articles"_s, u"--library"_s, path }, {}, true);
        QVERIFY2(list.code == 0, qPrintable(list.errors));
        const CliRun import =
            runCli(m_folder.path(), { u"import"_s, u"--library"_s, path, u"good.txt"_s }, {}, true);
        QCOMPARE(import.code, 1);
        QVERIFY2(import.errors.contains(u"l.inquit” cannot be written"), qPrintable(import.errors));
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner | QFile::WriteOwner);
    }
};

QTEST_GUILESS_MAIN(CliBadInputTest)
#include "cli_bad_input_test.moc"
