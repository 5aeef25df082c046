// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli_run.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace inquit;
using namespace Qt::StringLiterals;

class CliExtractTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    const QString m_samples = QStringLiteral(INQUIT_SOURCE_DIR) + u"/resources/samples"_s;

    QStringList samples() const
    {
        QStringList paths;
        for (const QString &name :
             QDir(m_samples).entryList({ u"*.txt"_s, u"*.md"_s }, QDir::Files)) {
            paths << QDir(m_samples).filePath(name);
        }
        return paths;
    }

    /// What the checker says of pairs of JSON and text; empty where all is well.
    static QString faults(const QStringList &pairs)
    {
        QProcess python;
        python.start(u"python3"_s,
                     QStringList { QStringLiteral(INQUIT_TEST_DATA) + u"/cli/check_extraction.py"_s,
                                   QStringLiteral(INQUIT_SOURCE_DIR)
                                       + u"/resources/schema/inquit-extraction.schema.json"_s }
                         + pairs);
        if (!python.waitForFinished(60'000) || python.exitCode() != 0) {
            return QString::fromUtf8(python.readAllStandardError()) + u"(failed)"_s;
        }
        return {};
    }

    const QByteArray m_astral =
        "😀 Up it goes\n\n“Yes 😀 and no,” Rene\u0301 Okoro said on Monday. “It is "
        "the café\u0301’s 👨‍👩‍👧‍👦 day.”\n";

private Q_SLOTS:
    void worksOnByRulesWhereModelsCannotBeRead_data()
    {
        QTest::addColumn<QByteArray>("model");
        QTest::newRow("missing") << QByteArray();
        QTest::newRow("no model") << QByteArray("not a model");
        QTest::newRow("cut short") << QByteArray("INQUITML\2\0\0\0abcd", 16);
    }

    void worksOnByRulesWhereModelsCannotBeRead()
    {
        QFETCH(QByteArray, model);
        const QTemporaryDir models;
        if (!model.isEmpty()) {
            written(models.path(), u"language.model"_s, model);
        }
        qputenv("INQUIT_MODELS", QFile::encodeName(models.path()));
        const CliRun run = runCli(m_folder.path(), { u"extract"_s, u"-"_s }, m_astral);
        qunsetenv("INQUIT_MODELS");
        QCOMPARE(run.code, 0);
        QVERIFY2(run.errors.contains(models.filePath(u"language.model"_s)), qPrintable(run.errors));
        QVERIFY2(run.errors.contains(u"rules alone"_s), qPrintable(run.errors));
        QVERIFY(run.output.contains("\"quotes\": ["));
    }

    void everySampleIsWhatTheSchemaSays_data()
    {
        QTest::addColumn<QString>("offsets");
        QTest::newRow("of the reading text") << u"text"_s;
        QTest::newRow("of the source") << u"source"_s;
    }
    void everySampleIsWhatTheSchemaSays()
    {
        QFETCH(const QString, offsets);
        QVERIFY(samples().size() >= 3);
        const QString out = m_folder.filePath(u"samples"_s);
        const CliRun run = runCli(
            m_folder.path(),
            QStringList { u"extract"_s, u"--offsets"_s, offsets, u"--output"_s, out } + samples());
        QCOMPARE(run.errors, QString());
        QCOMPARE(run.code, 0);
        QCOMPARE(run.output, QByteArray());
        QStringList pairs;
        for (const QString &sample : samples()) {
            pairs << QDir(out).filePath(QFileInfo(sample).completeBaseName() + u".json"_s)
                  << sample;
        }
        QCOMPARE(faults(pairs), QString());
    }

    void placesInTheSourceSkipWhatNobodySees()
    {
        const QString text = written(m_folder.path(), u"soft.txt"_s,
                                     u"The vote\r\n\r\n“We are not a\u00adfraid,” Ann Poe "
                                     u"said on Tues\u00adday in the hall.\r\n"_s.toUtf8());
        for (const QString &offsets : { u"text"_s, u"source"_s }) {
            const CliRun run =
                runCli(m_folder.path(), { u"extract"_s, u"--offsets"_s, offsets, text });
            QCOMPARE(run.code, 0);
            const QString json = written(m_folder.path(), u"soft.json"_s, run.output);
            QCOMPARE(faults({ json, text }), QString());
            QVERIFY(run.output.contains("\"text\": \"“We are not afraid,”\""));
        }
        QCOMPARE(runCli(m_folder.path(), { u"extract"_s, u"--offsets"_s, u"lines"_s, text }).code,
                 2);
    }

    void placesAreCodePoints()
    {
        const QString text = written(m_folder.path(), u"astral.txt"_s, m_astral);
        const CliRun run = runCli(m_folder.path(), { u"extract"_s, text });
        QCOMPARE(run.code, 0);
        const QString json = written(m_folder.path(), u"astral.json"_s, run.output);
        QCOMPARE(faults({ json, text }), QString());
        const QJsonArray quotes = QJsonDocument::fromJson(run.output).object()[u"quotes"].toArray();
        QCOMPARE(quotes.size(), 1);
        QCOMPARE(quotes[0][u"content"][0], (QJsonArray { 14, 29 }));
    }

    void aByteOrderMarkIsNotText()
    {
        const QString text =
            written(m_folder.path(), u"marked.txt"_s, QByteArray(m_astral).prepend("\xef\xbb\xbf"));
        const CliRun run = runCli(m_folder.path(), { u"extract"_s, text });
        QCOMPARE(faults({ written(m_folder.path(), u"marked.json"_s, run.output), text }),
                 QString());
    }

    void theCheckerSeesAFault()
    {
        const QString text = written(m_folder.path(), u"a.txt"_s, m_astral);
        QByteArray json = runCli(m_folder.path(), { u"extract"_s, text }).output;
        json.replace("[[14, 29]", "[[13, 29]");
        QVERIFY(
            faults({ written(m_folder.path(), u"a.json"_s, json), text }).contains(u"(failed)"));
    }

    void standardInputIsADash()
    {
        const CliRun run = runCli(m_folder.path(), { u"extract"_s, u"-"_s }, m_astral);
        QCOMPARE(run.code, 0);
        QCOMPARE(QJsonDocument::fromJson(run.output).object()[u"quotes"].toArray().size(), 1);
    }

    void severalFilesAreLinesInTheirOrder()
    {
        QStringList files;
        for (int i = 0; i < 40; ++i) {
            files << written(m_folder.path(), u"n%1.txt"_s.arg(i),
                             "Title number " + QByteArray::number(i) + "\n\nNothing is said.\n");
        }
        const CliRun run = runCli(m_folder.path(), QStringList { u"extract"_s } + files);
        QCOMPARE(run.code, 0);
        const QList<QByteArray> lines = run.output.split('\n');
        QCOMPARE(lines.size(), 41);
        for (int i = 0; i < 40; ++i) {
            QCOMPARE(QJsonDocument::fromJson(lines[i]).object()[u"article"][u"title"].toString(),
                     u"Title number %1"_s.arg(i));
        }
        QCOMPARE(runCli(m_folder.path(), QStringList { u"extract"_s } + files).output, run.output);
    }

    void aSystemWithoutALocaleIsReadAsUtf8_data()
    {
        QTest::addColumn<QString>("variable");
        QTest::newRow("none") << QString();
        QTest::newRow("LC_ALL") << u"LC_ALL"_s;
        QTest::newRow("LANG") << u"LANG"_s;
    }

    void aSystemWithoutALocaleIsReadAsUtf8()
    {
        QFETCH(const QString, variable);
        const QString name = written(m_folder.path(), u"naïve.txt"_s, m_astral);
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString &other : { u"LC_ALL"_s, u"LC_CTYPE"_s, u"LANG"_s }) {
            environment.remove(other);
        }
        if (!variable.isEmpty()) {
            environment.insert(variable, u"C"_s);
        }
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(INQUIT_CLI), { u"extract"_s, name });
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.readAllStandardError(), QByteArray());
        QCOMPARE(process.exitCode(), 0);
    }

    void textIsForReading()
    {
        const CliRun run =
            runCli(m_folder.path(), { u"extract"_s, u"--format"_s, u"text"_s, u"-"_s }, m_astral);
        const QString text = QString::fromUtf8(run.output);
        QVERIFY2(text.contains(u"1 quotation"), qPrintable(text));
        QVERIFY(text.contains(u"Okoro"));
        QVERIFY(!text.contains(u'{'));
    }

    void twoFilesOfOneNameAreRefused()
    {
        QDir(m_folder.path()).mkdir(u"other"_s);
        written(m_folder.path(), u"same.txt"_s, m_astral);
        written(m_folder.path(), u"other/same.txt"_s, m_astral);
        const CliRun run =
            runCli(m_folder.path(),
                   { u"extract"_s, u"--output"_s, u"o"_s, u"same.txt"_s, u"other/same.txt"_s });
        QCOMPARE(run.code, 2);
        QVERIFY(run.errors.contains(u"“other/same.txt”"));
    }

    void usage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList();
        QTest::newRow("an unknown command") << QStringList { u"exctract"_s };
        QTest::newRow("no file") << QStringList { u"extract"_s };
        QTest::newRow("an unknown option") << QStringList { u"extract"_s, u"--fast"_s, u"x"_s };
        QTest::newRow("an unknown format")
            << QStringList { u"extract"_s, u"--format"_s, u"yaml"_s, u"x"_s };
        QTest::newRow("no folder") << QStringList { u"extract"_s, u"--output="_s, u"x"_s };
        QTest::newRow("nothing to list") << QStringList { u"list"_s };
        QTest::newRow("no query") << QStringList { u"search"_s };
        QTest::newRow("no output") << QStringList { u"export"_s, u"--format"_s, u"pdf"_s };
        QTest::newRow("two scopes") << QStringList { u"export"_s, u"--all"_s,    u"--article"_s,
                                                     u"1"_s,      u"--output"_s, u"x.pdf"_s };
        QTest::newRow("not a number")
            << QStringList { u"list"_s, u"notes"_s, u"--article"_s, u"one"_s };
    }

    void usage()
    {
        QFETCH(QStringList, arguments);
        const CliRun run = runCli(m_folder.path(), arguments);
        QCOMPARE(run.code, 2);
        QVERIFY2(run.errors.contains(u"--help"), qPrintable(run.errors));
        QVERIFY2(!run.errors.contains(u".."), qPrintable(run.errors));
        QCOMPARE(run.output, QByteArray());
    }

    void helpTellsEveryCommand()
    {
        const CliRun all = runCli(m_folder.path(), { u"--help"_s });
        QCOMPARE(all.code, 0);
        for (const QString &name :
             { u"extract"_s, u"import"_s, u"list"_s, u"search"_s, u"export"_s }) {
            QVERIFY(QString::fromUtf8(all.output).contains(u"\n  "_s + name + u' '));
            const CliRun one = runCli(m_folder.path(), { name, u"--help"_s });
            QCOMPARE(one.code, 0);
            QVERIFY2(QString::fromUtf8(one.output)
                         .startsWith(u"Usage: inquit-cli "_s + name + u" [OPTION...] "_s),
                     one.output.constData());
        }
        QVERIFY(runCli(m_folder.path(), { u"--version"_s }).output.startsWith("inquit-cli 0."));
    }
};

QTEST_GUILESS_MAIN(CliExtractTest)
#include "cli_extract_test.moc"
