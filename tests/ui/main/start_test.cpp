// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "main/screen.h"

#include <QProcess>
#include <QTest>

using namespace inquit;
using namespace Qt::StringLiterals;

namespace {

struct Run {
    int code = -1; ///< -1: it crashed, or did not end in a minute
    QString output;
    QString errors;
};

/// The built program with the surroundings of this test, but with these screens alone.
Run run(const QStringList &arguments, const QStringList &screens = {})
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name :
         { u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"WAYLAND_SOCKET"_s, u"QT_QPA_PLATFORM"_s }) {
        environment.remove(name);
    }
    for (const QString &screen : screens) {
        environment.insert(screen.section(u'=', 0, 0), screen.section(u'=', 1));
    }
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(INQUIT_PROGRAM), arguments);
    const bool ended =
        process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit;
    return { .code = ended ? process.exitCode() : -1,
             .output = QString::fromUtf8(process.readAllStandardOutput()),
             .errors = QString::fromUtf8(process.readAllStandardError()) };
}

} // namespace

/// How the window's program answers before there is a window.
class StartTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutAScreenItSaysWhatWorks()
    {
        const Run done = run({});
        QCOMPARE(done.code, kNoScreen);
        QCOMPARE(done.errors, noScreenText());
        QCOMPARE(done.errors.count(u'\n'), 2);
        QVERIFY(done.errors.contains(u"inquit-cli"_s));
        QVERIFY(done.output.isEmpty());
    }

    void aScreenThatCannotBeOpenedIsSaid_data()
    {
        QTest::addColumn<QString>("screen");
        QTest::newRow("no such X server") << u"DISPLAY=:4999"_s;
        QTest::newRow("no such platform") << u"QT_QPA_PLATFORM=paper"_s;
    }
    void aScreenThatCannotBeOpenedIsSaid()
    {
        QFETCH(QString, screen);
        const Run done = run({}, { screen });
        QCOMPARE(done.code, kNoScreen);
        QVERIFY2(done.errors.startsWith(u"inquit: no window can be shown: "_s),
                 qPrintable(done.errors));
        QVERIFY2(done.errors.contains(screen.section(u'=', 1)), qPrintable(done.errors));
        QVERIFY(done.errors.endsWith(noScreenText().section(u'\n', 1)));
    }

    void helpVersionAndWrongUsageNeedNoScreen()
    {
        const Run help = run({ u"--help"_s });
        QCOMPARE(help.code, 0);
        QVERIFY2(help.output.startsWith(u"Usage: inquit [OPTION...] [FILE...]\n"_s),
                 qPrintable(help.output));
        QVERIFY(!help.output.contains(u'<' + u"executable_name"_s));
        QCOMPARE(run({ u"--version"_s }).code, 0);
        QCOMPARE(run({ u"--colour"_s }).code, 2);
    }

    void aScreenIsNamedByItsVariableOrOption_data()
    {
        QTest::addColumn<QString>("variable");
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<bool>("isNamed");
        QTest::newRow("nothing") << u"PATH"_s << QStringList { u"a.txt"_s } << false;
        QTest::newRow("X") << u"DISPLAY"_s << QStringList() << true;
        QTest::newRow("Wayland") << u"WAYLAND_DISPLAY"_s << QStringList() << true;
        QTest::newRow("a platform") << u"QT_QPA_PLATFORM"_s << QStringList() << true;
        QTest::newRow("a platform's option")
            << u"PATH"_s << QStringList { u"-platform"_s, u"offscreen"_s } << true;
        QTest::newRow("a display's option")
            << u"PATH"_s << QStringList { u"--display"_s, u":1"_s } << true;
        QTest::newRow("a file of that name") << u"PATH"_s << QStringList { u"display"_s } << false;
    }
    void aScreenIsNamedByItsVariableOrOption()
    {
        QFETCH(QString, variable);
        QFETCH(QStringList, arguments);
        QProcessEnvironment environment;
        environment.insert(variable, u"x"_s);
        QTEST(isScreenNamed(environment, arguments), "isNamed");
        environment.insert(variable, {});
        QCOMPARE(isScreenNamed(environment, {}), false);
    }
};

QTEST_GUILESS_MAIN(StartTest)
#include "start_test.moc"
