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
        QVERIFY(markdown.endsWith(u"]("_s + citationAddress(key(4)) + u")\n"_s));
    }

    void anAddressTellsWhatItCites()
    {
        QCOMPARE(citedKey(citationAddress(key(30))), std::optional(key(30)));
    }

    void anyOtherAddressCitesNothing_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("cut key") << citationAddress(key(1)).chopped(30);
        QTest::newRow("other scheme") << u"https://example.org/quotation/1"_s;
        QTest::newRow("no key") << u"inquit:quotation/"_s;
        QTest::newRow("empty") << QString();
    }

    void anyOtherAddressCitesNothing()
    {
        QFETCH(QString, address);
        QCOMPARE(citedKey(address), std::nullopt);
    }
};

QTEST_GUILESS_MAIN(CitationTest)
#include "citation_test.moc"
