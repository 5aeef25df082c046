// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "main/single_instance.h"
#include "main/socket_folder.h"

#include <QDataStream>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QtConcurrentRun>

#include <array>
#include <cstring>
#include <functional>
#include <grp.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace inquit;
using namespace Qt::StringLiterals;

namespace {

constexpr uid_t kForeigner = 65534;

sockaddr_un addressOf(const QString &path)
{
    sockaddr_un address {};
    address.sun_family = AF_UNIX;
    const QByteArray name = QFile::encodeName(path);
    std::memcpy(address.sun_path, name.constData(), size_t(name.size()));
    return address;
}

int boundSocket(const QString &path)
{
    const int socket = ::socket(AF_UNIX, SOCK_STREAM, 0);
    const sockaddr_un address = addressOf(path);
    return ::bind(socket, reinterpret_cast<const sockaddr *>(&address), sizeof(address)) == 0
        ? socket
        : -1;
}

/// Binds a socket to a path and closes it without taking the file away.
bool leaveSocket(const QString &path)
{
    const int socket = boundSocket(path);
    ::close(socket);
    return socket >= 0 && QFile::exists(path);
}

/// What another user's program does, in a process of its own; its answer is the exit code. Only
/// root can start one.
class Foreigner {
public:
    explicit Foreigner(const std::function<int()> &act)
        : m_process(::fork())
    {
        if (m_process == 0) {
            ::alarm(20);
            ::_exit(::setgroups(0, nullptr) == 0 && ::setgid(kForeigner) == 0
                            && ::setuid(kForeigner) == 0
                        ? act()
                        : 99);
        }
    }
    int answer() const
    {
        int status = 0;
        ::waitpid(m_process, &status, 0);
        return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    }

private:
    pid_t m_process;
};

/// Puts a variable of the environment back when it goes.
class Variable {
public:
    Variable(const char *name, const QString &value)
        : m_name(name)
        , m_before(qgetenv(name))
    {
        qputenv(name, QFile::encodeName(value));
    }
    ~Variable() { m_before.isNull() ? void(qunsetenv(m_name)) : void(qputenv(m_name, m_before)); }
    Q_DISABLE_COPY_MOVE(Variable)

private:
    const char *m_name;
    QByteArray m_before;
};

uint rightsOfOthers(const QString &path)
{
    struct stat found {};
    return ::stat(QFile::encodeName(path).constData(), &found) == 0 ? found.st_mode & 0077u : 0077u;
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

    void theSocketLiesInTheRuntimeFolder()
    {
        const QTemporaryDir runtime; // 0700
        const Variable named("XDG_RUNTIME_DIR", runtime.path());
        QCOMPARE(QFileInfo(socketFile(runtime.filePath(u"l.inquit"_s))).path(), runtime.path());
    }

    void aRuntimeFolderThatOthersMayEnterIsNotTaken_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<int>("rights");
        QTest::addColumn<bool>("isForeign");
        QTest::newRow("readable") << u"open"_s << 0755 << false;
        QTest::newRow("everybody's") << u"all"_s << 01777 << false;
        QTest::newRow("another user's") << u"other"_s << 0700 << true;
    }

    void aRuntimeFolderThatOthersMayEnterIsNotTaken()
    {
        QFETCH(QString, folder);
        QFETCH(int, rights);
        QFETCH(bool, isForeign);
        if (isForeign && ::geteuid() != 0) {
            QSKIP("only root can make another user's folder");
        }
        const QTemporaryDir around;
        const QString runtime = around.filePath(folder);
        const QString state = around.filePath(u"state"_s);
        const QByteArray path = QFile::encodeName(runtime);
        QCOMPARE(::mkdir(path.constData(), 0700), 0);
        QCOMPARE(::chmod(path.constData(), mode_t(rights)), 0);
        if (isForeign) {
            QCOMPARE(::chown(path.constData(), kForeigner, kForeigner), 0);
        }
        const Variable named("XDG_RUNTIME_DIR", runtime);
        const Variable ours("XDG_STATE_HOME", state);
        QCOMPARE(QFileInfo(socketFile(around.filePath(u"l.inquit"_s))).path(), state + u"/inquit");
        QCOMPARE(rightsOfOthers(state + u"/inquit"), 0u);
    }

    void aFolderOfOursThatIsOpenIsClosed()
    {
        const QTemporaryDir around;
        const Variable unnamed("XDG_RUNTIME_DIR", {});
        const Variable ours("XDG_STATE_HOME", around.path());
        const QString folder = around.filePath(u"inquit"_s);
        QVERIFY(QDir().mkdir(folder));
        QCOMPARE(::chmod(QFile::encodeName(folder).constData(), 0755), 0);
        QVERIFY(SingleInstance(around.filePath(u"l.inquit"_s)).listen());
        QCOMPARE(rightsOfOthers(folder), 0u);
    }

    void withoutAFolderOfOnesOwnThereIsNoSocket()
    {
        const QTemporaryDir around;
        QVERIFY(QFile(around.filePath(u"inquit"_s)).open(QIODevice::WriteOnly)); // a file
        const Variable unnamed("XDG_RUNTIME_DIR", {});
        const Variable ours("XDG_STATE_HOME", around.path());
        SingleInstance instance(around.filePath(u"l.inquit"_s));
        QCOMPARE(socketFile(around.filePath(u"l.inquit"_s)), QString());
        QVERIFY(!instance.handOver({ u"/secret.txt"_s }));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"no folder for a socket"_s));
        QVERIFY(!instance.listen());
    }

    void aForeignListenerGetsNoByte()
    {
        if (::geteuid() != 0) {
            QSKIP("only root can start another user's program");
        }
        // given another user's program that listens where ours would
        const QTemporaryDir runtime;
        const Variable named("XDG_RUNTIME_DIR", runtime.path());
        SingleInstance instance(runtime.filePath(u"l.inquit"_s));
        const int socket = boundSocket(socketFile(runtime.filePath(u"l.inquit"_s)));
        QVERIFY(socket >= 0);
        std::array<int, 2> ready {};
        QCOMPARE(::pipe(ready.data()), 0);
        const Foreigner listener([&] {
            char bytes[64];
            if (::listen(socket, 5) != 0 || ::write(ready[1], "!", 1) != 1) {
                return 98;
            }
            return ::read(::accept(socket, nullptr, nullptr), bytes, sizeof(bytes)) > 0 ? 1 : 0;
        });
        char mark = 0;
        QCOMPARE(::read(ready[0], &mark, 1), ssize_t(1));
        // when
        const bool handed = instance.handOver({ u"/secret source.txt"_s });
        // then
        QVERIFY(!handed);
        QCOMPARE(listener.answer(), 0);
        QVERIFY(instance.listen()); // and the window opens
        ::close(socket);
        ::close(ready[0]);
        ::close(ready[1]);
    }

    void aForeignCallerIsNotHeard()
    {
        if (::geteuid() != 0) {
            QSKIP("only root can start another user's program");
        }
        // given a folder that was opened to others after all
        const QTemporaryDir runtime;
        const Variable named("XDG_RUNTIME_DIR", runtime.path());
        const QString path = socketFile(runtime.filePath(u"l.inquit"_s)); // where it is closed
        SingleInstance first(runtime.filePath(u"l.inquit"_s));
        QVERIFY(first.listen());
        QCOMPARE(::chmod(QFile::encodeName(runtime.path()).constData(), 0755), 0);
        QCOMPARE(::chmod(QFile::encodeName(path).constData(), 0777), 0);
        QSignalSpy received(&first, &SingleInstance::filesReceived);
        QByteArray message;
        QDataStream out(&message, QIODevice::WriteOnly);
        out.setVersion(QDataStream::Qt_6_8);
        out << QStringList { u"/foreign.txt"_s };
        const sockaddr_un address = addressOf(path);
        // when
        const Foreigner caller([&] {
            const int socket = ::socket(AF_UNIX, SOCK_STREAM, 0);
            if (::connect(socket, reinterpret_cast<const sockaddr *>(&address), sizeof(address))
                != 0) {
                return 98;
            }
            ::send(socket, message.constData(), size_t(message.size()), MSG_NOSIGNAL);
            char answer[2];
            return ::read(socket, answer, sizeof(answer)) > 0 ? 1 : 0;
        });
        QFuture<int> answer = QtConcurrent::run([&] { return caller.answer(); });
        QTRY_VERIFY(answer.isFinished());
        // then
        QCOMPARE(answer.result(), 0);
        QVERIFY(received.isEmpty());
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
            path = socketFile(library);
        }
        QVERIFY(leaveSocket(path));
        SingleInstance next(library);
        QVERIFY(!next.handOver({}));
        QVERIFY(next.listen());
    }
};

QTEST_GUILESS_MAIN(SingleInstanceTest)
#include "single_instance_test.moc"
