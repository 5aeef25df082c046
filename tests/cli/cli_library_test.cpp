// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli_run.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace inquit;
using namespace Qt::StringLiterals;

class CliLibraryTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    CliRun run(const QStringList &arguments) const
    {
        return runCli(m_folder.path(), arguments + QStringList { u"--library"_s, u"l.inquit"_s });
    }

    QJsonArray listed(const QString &what) const
    {
        return QJsonDocument::fromJson(run({ u"list"_s, what, u"--format"_s, u"json"_s }).output)
            .array();
    }

private Q_SLOTS:
    void initTestCase()
    {
        written(m_folder.path(), u"a.txt"_s,
                "The dam in the valley\n\n“We will not build in the valley,” Marta Oyelaran "
                "said on Monday.\n");
        written(m_folder.path(), u"b.txt"_s,
                "The water of the valley\n\n“Water is not for sale,” Tomas Brandt said.\n");
        const CliRun import = run({ u"import"_s, u"a.txt"_s, u"b.txt"_s });
        QCOMPARE(import.errors, QString());
        QCOMPARE(import.output, "2 of 2 imported.\n");
    }

    void importingAgainChangesNothing()
    {
        const CliRun again = run({ u"import"_s, u"a.txt"_s });
        QCOMPARE(again.code, 0);
        QCOMPARE(again.output, "0 of 1 imported, 1 already in the library.\n");
        QCOMPARE(listed(u"articles"_s).size(), 2);
    }

    void twoNamesOfOneFileAreOne()
    {
        const CliRun again = run({ u"import"_s, u"a.txt"_s, u"./a.txt"_s, u"a.txt"_s });
        QCOMPARE(again.code, 0);
        QCOMPARE(again.output, "0 of 1 imported, 1 already in the library.\n");
    }

    void listsWhatIsThere()
    {
        QCOMPARE(listed(u"quotations"_s).size(), 2);
        QCOMPARE(listed(u"quotes"_s), listed(u"quotations"_s));
        QCOMPARE(listed(u"notes"_s).size(), 0);
        QStringList names;
        for (const QJsonValue &speaker : listed(u"speakers"_s)) {
            names << speaker[u"name"].toString();
        }
        names.sort();
        QCOMPARE(names, (QStringList { u"Marta Oyelaran"_s, u"Tomas Brandt"_s }));
    }

    void listsOneArticle()
    {
        const qint64 id = listed(u"articles"_s).first()[u"id"].toInteger();
        const CliRun one = run({ u"list"_s, u"quotations"_s, u"--article"_s, QString::number(id),
                                 u"--format"_s, u"csv"_s });
        QCOMPARE(one.output.count("\r\n"), 2);
        QVERIFY(one.output.startsWith("id,speaker,words,"));
    }

    void anArticleThatIsNotThereIsTold()
    {
        const CliRun none = run({ u"list"_s, u"quotations"_s, u"--article"_s, u"99"_s });
        QCOMPARE(none.code, 1);
        QVERIFY(none.errors.contains(u"“article 99” was not found"));
    }

    void searchFindsWords()
    {
        const CliRun found = run({ u"search"_s, u"valley"_s });
        QCOMPARE(found.code, 0);
        QVERIFY(found.output.contains("The dam in the valley"));
        const CliRun none = run({ u"search"_s, u"xylophone"_s });
        QCOMPARE(none.code, 0);
        QCOMPARE(none.output, QByteArray());
    }

    void exportsInEveryFormat_data()
    {
        QTest::addColumn<QStringList>("what");
        QTest::addColumn<QByteArray>("beginning");
        QTest::newRow("csv") << QStringList { u"quotations"_s, u"x.csv"_s }
                             << QByteArray("speaker,");
        QTest::newRow("json") << QStringList { u"quotes"_s, u"x.json"_s } << QByteArray("{\n");
        QTest::newRow("md") << QStringList { u"quotations"_s, u"x.md"_s } << QByteArray("# Quot");
        QTest::newRow("html") << QStringList { u"quotations"_s, u"x.html"_s }
                              << QByteArray("<!DOC");
        QTest::newRow("notes md") << QStringList { u"notes"_s, u"n.md"_s } << QByteArray("# Notes");
        QTest::newRow("notes html")
            << QStringList { u"notes"_s, u"n.html"_s } << QByteArray("<!DOC");
        QTest::newRow("notes pdf")
            << QStringList { u"notes"_s, u"n.pdf"_s } << QByteArray("%PDF-1");
    }

    void exportsInEveryFormat()
    {
        QFETCH(QStringList, what);
        QFETCH(QByteArray, beginning);
        const CliRun done = run({ u"export"_s, what[0], u"--output"_s, what[1] });
        QCOMPARE(done.errors, QString());
        QCOMPARE(done.code, 0);
        QFile file(m_folder.filePath(what[1]));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith(beginning));
    }

    void exportsToStandardOutput()
    {
        const CliRun csv = run({ u"export"_s, u"quotations"_s, u"--format"_s, u"csv"_s, u"--bom"_s,
                                 u"--output"_s, u"-"_s });
        QVERIFY(csv.output.startsWith("\xef\xbb\xbfspeaker,"));
        QCOMPARE(csv.output.count("\r\n"), 3);
    }

    void aFailedExportLeavesTheOldFile()
    {
        const CliRun failed = run({ u"export"_s, u"--output"_s, u"no/where.pdf"_s });
        QCOMPARE(failed.code, 1);
        QVERIFY2(failed.errors.contains(u"“no/where.pdf” cannot be written"),
                 qPrintable(failed.errors));
    }
};

QTEST_GUILESS_MAIN(CliLibraryTest)
#include "cli_library_test.moc"
