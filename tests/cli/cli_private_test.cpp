// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli_run.h"

#include "library/article_repository.h"
#include "library/database.h"
#include "library/note_repository.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace inquit;
using namespace Qt::StringLiterals;

/// What others get to see tells nothing of the disk on which it was made.
class CliPrivateTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_sources = m_folder.filePath(u"secret source"_s);

    CliRun run(const QStringList &arguments) const
    {
        return runCli(m_folder.path(), arguments + QStringList { u"--library"_s, u"l.inquit"_s });
    }

    QString source(const QString &name) const { return QDir(m_sources).filePath(name); }

    /// The words of `told` that name a folder of this disk; empty where none is told.
    QString betrayed(const QByteArray &told) const
    {
        for (const QString &folder :
             { QDir::homePath(), m_folder.path(), u"secret source"_s, u"secret%20source"_s }) {
            if (told.contains(folder.toUtf8())) {
                return folder + u" in " + QString::fromUtf8(told);
            }
        }
        return {};
    }

    static QByteArray output(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.start(program, arguments);
        return process.waitForFinished(60'000) && process.exitCode() == 0
            ? process.readAllStandardOutput()
            : QByteArray();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(QDir().mkpath(m_sources));
        written(m_sources, u"dam.txt"_s,
                "The dam in the valley\n\n“We will not build in the valley,” Marta Oyelaran "
                "said on Monday.\n");
        written(m_sources, u"untitled.txt"_s, "“Water is not for sale,” Tomas Brandt said.\n");
        const QByteArray address = "file://" + source(u"told.md"_s).toUtf8();
        written(m_sources, u"told.md"_s,
                "---\ntitle: The road\nurl: " + address
                    + "\n---\n\n“The road stays,” Ines Halloran said.\n");
        const CliRun import = run(
            { u"import"_s, source(u"dam.txt"_s), source(u"untitled.txt"_s), source(u"told.md"_s) });
        QCOMPARE(import.output, "3 of 3 imported.\n");
        const auto library = Database::open(m_folder.filePath(u"l.inquit"_s));
        QVERIFY(library.has_value());
        const auto articles = ArticleRepository(*library).all();
        QCOMPARE(articles->size(), size_t(3));
        for (const ArticleRow &article : *articles) {
            const QString markdown =
                u"Look here.\n\n![](%1)\n"_s.arg(source(u"picture.png"_s).replace(u' ', u"%20"_s));
            // The reader's own words stay as they are in Markdown: this note is in no Markdown.
            QVERIFY(NoteRepository(*library)
                        .add(article.id, std::nullopt,
                             article.title == u"The road" ? markdown : u"Ask again."_s)
                        .has_value());
        }
    }

    void exportsTellNoFolder_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("format");
        for (const QString &format : { u"pdf"_s, u"html"_s, u"md"_s }) {
            QTest::addRow("notes %s", qPrintable(format)) << u"notes"_s << format;
        }
        for (const QString &format : { u"csv"_s, u"json"_s, u"html"_s, u"md"_s }) {
            QTest::addRow("quotations %s", qPrintable(format)) << u"quotations"_s << format;
        }
    }

    void exportsTellNoFolder()
    {
        QFETCH(QString, what);
        QFETCH(QString, format);
        const QString path = m_folder.filePath(u"told."_s + format);
        const CliRun done = run({ u"export"_s, what, u"--output"_s, path });
        QCOMPARE(done.code, 0);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray told = file.readAll();
        if (format == u"pdf") {
            const QByteArray text = output(u"pdftotext"_s, { path, u"-"_s });
            QVERIFY(text.contains("Ask again."));
            told += text + output(u"pdfinfo"_s, { path })
                + output(u"pdfinfo"_s, { u"-meta"_s, path })
                + output(u"pdfinfo"_s, { u"-url"_s, path });
        }
        if (what == u"notes") {
            QVERIFY(told.contains("dam.txt"));
        }
        if (format == u"md" && what == u"notes") {
            told.replace(source(u"picture.png"_s).replace(u' ', u"%20"_s).toUtf8(), "");
        }
        QCOMPARE(betrayed(told), QString());
    }

    void listingsTellNoFolder_data()
    {
        QTest::addColumn<QStringList>("command");
        for (const QString &format : { u"text"_s, u"json"_s, u"csv"_s }) {
            for (const QString &what :
                 { u"articles"_s, u"speakers"_s, u"quotations"_s, u"topics"_s }) {
                QTest::addRow("list %s %s", qPrintable(what), qPrintable(format))
                    << QStringList { u"list"_s, what, u"--format"_s, format };
            }
            // A text that names a folder itself (the road) is shown as it stands where it is found.
            for (const QString &word : { u"dam"_s, u"water"_s, u"ask"_s }) {
                QTest::addRow("search %s %s", qPrintable(word), qPrintable(format))
                    << QStringList { u"search"_s, word, u"--format"_s, format };
            }
        }
    }

    void listingsTellNoFolder()
    {
        QFETCH(QStringList, command);
        const CliRun done = run(command);
        QCOMPARE(done.code, 0);
        QVERIFY(!done.output.isEmpty());
        QCOMPARE(betrayed(done.output), QString());
    }

    void anArticleIsListedWithItsFilesName()
    {
        const QByteArray told = run({ u"list"_s, u"articles"_s, u"--format"_s, u"json"_s }).output;
        for (const QByteArray name : { "\"dam.txt\"", "\"untitled.txt\"", "\"told.md\"" }) {
            QVERIFY2(told.contains(name), told.constData());
        }
    }

    void extractionsTellNoFolder_data()
    {
        QTest::addColumn<QString>("format");
        QTest::newRow("json") << u"json"_s;
        QTest::newRow("text") << u"text"_s;
    }

    void extractionsTellNoFolder()
    {
        QFETCH(QString, format);
        for (const QString &name : { u"dam.txt"_s, u"untitled.txt"_s, u"told.md"_s }) {
            const CliRun done =
                runCli(m_folder.path(), { u"extract"_s, u"--format"_s, format, source(name) });
            QCOMPARE(done.code, 0);
            QVERIFY(done.output.contains("said") || done.output.contains("“"));
            QCOMPARE(betrayed(done.output), QString());
        }
    }
};

QTEST_GUILESS_MAIN(CliPrivateTest)
#include "cli_private_test.moc"
