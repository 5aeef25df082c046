// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/note_text.h"
#include "sample_notes.h"

#include <QTest>

using namespace inquit;
using namespace Qt::StringLiterals;
using Kind = NoteBlock::Kind;

class NoteTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsEmphasisCodeAndLinks()
    {
        const NoteText note =
            parsedNote(u"a *b* **c** `d` ~~e~~ [f](https://g.example/?a=1&b=2)"_s);
        QCOMPARE(note.size(), size_t(1));
        const NoteSpans &spans = note.front().spans;
        QCOMPARE(plainText(spans), u"a b c d e f"_s);
        QVERIFY(spans[1].isEmphasis && !spans[1].isStrong);
        QVERIFY(spans[3].isStrong);
        QVERIFY(spans[5].isCode);
        QVERIFY(spans[7].isStruck);
        QCOMPARE(spans[9].link, u"https://g.example/?a=1&b=2"_s);
    }

    void nestsAndCountsLists()
    {
        const NoteText note = parsedNote(u"3. c\n4. d\n   - x\n   - y\n5. e\n"_s);
        QCOMPARE(note.size(), size_t(5));
        QCOMPARE(note[0].marker, u"3."_s);
        QCOMPARE(note[1].marker, u"4."_s);
        QCOMPARE(note[2].listDepth, 2);
        QVERIFY(!note[2].isOrdered);
        QCOMPARE(note[4].marker, u"5."_s);
        QCOMPARE(note[4].listDepth, 1);
    }

    void marksTasks()
    {
        const NoteText note = parsedNote(u"- [x] done\n- [ ] open\n"_s);
        QCOMPARE(note[0].marker, u"☑"_s);
        QCOMPARE(note[1].marker, u"☐"_s);
    }

    void tellsTheSpeakerFromTheWords()
    {
        const QuotationRow row = sample::quotation(3, u"Marta Oyelaran"_s, u"“No.”"_s);
        const NoteText note = parsedNote(sample::citation(row));
        QCOMPARE(note.size(), size_t(2));
        QCOMPARE(plainText(note[0].spans), u"“No.”"_s);
        QCOMPARE(note[0].kind, Kind::Paragraph);
        QCOMPARE(note[1].kind, Kind::Attribution);
        QCOMPARE(note[1].citation, sample::link(row));
        QCOMPARE(note[1].quoteDepth, 1);
    }

    void aCitationInASentenceStaysInIt()
    {
        const QuotationRow row = sample::quotation(3, u"Marta Oyelaran"_s, u"“No.”"_s);
        const NoteText note = parsedNote(u"As [she says](%1)."_s.arg(sample::link(row)));
        QCOMPARE(note.size(), size_t(1));
        QCOMPARE(note[0].spans[1].link, sample::link(row));
    }

    void aCodeBlockIsOneBlock()
    {
        const NoteText note = parsedNote(u"```\na = 1\n\n  b = <i>\n```\nend"_s);
        QCOMPARE(note.size(), size_t(2));
        QCOMPARE(note[0].kind, Kind::Code);
        QCOMPARE(plainText(note[0].spans), u"a = 1\u2028\u2028  b = <i>"_s);
    }

    void tablesHaveRowsAndAHead()
    {
        const NoteText note = parsedNote(u"| a | b |\n|---|---|\n| 1 | *2* |\n\nend\n"_s);
        QCOMPARE(note.size(), size_t(3));
        QVERIFY(note[0].isTableHead);
        QVERIFY(!note[1].isTableHead);
        QCOMPARE(plainText(note[1].cells[1]), u"2"_s);
        QCOMPARE(note[2].kind, Kind::Paragraph);
    }

    void htmlIsTextAndPicturesAreNames()
    {
        const NoteText note =
            parsedNote(u"<b>x</b> <script>y</script> ![a *cat*](file:///etc/passwd)"_s);
        const QString text = plainText(note.front().spans);
        QVERIFY2(text.contains(u"<b>x</b>"), qPrintable(text));
        QVERIFY2(text.contains(u"<script>"), qPrintable(text));
        QVERIFY2(text.contains(u"[picture: "), qPrintable(text));
    }

    void dangerousLinksAreText_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("script") << u"javascript:alert(1)"_s;
        QTest::newRow("file") << u"file:///etc/passwd"_s;
        QTest::newRow("relative") << u"other.html"_s;
        QTest::newRow("inner") << u"#x"_s;
    }

    void dangerousLinksAreText()
    {
        QFETCH(QString, address);
        const NoteText note = parsedNote(u"[x](%1)"_s.arg(address));
        QCOMPARE(note.front().spans.front().link, QString());
        QCOMPARE(plainText(note.front().spans), u"x"_s);
    }

    void frontMatterIsPartOfTheNote()
    {
        const NoteText note = parsedNote(u"---\ntitle: x\n---\ny"_s);
        QString all;
        for (const NoteBlock &block : note) {
            all += plainText(block.spans);
        }
        QVERIFY2(all.contains(u"title: x"), qPrintable(all));
    }

    void hostileTextComesThrough_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::newRow("deep quotations") << u">"_s.repeated(3000) + u" x"_s;
        QString lists;
        for (int i = 0; i < 200; ++i) {
            lists += u" "_s.repeated(2 * i) + u"- x\n"_s;
        }
        QTest::newRow("deep lists") << lists;
        QTest::newRow("open links") << u"[a]("_s.repeated(5000);
        QTest::newRow("open emphasis") << u"*a **b "_s.repeated(5000);
        QTest::newRow("a long word") << u"x"_s.repeated(200'000);
        QTest::newRow("controls") << QString(QChar(0)) + u"\u0001\ufdd0\uffff\ufffc\u2029x"_s;
        QTest::newRow("nothing") << QString();
    }

    void hostileTextComesThrough()
    {
        QFETCH(QString, markdown);
        for (const NoteBlock &block : parsedNote(markdown)) {
            QVERIFY(block.quoteDepth <= 8);
            QVERIFY(block.listDepth <= 8);
        }
    }
};

QTEST_MAIN(NoteTextTest)
#include "note_text_test.moc"
