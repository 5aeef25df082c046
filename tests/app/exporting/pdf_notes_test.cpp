// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/exporter_registry.h"
#include "sample_notes.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace inquit;
using namespace Qt::StringLiterals;

/// The pages as the tools of poppler read them.
class PdfNotesTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString exported(const NotesDocument &document, const QString &name,
                     const ExportOptions &options = {})
    {
        const ExporterRegistry exporters(options);
        // INQUIT_PAGES=DIR keeps the pages, to be looked at.
        const QString kept = qEnvironmentVariable("INQUIT_PAGES");
        const QString path = QDir(kept.isEmpty() ? m_folder.path() : kept).filePath(name);
        const Result<void> written = exportTo(path, *exporters.notes(u"pdf"_s), document);
        return written ? path : QString();
    }

    static QString output(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.start(program, arguments);
        if (!process.waitForFinished(60'000) || process.exitCode() != 0) {
            qWarning() << program << process.readAllStandardError();
        }
        return QString::fromUtf8(process.readAllStandardOutput());
    }

    static QString text(const QString &path)
    {
        return output(u"pdftotext"_s, { u"-enc"_s, u"UTF-8"_s, path, u"-"_s });
    }

    static QStringList pages(const QString &path)
    {
        QStringList all = text(path).split(u'\f');
        all.removeLast();
        return all;
    }

private Q_SLOTS:
    void tellsTitleMetadataAndPages()
    {
        const QString path = exported(sample::notes(), u"sample.pdf"_s);
        const QString info = output(u"pdfinfo"_s, { path });
        QVERIFY2(info.contains(u"Title:           Notes on “Two ministers meet"), qPrintable(info));
        QVERIFY(info.contains(u"Creator:         Inquit"));
        QVERIFY(info.contains(u"(A4)"));
        const QString xmp = output(u"pdfinfo"_s, { u"-meta"_s, path });
        QVERIFY2(xmp.contains(u"<rdf:li>Ruth Calder</rdf:li>"), qPrintable(xmp));
        const QString page = text(path);
        for (const QString &part :
             { u"Two ministers meet over the Larn valley dam"_s,
               u"The Harbour Courier · By Ines Halloran · 1 March 2021"_s, u"Page 1 of "_s,
               u"Ruth Calder · 24 November 2026 · 3 notes"_s }) {
            QVERIFY2(page.contains(part), qPrintable(part + u" in " + page));
        }
    }

    void everyFontIsEmbedded()
    {
        const QString path = exported(sample::notes(), u"fonts.pdf"_s);
        const QStringList lines = output(u"pdffonts"_s, { path }).split(u'\n', Qt::SkipEmptyParts);
        QVERIFY(lines.size() > 3);
        const qsizetype column = lines[0].indexOf(u"emb");
        for (const QString &line : lines.sliced(2)) {
            QCOMPARE(line.mid(column, 3), u"yes"_s);
        }
    }

    void linksWork()
    {
        const QString path = exported(sample::notes(), u"links.pdf"_s);
        const QString urls = output(u"pdfinfo"_s, { u"-url"_s, path });
        for (const QString &url :
             { u"https://courier.example/larn-valley-dam"_s, u"https://survey.example/larn"_s,
               u"https://minutes.example/2021-01"_s }) {
            QVERIFY2(urls.contains(url), qPrintable(urls));
        }
        QVERIFY(!urls.contains(u"inquit:"));
        const QString places = output(u"pdfinfo"_s, { u"-dests"_s, path });
        QVERIFY2(places.contains(u"\"source-1-1\"") && places.contains(u"\"source-1-2\""),
                 qPrintable(places));
    }

    void sourcesTellWhetherSomebodyLooked()
    {
        const QString page = text(exported(sample::notes(), u"sources.pdf"_s)).simplified();
        QVERIFY2(page.contains(u"attribution checked."), qPrintable(page));
        QVERIFY2(page.contains(u"attribution not checked (97% sure)."), qPrintable(page));
    }

    void aSourceNamesItsArticleWhereItIsAnother()
    {
        const QString title = sample::notes().sections.front().cited.front().articleTitle;
        NotesDocument document = sample::notes();
        document.sections.resize(1);
        NotesDocument::Section &section = document.sections.front();
        const auto sources = [&](const QString &name) {
            const QString all = text(exported(document, name)).simplified();
            return all.mid(all.lastIndexOf(u"Sources"));
        };
        QVERIFY(!sources(u"own.pdf"_s).contains(title));
        section.cited.front().article = { section.article.id.value + 1 };
        QVERIFY(sources(u"another.pdf"_s).contains(title));
    }

    void letterIsLetter()
    {
        const QString path =
            exported(sample::notes(), u"letter.pdf"_s, { .paper = ExportOptions::Paper::Letter });
        QVERIFY(output(u"pdfinfo"_s, { path }).contains(u"612 x 792 pts (letter)"));
    }

    void noQuotationIsTornFromItsSpeaker()
    {
        // Paragraphs of many heights push forty quotations to every place of a page.
        QString markdown;
        NotesDocument document = sample::notes();
        document.sections.front().cited.clear();
        for (int i = 0; i < 40; ++i) {
            const QuotationRow row = sample::quotation(
                i + 1, u"Speaker Number%1"_s.arg(i),
                u"“Begin%1 "_s.arg(i) + u"words of a quotation "_s.repeated(3 + i % 9)
                    + u"end%1.”"_s.arg(i));
            markdown += u"## Heading%1\n\n"_s.arg(i)
                + u"Some text of a note. "_s.repeated(1 + i % 13) + u"\n\n"_s
                + sample::citation(row) + u"\n"_s;
            document.sections.front().cited.push_back(row);
        }
        document.sections.front().notes.front().markdown = markdown;
        document.sections.front().notes.resize(1);
        const QStringList all = pages(exported(document, u"torn.pdf"_s));
        QVERIFY(all.size() > 5);
        int seen = 0;
        for (const QString &page : all) {
            QVERIFY(page.contains(u"Page %1 of %2"_s.arg(++seen).arg(all.size())));
            for (int i = 0; i < 40; ++i) {
                const QString plain = page.simplified();
                const bool hasWords = plain.contains(u"end%1.” —"_s.arg(i));
                const bool hasEnd = plain.contains(u"end%1.”"_s.arg(i))
                    && !plain.contains(u"end%1.” Direct quotation"_s.arg(i));
                QCOMPARE(hasWords, hasEnd); // the speaker stands below the words, on the page
                QCOMPARE(plain.contains(u"“Begin%1 words"_s.arg(i)) && hasEnd, hasWords);
                static const QString kEnd = u"Some text"_s;
                if (plain.contains(u"Heading%1 "_s.arg(i))) {
                    QVERIFY(plain.contains(u"Heading%1 %2"_s.arg(i).arg(kEnd)));
                }
            }
        }
    }

    void aHundredPagesAreCounted()
    {
        const QString paragraph =
            u"A line of a very long note that goes on. "_s.repeated(12) + u"\n\n"_s;
        const QString path = exported(sample::notesOf(paragraph.repeated(700)), u"long.pdf"_s);
        const QStringList all = pages(path);
        QVERIFY2(all.size() > 90, qPrintable(QString::number(all.size())));
        QVERIFY(all.back().contains(u"Page %1 of %1"_s.arg(all.size())));
        QVERIFY(all[1].startsWith(u"Notes on “Two ministers meet over the Larn valley dam”"));
    }

    void whatIsOddComesThrough_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QString>("shown");
        QTest::newRow("a long word") << u"w"_s.repeated(5000) + u" end"_s << u"end"_s;
        QTest::newRow("right to left") << u"שלום עולם\n\n- אחת\n- שתיים\n\nend"_s << u"end"_s;
        QTest::newRow("emoji") << u"👨‍👩‍👧‍👦 😀 é end"_s << u"end"_s;
        QTest::newRow("deep quotations") << u">"_s.repeated(2000) + u" end"_s << u"end"_s;
        QTest::newRow("a wide table") << u"|a"_s.repeated(60) + u"|\n"_s + u"|-"_s.repeated(60)
                + u"|\n"_s + u"|b"_s.repeated(60)
                + u"|\n\nend"_s << u"end"_s;
        QTest::newRow("ligatures") << u"office fluffier"_s << u"office fluffier"_s;
        QTest::newRow("a picture") << u"![x](file:///etc/passwd) end"_s << u"end"_s;
        QTest::newRow("nothing") << QString() << u"Sources"_s;
    }

    void whatIsOddComesThrough()
    {
        QFETCH(QString, markdown);
        QFETCH(QString, shown);
        const QString page = text(exported(sample::notesOf(markdown), u"odd.pdf"_s));
        QVERIFY2(page.contains(shown), qPrintable(page));
        QVERIFY(!page.contains(u"root:"));
    }

    void aVeryLongSpeakerNameIsBroken()
    {
        NotesDocument document = sample::notes();
        document.sections.front().cited.front().speakerName =
            u"The Permanent Interdepartmental Committee on Rivers "_s.repeated(20);
        const QString page = text(exported(document, u"name.pdf"_s));
        QVERIFY(page.contains(u"PERMANENT INTERDEPARTMENTAL"));
        QVERIFY(page.simplified().contains(u"RIVERS, The Harbour Courier, 1 March 2021"));
    }

    void noNotesAreOnePage()
    {
        NotesDocument document = sample::notes();
        document.sections.clear();
        document.title = u"Notes"_s;
        const QStringList all = pages(exported(document, u"none.pdf"_s));
        QCOMPARE(all.size(), 1);
        QVERIFY(all.front().contains(u"There are no notes yet."));
    }
};

QTEST_MAIN(PdfNotesTest)
#include "pdf_notes_test.moc"
