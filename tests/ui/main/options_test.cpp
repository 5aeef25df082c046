// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "main/options.h"

#include <QTest>

using namespace inquit;
using namespace Qt::StringLiterals;

class OptionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsArguments_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("library");
        QTest::addColumn<QStringList>("files");
        QTest::newRow("none") << QStringList {} << u"/home/x/default"_s << QStringList {};
        QTest::newRow("files") << QStringList { u"a.txt"_s, u"/b/../c.md"_s }
                               << u"/home/x/default"_s
                               << QStringList { u"/desk/a.txt"_s, u"/c.md"_s };
        QTest::newRow("a library") << QStringList { u"--library"_s, u"l.inquit"_s }
                                   << u"/desk/l.inquit"_s << QStringList {};
        QTest::newRow("an address") << QStringList { u"file:///tmp/a%20b.txt"_s }
                                    << u"/home/x/default"_s << QStringList { u"/tmp/a b.txt"_s };
        QTest::newRow("a name with a dash")
            << QStringList { u"--"_s, u"-a.txt"_s } << u"/home/x/default"_s
            << QStringList { u"/desk/-a.txt"_s };
    }
    void readsArguments()
    {
        QFETCH(QStringList, arguments);
        const Options options = parseOptions(arguments, u"/desk"_s, u"/home/x/default"_s);
        QVERIFY2(options.error.isEmpty(), qPrintable(options.error));
        QTEST(options.library, "library");
        QTEST(options.files, "files");
    }

    void anUnknownOptionIsAnError()
    {
        QVERIFY(!parseOptions({ u"--colour"_s }, u"/"_s, {}).error.isEmpty());
        QVERIFY(!parseOptions({ u"--library"_s }, u"/"_s, {}).error.isEmpty());
    }

    void helpNamesTheProgramAndEveryOption()
    {
        const QString help = helpText();
        QVERIFY(help.startsWith(u"Usage: inquit [OPTION...] [FILE...]\n"_s));
        QVERIFY(help.contains(u"--library"_s) && help.contains(u"--help"_s)
                && help.contains(u"--version"_s) && help.contains(u"FILE"_s));
    }
};

QTEST_GUILESS_MAIN(OptionsTest)
#include "options_test.moc"
