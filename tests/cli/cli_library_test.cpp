// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli_run.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <utility>
#include <vector>

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

    /// As RFC 4180 reads it.
    static std::vector<QStringList> parsedCsv(const QString &csv)
    {
        std::vector<QStringList> records;
        QStringList record;
        QString cell;
        bool isQuoted = false;
        for (qsizetype i = 0; i < csv.size(); ++i) {
            if (csv[i] == u'"' && isQuoted && i + 1 < csv.size() && csv[i + 1] == u'"') {
                cell += csv[++i];
            } else if (csv[i] == u'"') {
                isQuoted = !isQuoted;
            } else if (!isQuoted && csv[i] == u',') {
                record << std::exchange(cell, {});
            } else if (!isQuoted && csv[i] == u'\r' && csv.sliced(i).startsWith(u"\r\n")) {
                record << std::exchange(cell, {});
                records.push_back(std::exchange(record, {}));
                ++i;
            } else {
                cell += csv[i];
            }
        }
        return records;
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

    void whatAnotherEngineReadIsReadAgain()
    {
        const QTemporaryDir noModels;
        const auto inOther = [&](const QStringList &arguments) {
            return runCli(m_folder.path(),
                          arguments + QStringList { u"--library"_s, u"other.inquit"_s });
        };
        qputenv("INQUIT_MODELS", noModels.path().toLocal8Bit());
        inOther({ u"import"_s, u"a.txt"_s });
        qunsetenv("INQUIT_MODELS");
        const CliRun offered = inOther({ u"import"_s, u"b.txt"_s });
        QVERIFY2(offered.errors.startsWith(u"1 article was read by another version"_s),
                 qPrintable(offered.errors));
        const CliRun again = inOther({ u"import"_s, u"--again"_s });
        QCOMPARE(again.code, 0);
        QCOMPARE(again.output, "1 of 1 read again.\n");
        QCOMPARE(inOther({ u"import"_s, u"--again"_s }).output, "0 of 0 read again.\n");
        QCOMPARE(inOther({ u"import"_s, u"--again"_s, u"a.txt"_s }).code, 2);
        QCOMPARE(runCli(m_folder.path(),
                        { u"import"_s, u"--again"_s, u"--library"_s, u"nowhere.inquit"_s })
                     .code,
                 1);
    }

    void detailsAreEdited()
    {
        const QString id = QString::number(listed(u"articles"_s).first()[u"id"].toInteger());
        const QString before = listed(u"articles"_s).first()[u"title"].toString();
        const auto edit = [&](const QStringList &changes) {
            return run(QStringList { u"edit"_s, u"--article"_s, id } + changes);
        };
        const CliRun edited = edit({ u"--title"_s, u"Valley"_s, u"--author"_s, u"Jane Roe"_s,
                                     u"--outlet"_s, u"The Tide"_s, u"--date"_s, u"2099-03-01"_s });
        QCOMPARE(edited.output, "Valley · Jane Roe · The Tide · 2099-03-01\n");
        const QJsonValue row = listed(u"articles"_s).first();
        QCOMPARE(row[u"title"].toString(), u"Valley"_s);
        QCOMPARE(row[u"published"].toString(), u"2099-03-01"_s);
        QCOMPARE(edit({ u"--as-read"_s }).output.trimmed(), before.toUtf8());
        QCOMPARE(edit({}).code, 2);
        QCOMPARE(edit({ u"--date"_s, u"soon"_s }).code, 2);
        QCOMPARE(run({ u"edit"_s, u"--title"_s, u"No number"_s }).code, 2);
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

    void searchFindsPeopleAndSaysWhoSaidIt()
    {
        const CliRun found = run({ u"search"_s, u"oyelaran"_s, u"--format"_s, u"json"_s });
        const QJsonArray hits = QJsonDocument::fromJson(found.output).array();
        QVERIFY2(hits.size() >= 2, found.output.constData());
        QCOMPARE(hits[0][u"in"].toString(), u"speaker");
        QCOMPARE(hits[0][u"speaker"].toString(), u"Marta Oyelaran");
        QVERIFY(hits[0][u"article"].isNull());
        QCOMPARE(hits[0][u"words"].toString(), u"1 quotation");
        QStringList said;
        for (const QJsonValue &hit : hits) {
            if (hit[u"in"].toString() == u"quotation") {
                said << hit[u"speaker"].toString() + u": "_s + hit[u"words"].toString();
            }
        }
        QCOMPARE(said.size(), 1);
        QVERIFY(said[0].startsWith(u"Marta Oyelaran: “We will not build"_s));
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

    void spreadsheetsGetTextAndNoFormula()
    {
        written(m_folder.path(), u"sums.txt"_s,
                "The clerk proposes a sum\n\nAda Quist said =1+1 was the answer.\n\n"
                "“=HYPERLINK(\"http://x.example\",\"open\")” said the screen, according to "
                "Quist. The clerk told the council that “+49 is a country, not a sum”.\n\n"
                "“@home is where I was,” Quist said. “-5, and falling.”\n\n"
                "“First line.\n\n“Second line, with a comma, and a \"mark\",” Quist said.\n");
        QCOMPARE(run({ u"import"_s, u"sums.txt"_s }).code, 0);
        for (const QStringList &command :
             { QStringList { u"export"_s, u"quotations"_s, u"--output"_s, u"-"_s },
               QStringList { u"list"_s, u"quotations"_s },
               QStringList { u"list"_s, u"articles"_s } }) {
            const CliRun csv = run(command + QStringList { u"--format"_s, u"csv"_s });
            QCOMPARE(csv.code, 0);
            const std::vector<QStringList> records = parsedCsv(QString::fromUtf8(csv.output));
            QVERIFY(records.size() > 3);
            for (const QStringList &record : records) {
                QCOMPARE(record.size(), records.front().size());
                for (const QString &cell : record) {
                    QVERIFY2(cell.isEmpty() || !u"=+-@\t\r\n"_s.contains(cell.front()),
                             qPrintable(cell));
                }
            }
        }
        const CliRun csv =
            run({ u"export"_s, u"quotations"_s, u"--format"_s, u"csv"_s, u"--output"_s, u"-"_s });
        QVERIFY2(csv.output.contains("and a \"\"mark\"\""), csv.output.constData());
    }

    void aFailedExportLeavesTheOldFile()
    {
        const CliRun failed = run({ u"export"_s, u"--output"_s, u"no/where.pdf"_s });
        QCOMPARE(failed.code, 1);
        QVERIFY2(failed.errors.contains(u"“no/where.pdf” cannot be written"),
                 qPrintable(failed.errors));
    }

    void whatIsRemovedForGoodIsInNoFile()
    {
        const QString file = written(m_folder.path(), u"secret.txt"_s,
                                     "Smorgle\n\n“It was the smorgle,” Tomas Brandt said.\n");
        QCOMPARE(run({ u"import"_s, file }).code, 0);
        QVERIFY(QFile::remove(file));
        QJsonValue secret;
        for (const QJsonValue &article : listed(u"articles"_s)) {
            secret = article[u"title"].toString() == u"Smorgle" ? article : secret;
        }
        const QString number = QString::number(secret[u"id"].toInt());
        QCOMPARE(run({ u"remove"_s }).code, 2);
        QCOMPARE(run({ u"remove"_s, u"--article"_s, number, u"--final"_s }).output,
                 "Deleted from this computer.\n");
        const QDir folder(m_folder.path());
        const QStringList names = folder.entryList(QDir::Files | QDir::Hidden);
        QVERIFY(names.contains(u"l.inquit"_s));
        for (const QString &name : names) {
            QFile kept(folder.filePath(name));
            QVERIFY(kept.open(QIODevice::ReadOnly));
            QVERIFY2(!kept.readAll().toLower().contains("smorgl"), qPrintable(name));
        }
    }
};

QTEST_GUILESS_MAIN(CliLibraryTest)
#include "cli_library_test.moc"
