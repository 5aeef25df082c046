// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "notes/citation.h"

#include <QTest>

using namespace inquit;
using namespace Qt::StringLiterals;

namespace {

QuotationKey key(qsizetype begin)
{
    return { .articleDigest = QByteArray(32, '\x5a'), .place = { begin, begin + 10 } };
}

QString link(qsizetype begin)
{
    return u"[Mara Quill]("_s + citationAddress(key(begin)) + u")"_s;
}

} // namespace

class CitationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aQuotationIsCitedAsABlockQuote()
    {
        const QuotationRow row { .key = key(4),
                                 .speakerName = u"Mara Quill"_s,
                                 .text = u"“We waited long”"_s,
                                 .outlet = u"The Tide"_s,
                                 .published = QDate(2021, 3, 1) };
        QCOMPARE(citationMarkdown(row),
                 u"> “We waited long”\n> — [Mara Quill, The Tide, 1 March 2021](inquit:quotation/"_s
                     + QString(u"5a"_s).repeated(32) + u"/4-14)\n"_s);
    }

    void whatIsNotKnownIsLeftOut_data()
    {
        QTest::addColumn<QString>("speaker");
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("outlet");
        QTest::addColumn<QString>("expected");
        QTest::newRow("no outlet") << u"Quill"_s << u"she"_s << QString() << u"[Quill]"_s;
        QTest::newRow("no speaker") << QString() << u"she"_s << u"Tide"_s << u"[she, Tide]"_s;
        QTest::newRow("nothing but a title") << QString() << QString() << QString() << u"[Storm]"_s;
    }

    void whatIsNotKnownIsLeftOut()
    {
        QFETCH(QString, speaker);
        QFETCH(QString, source);
        QFETCH(QString, outlet);
        QFETCH(QString, expected);
        const QuotationRow row { .key = key(4),
                                 .speakerName = speaker,
                                 .text = u"words"_s,
                                 .sourceText = source,
                                 .articleTitle = u"Storm"_s,
                                 .outlet = outlet };
        QVERIFY2(citationMarkdown(row).contains(expected), qPrintable(citationMarkdown(row)));
    }

    void markupInTheWordsStaysWords()
    {
        const QuotationRow row { .key = key(4),
                                 .speakerName = u"A]*"_s,
                                 .text = u"a *b*\n[c](d)"_s };
        const QString markdown = citationMarkdown(row);
        QVERIFY(markdown.startsWith(u"> a \\*b\\* \\[c\\](d)\n"_s));
        QVERIFY(markdown.contains(u"[A\\]\\*]("_s));
        const auto citations = citationsIn(markdown);
        QCOMPARE(citations.size(), 1u);
        QCOMPARE(citations[0].key, key(4));
    }

    void citationsAreFoundInOrder()
    {
        const QString note = u"See "_s + link(30) + u" and\n\n> "_s + link(2) + u"\n"_s + link(30);
        const auto all = citationsIn(note);
        QCOMPARE(all.size(), 3u);
        QCOMPARE(all[0].key, key(30));
        QCOMPARE(all[1].key, key(2));
        QCOMPARE(all[2].key, key(30));
        QCOMPARE(all[1].address.in(note), citationAddress(key(2)));
    }

    void whatIsNoLinkIsNoCitation_data()
    {
        QTest::addColumn<QString>("markdown");
        const QString address = citationAddress(key(1));
        QTest::newRow("bare address") << address;
        QTest::newRow("open link") << u"[a]("_s + address;
        QTest::newRow("cut key") << u"[a]("_s + address.chopped(30) + u")"_s;
        QTest::newRow("other scheme") << u"[a](https://example.org/quotation/1)"_s;
        QTest::newRow("no key") << u"[a](inquit:quotation/)"_s;
        QTest::newRow("empty") << QString();
    }

    void whatIsNoLinkIsNoCitation()
    {
        QFETCH(QString, markdown);
        QVERIFY(citationsIn(markdown).empty());
    }
};

QTEST_GUILESS_MAIN(CitationTest)
#include "citation_test.moc"
