// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/exporter_registry.h"
#include "sample_notes.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QXmlStreamReader>

using namespace inquit;
using namespace Qt::StringLiterals;

class ExportersTest : public QObject {
    Q_OBJECT

private:
    template<typename Document>
    static QString written(const Exporter<Document> *exporter, const Document &document)
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        return exporter != nullptr && exporter->write(document, buffer)
            ? QString::fromUtf8(buffer.data())
            : u"(failed)"_s;
    }

    static QuotationsDocument quotations()
    {
        QuotationRow evil = sample::quotation(1, u"=cmd|'/c calc'!A1"_s,
                                              u"“<script>alert(1)</script> *x* [y](z)”"_s);
        evil.topics = { { 4 } };
        QuotationRow unnamed =
            sample::quotation(2, {}, u"“Nobody, “😀” knows.”"_s, Check::Rejected);
        return { .title = u"Quotations in “A & B”"_s,
                 .made = QDateTime({ 2026, 11, 24 }, { 9, 30 }),
                 .quotations = { evil, unnamed },
                 .topicLabels = { { { 4 }, u"water"_s } } };
    }

    /// Whether every element is closed, and only allowed ones are there.
    static QString fault(QString html)
    {
        html.remove(u"<!DOCTYPE html>"_s);
        for (const QString &empty : { u"<meta charset=\"utf-8\">"_s, u"<hr>"_s, u"<br>"_s }) {
            html.remove(empty);
        }
        static const QRegularExpression meta(u"<meta [^>]*>"_s);
        html.remove(meta);
        QXmlStreamReader xml(html);
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.name() == u"script" || xml.name() == u"img") {
                return u"element "_s + xml.name();
            }
        }
        return xml.hasError() ? xml.errorString() + u" at " + QString::number(xml.lineNumber())
                              : QString();
    }

private Q_SLOTS:
    void everyFormatHasAName()
    {
        const ExporterRegistry all;
        QStringList names;
        for (const auto &exporter : all.notes()) {
            names << exporter->name();
            QVERIFY(!exporter->title().isEmpty());
        }
        QCOMPARE(names, (QStringList { u"pdf"_s, u"md"_s, u"html"_s }));
        names.clear();
        for (const auto &exporter : all.quotations()) {
            names << exporter->name();
            QCOMPARE(exporter->suffix(), exporter->name());
        }
        QCOMPARE(names, (QStringList { u"csv"_s, u"json"_s, u"md"_s, u"html"_s }));
        QVERIFY(all.notes(u"csv"_s) == nullptr);
    }

    void csvHasARecordAQuotation()
    {
        const QString csv = written(ExporterRegistry().quotations(u"csv"_s), quotations());
        const QStringList lines = csv.split(u"\r\n"_s);
        QCOMPARE(lines.size(), 4); // the head, two, and nothing after the last line end
        QVERIFY(
            lines[0].startsWith(u"speaker,words,type,mode,cue,source,outlet,article,published,"));
        QVERIFY2(lines[1].startsWith(u"'=cmd|'/c calc'!A1,"), qPrintable(lines[1]));
        QVERIFY(lines[1].contains(u",water,0.97,unchecked,"));
        QVERIFY(lines[2].startsWith(u",“Nobody, “😀” knows.”"_s)
                || lines[2].startsWith(u",\"“Nobody, “😀” knows.”\""_s));
        QVERIFY(lines[2].contains(u"rejected"));
    }

    void csvBeginsWithAMarkWhereAsked()
    {
        const ExporterRegistry plain;
        const ExporterRegistry marked({ .byteOrderMark = true });
        QVERIFY(!written(plain.quotations(u"csv"_s), quotations()).startsWith(u'\ufeff'));
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QVERIFY(marked.quotations(u"csv"_s)->write(quotations(), buffer).has_value());
        QVERIFY(buffer.data().startsWith("\xef\xbb\xbfspeaker,"));
    }

    void jsonTellsAll()
    {
        const QString json = written(ExporterRegistry().quotations(u"json"_s), quotations());
        const QJsonObject all = QJsonDocument::fromJson(json.toUtf8()).object();
        QCOMPARE(all[u"format"].toString(), u"inquit-quotations"_s);
        const QJsonObject first = all[u"quotations"][0].toObject();
        QCOMPARE(first[u"speaker"].toString(), u"=cmd|'/c calc'!A1"_s);
        QCOMPARE(first[u"topics"], QJsonArray { u"water"_s });
        QCOMPARE(first[u"confidence"].toDouble(), 0.97);
        const QJsonObject evidence = first[u"evidence"].toObject();
        QCOMPARE(evidence[u"rule"].toString(), u"source-cue"_s);
        QCOMPARE(evidence[u"steps"][0][u"kind"].toString(), u"short-name"_s);
        QCOMPARE(evidence[u"steps"][0][u"distance"].toInt(), 2);
        QVERIFY(all[u"quotations"][1][u"speaker"].isNull());
        QCOMPARE(all[u"quotations"][1][u"checked"].toString(), u"rejected"_s);
    }

    void markdownShowsWordsAsTheyAre()
    {
        const QString text = written(ExporterRegistry().quotations(u"md"_s), quotations());
        QVERIFY2(text.contains(u"> “\\<script\\>alert(1)\\</script\\> \\*x\\* \\[y\\](z)”"),
                 qPrintable(text));
        QVERIFY(text.contains(u"**Speaker unknown**, The Harbour Courier, 1 March 2021"));
        QVERIFY(text.contains(u"(attribution rejected as wrong)"));
    }

    void htmlIsClosedAndEscaped()
    {
        const QString html = written(ExporterRegistry().quotations(u"html"_s), quotations());
        QCOMPARE(fault(html), QString());
        QVERIFY(html.contains(u"&lt;script&gt;"));
        QVERIFY(html.contains(u"<title>Quotations in “A &amp; B”</title>"));
    }

    void notesAsHtmlNestAndLink()
    {
        const QString html = written(ExporterRegistry().notes(u"html"_s), sample::notes());
        QCOMPARE(fault(html), QString());
        for (const QString &part :
             { u"<ol>"_s, u"<strong>opposite readings</strong>"_s, u"<del>a quarter</del>"_s,
               u"<span class=\"who\">Marta Oyelaran</span>, The Harbour Courier, 1 March 2021"_s,
               u"<a href=\"#a1-1\">1</a>"_s, u"<li id=\"a1-2\">"_s, u"attribution checked."_s,
               u"<a href=\"https://survey.example/larn\""_s, u"☑ Who paid"_s,
               u"used = metered + estimated(unmetered)\nestimated(x)"_s }) {
            QVERIFY2(html.contains(part), qPrintable(part + u" in " + html));
        }
        QVERIFY(!html.contains(u"inquit:"));
    }

    void notesAsHtmlEscapeWhatIsHostile()
    {
        const QString html =
            written(ExporterRegistry().notes(u"html"_s),
                    sample::notesOf(u"<script>alert(1)</script> <img src=x onerror=y>\n\n"
                                    "[a](javascript:alert(1)) ![b](http://evil.example/x.png)\n\n"
                                    "- x\n> y\n\n1. z\n\n   > w\n"_s));
        QCOMPARE(fault(html), QString());
        QVERIFY(!html.contains(u"javascript:"));
    }

    void notesAsMarkdownKeepTheWordsAndNumberTheSources()
    {
        const QString text = written(ExporterRegistry().notes(u"md"_s), sample::notes());
        QVERIFY(text.contains(u"# Notes on “Two ministers meet over the Larn valley dam”"));
        QVERIFY2(text.contains(u"> — Marta Oyelaran, The Harbour Courier, 1 March 2021[^1]"),
                 qPrintable(text));
        QVERIFY(text.contains(u"as he repeats[^2] at the end"));
        QVERIFY(text.contains(u"[^2]: **Tomas Brandt**, The Harbour Courier, 1 March 2021: "));
        QVERIFY(!text.contains(u"inquit:"));
    }

    void aCitationOfWhatIsGoneIsText()
    {
        NotesDocument document = sample::notes();
        document.sections.front().cited.clear();
        const QString text = written(ExporterRegistry().notes(u"md"_s), document);
        QVERIFY(text.contains(u"> — Marta Oyelaran, The Harbour Courier, 1 March 2021\n"));
        QVERIFY(!text.contains(u"[^"));
        const QString html = written(ExporterRegistry().notes(u"html"_s), document);
        QCOMPARE(fault(html), QString());
        QVERIFY(html.contains(u"— Marta Oyelaran, The Harbour Courier"));
    }

    void aQuotationReadAnewIsFoundByItsPlace()
    {
        NotesDocument document = sample::notes();
        document.sections.front().cited.front().key.place.begin -= 4; // its words begin earlier now
        const QString text = written(ExporterRegistry().notes(u"md"_s), document);
        QVERIFY(text.contains(u"1 March 2021[^1]"));
    }
};

QTEST_MAIN(ExportersTest)
#include "exporters_test.moc"
