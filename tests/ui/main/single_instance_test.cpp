// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "main/single_instance.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QtConcurrentRun>

#include <cstring>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace inquit;
using namespace Qt::StringLiterals;

namespace {

/// Binds a socket to a path and closes it without taking the file away.
bool leaveSocket(const QString &path)
{
    const int socket = ::socket(AF_UNIX, SOCK_STREAM, 0);
    sockaddr_un address {};
    address.sun_family = AF_UNIX;
    const QByteArray name = QFile::encodeName(path);
    std::memcpy(address.sun_path, name.constData(), size_t(name.size()));
    const bool bound = ::bind(socket, reinterpret_cast<sockaddr *>(&address), sizeof(address)) == 0;
    ::close(socket);
    return bound && QFile::exists(path);
}

} // namespace

class SingleInstanceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFirstFindsNobody()
    {
        const QTemporaryDir folder;
        QVERIFY(!SingleInstance(folder.filePath(u"l.inquit"_s)).handOver({ u"a.txt"_s }));
    }

    void theSecondHandsItsFilesToTheFirst()
    {
        const QTemporaryDir folder;
        const QString library = folder.filePath(u"l.inquit"_s);
        SingleInstance first(library);
        QVERIFY(first.listen());
        QSignalSpy received(&first, &SingleInstance::filesReceived);
        const QStringList files { u"/a.txt"_s, u"/b “c”.md"_s };
        const QFuture<bool> handed =
            QtConcurrent::run([&] { return SingleInstance(library).handOver(files); });
        QVERIFY(received.wait(5'000));
        QCOMPARE(received.first().first().toStringList(), files);
        QVERIFY(handed.result());
    }

    void anotherLibraryIsAnotherProgram()
    {
        const QTemporaryDir folder;
        SingleInstance first(folder.filePath(u"one.inquit"_s));
        QVERIFY(first.listen());
        QVERIFY(!SingleInstance(folder.filePath(u"two.inquit"_s)).handOver({}));
    }

    void oneLibraryUnderTwoNamesIsOneProgram()
    {
        const QTemporaryDir folder;
        QVERIFY(QFile(folder.filePath(u"real.inquit"_s)).open(QIODevice::WriteOnly));
        QVERIFY(QFile::link(folder.filePath(u"real.inquit"_s), folder.filePath(u"link.inquit"_s)));
        SingleInstance first(folder.filePath(u"real.inquit"_s));
        QVERIFY(first.listen());
        QSignalSpy received(&first, &SingleInstance::filesReceived);
        const QString link = folder.filePath(u"link.inquit"_s);
        const QFuture<bool> handed =
            QtConcurrent::run([&] { return SingleInstance(link).handOver({}); });
        QVERIFY(received.wait(5'000));
        QVERIFY(handed.result());
    }

    void aSocketLeftBehindIsTakenOver()
    {
        const QTemporaryDir folder;
        const QString library = folder.filePath(u"l.inquit"_s);
        // What a killed program leaves: the file of a socket on which nobody answers.
        QString path;
        {
            SingleInstance gone(library);
            QVERIFY(gone.listen());
            path = gone.socketPath();
        }
        QVERIFY(leaveSocket(path));
        SingleInstance next(library);
        QVERIFY(!next.handOver({}));
        QVERIFY(next.listen());
    }
};

QTEST_GUILESS_MAIN(SingleInstanceTest)
#include "single_instance_test.moc"
