// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The program is ended by the system while something is typed. The program that is ended is this
// one, started with a library as its argument: the real window, in which keys are typed without
// end.

#include "library/database.h"
#include "library/note_repository.h"
#include "main/composition.h"
#include "main/end_signals.h"
#include "pages/library_page.h"
#include "settings/settings.h"
#include "widgets/main_window.h"
#include "widgets/note_editor.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <csignal>
#include <cstdio>

using namespace inquit;
using namespace Qt::StringLiterals;

namespace {

constexpr int kKeyEvery = 20; ///< milliseconds; a quick typist has 80

/// Types numbers; a line on standard output with all that was typed, after each key.
int typeForever(const QString &path)
{
    Settings settings(path + u".ini"_s);
    auto composition = Composition::open(path, settings);
    if (!composition) {
        return 1;
    }
    const EndSignals ends;
    Composition &program = **composition;
    QObject::connect(&ends, &EndSignals::endWanted, &program.window(), [&] {
        program.save();
        QCoreApplication::exit(0);
    });
    program.window().show();
    QFile article(path + u".txt"_s);
    if (!article.open(QIODevice::WriteOnly)
        || article.write("Harbour\n\n\"It is dear,\" Quill said.\n") < 0) {
        return 1;
    }
    article.close();
    program.window().openFiles({ article.fileName() });
    auto *editor = program.window().findChild<NoteEditor *>();
    QTimer keys;
    int number = 0;
    QObject::connect(&keys, &QTimer::timeout, &program.window(), [&] {
        if (!editor->isReadOnly()) {
            QTest::keyClick(editor, Qt::Key(Qt::Key_A + number++ % 26));
            std::printf("%s\n", qPrintable(editor->toPlainText()));
            std::fflush(stdout);
        }
    });
    keys.start(kKeyEvery);
    return QApplication::exec();
}

struct Typist {
    QTemporaryDir folder;
    QProcess process;
    QByteArray said;
    QString path = folder.filePath(u"library.inquit"_s);

    /// Waits until `count` keys were typed.
    bool typed(int count)
    {
        process.start(QCoreApplication::applicationFilePath(), { path });
        while (said.count('\n') < count) {
            if (!process.waitForReadyRead()) {
                return false;
            }
            said += process.readAllStandardOutput();
        }
        return true;
    }

    QString typedLast()
    {
        process.waitForFinished();
        said += process.readAllStandardOutput();
        const auto lines = said.split('\n');
        return QString::fromUtf8(lines.at(lines.size() - 2));
    }

    QString saved() const
    {
        const auto database = Database::open(path);
        const auto notes =
            database ? NoteRepository(*database).all() : std::unexpected(database.error());
        return notes && notes->size() == 1 ? notes->front().markdown : u"not one note"_s;
    }
};

} // namespace

class EndTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoIsAskedToEndSavesEachCharacter_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("SIGINT") << SIGINT;
        QTest::newRow("SIGHUP") << SIGHUP;
    }

    void whoIsAskedToEndSavesEachCharacter()
    {
        QFETCH(int, signal);
        Typist typist;
        QVERIFY(typist.typed(25));
        QCOMPARE(::kill(pid_t(typist.process.processId()), signal), 0);
        const QString last = typist.typedLast();
        QCOMPARE(typist.process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(typist.saved(), last);
    }

    /// What was typed in the last quarter of a second may be lost, no more.
    void whoIsKilledLosesAMomentAtMost()
    {
        Typist typist;
        QVERIFY(typist.typed(80));
        QCOMPARE(::kill(pid_t(typist.process.processId()), SIGKILL), 0);
        const QString last = typist.typedLast();
        const QString saved = typist.saved();
        QVERIFY2(last.startsWith(saved), qPrintable(saved));
        QVERIFY2((last.size() - saved.size()) * kKeyEvery <= 250 + kKeyEvery,
                 qPrintable(QString::number(last.size() - saved.size())));
    }
};

int main(int argc, char **argv)
{
    const QApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 2 && arguments.at(1).endsWith(u".inquit")) {
        return typeForever(arguments.at(1));
    }
    EndTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "end_test.moc"
