// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "article_shape.h"
#include "readers/plain_text_reader.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace inquit;

namespace {

Article read(const QString &text)
{
    return PlainTextReader().read({ text.toUtf8(), u"a.txt"_s }).value_or(Article {});
}

const QString kLong =
    u"The harbour commission voted on Tuesday to keep the old lighthouse burning for another winter, and nobody in the hall was surprised by it at all."_s;
const QString kLonger =
    u"Its keeper, who has climbed the stairs every evening for thirty years, was not asked. He was at work, as he pointed out later, and somebody had to be there when the boats came home."_s;

} // namespace

class PlainTextReaderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsWhatEachPieceIs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shape");
        const QString body = u"\n\n"_s + kLong + u"\n\n"_s + kLonger;
        QTest::newRow("headline and paragraphs")
            << u"Lighthouse to burn on"_s + body << u"headline paragraph paragraph"_s;
        QTest::newRow("one paragraph alone") << kLong << u"paragraph"_s;
        QTest::newRow("no headline") << kLong + u"\n\n"_s + kLonger << u"paragraph paragraph"_s;
        QTest::newRow("byline before") << u"By Jane Roe\n\nLighthouse to burn on"_s + body
                                       << u"byline headline paragraph paragraph"_s;
        QTest::newRow("standfirst, byline, date")
            << u"Lighthouse to burn on\n\nA vote in Skerrow settles it.\n\nBy Jane Roe\n\n1 March 2021"_s
                + body
            << u"headline standfirst byline dateline paragraph paragraph"_s;
        QTest::newRow("head without blank lines")
            << u"Lighthouse to burn on\nBy Jane Roe\nMarch 1, 2021"_s + body
            << u"headline byline dateline paragraph paragraph"_s;
        QTest::newRow("place and day") << u"Lighthouse to burn on\n\nSKERROW, 9 September 2023"_s
                + body << u"headline dateline paragraph paragraph"_s;
        QTest::newRow("caption with credit") << u"Lighthouse to burn on"_s + body
                + u"\n\nThe keeper on the stairs [Ann Poe/Northlight]\n\n"_s
                + kLong << u"headline paragraph paragraph caption credit paragraph"_s;
        QTest::newRow("caption cut short") << u"Lighthouse to burn on"_s + body
                + u"\n\nThe keeper on the stairs in Skerrow, [Ann Poe/Northlight] \n\n"_s
                + kLong << u"headline paragraph paragraph caption credit paragraph"_s;
        QTest::newRow("credit alone")
            << u"Lighthouse to burn on"_s + body + u"\n\nPhoto: Ann Poe\n\n"_s + kLong
            << u"headline paragraph paragraph credit paragraph"_s;
        QTest::newRow("sic is no credit") << u"Lighthouse to burn on"_s + body
                + u"\n\nHe wrote that he was “hungary” [sic].\n\n"_s
                + kLong << u"headline paragraph paragraph paragraph paragraph"_s;
        QTest::newRow("heading inside")
            << u"Lighthouse to burn on"_s + body + u"\n\nA long winter\n\n"_s + kLong
            << u"headline paragraph paragraph heading paragraph"_s;
        QTest::newRow("source line")
            << u"Lighthouse to burn on"_s + body + u"\n\nSource: The Skerrow Post"_s
            << u"headline paragraph paragraph source"_s;
        QTest::newRow("questions and answers") << u"The keeper speaks\n\n"_s + kLong
                + u"\n\nQ: Why?\n\nA: Because of the boats.\n\nThey come late.\n\nQ: Still?"_s
                                               << u"headline paragraph turn turn turn turn"_s;
        QTest::newRow("transcript")
            << u"JANE ROE: Good evening.\nTOM POE: Good evening, Jane.\nJANE ROE: Shall we?"_s
            << u"turn turn turn"_s;
        QTest::newRow("a colon is no turn")
            << u"Lighthouse to burn on\n\nNobody: that was the answer.\n\n"_s + kLonger
            << u"headline paragraph paragraph"_s;
    }

    void tellsWhatEachPieceIs()
    {
        QFETCH(QString, text);
        QFETCH(const QString, shape);
        QCOMPARE(shapeOf(read(text)), shape);
        // Whatever ends the lines.
        for (const QString &end : { u"\r\n"_s, u"\r"_s, u"\u2028"_s, u"\u0085"_s }) {
            const QString other = QString(text).replace(u'\n', end);
            const Article article = read(other);
            QCOMPARE(shapeOf(article), shape);
            QCOMPARE(article.text, read(text).text);
            const TextRange last = article.blocks.back().range;
            QCOMPARE(article.sourceMap.toSource(last).end, other.size());
        }
    }

    void eachLineIsAParagraphWhereLinesAreLong()
    {
        const Article article =
            read(u"Lighthouse to burn on\n"_s + kLong + u'\n' + kLonger + u'\n' + kLong);
        QCOMPARE(shapeOf(article), u"headline paragraph paragraph paragraph"_s);
    }

    void wrappedLinesAreJoined()
    {
        const Article article = read(
            u"Lighthouse to burn on\n\nThe harbour commission voted on Tuesday to keep the "
            u"old\nlighthouse burning for another winter, and nobody in the\nhall was surprised. "
            u"That was\nthat.\n\n"
            "Its keeper, who has climbed the stairs every evening for\nthirty years, was not asked.\n   A new paragraph is indented here, as in an old book of\nprayers."_s);
        QCOMPARE(shapeOf(article), u"headline paragraph paragraph paragraph"_s);
        QVERIFY(blockText(article, BlockKind::Paragraph, 0).endsWith(u"That was that."_s));
    }

    void theReadingTextIsWhatOneSees_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("text");
        QTest::newRow("soft hyphens")
            << u"Hen\u00adriette Mar\u00adtens spoke."_s << u"Henriette Martens spoke."_s;
        QTest::newRow("zero width")
            << u"\u200bHen\u200briette\u2060 spoke.\ufeff"_s << u"Henriette spoke."_s;
        QTest::newRow("directions")
            << u"\u202aHenriette\u202c \u2066spoke\u2069.\u200e"_s << u"Henriette spoke."_s;
        QTest::newRow("no-break space")
            << u"« Non »,\u00a0dit-elle."_s << u"« Non »,\u00a0dit-elle."_s;
        QTest::newRow("a family stays one")
            << u"A \U0001F468\u200d\U0001F469 here."_s << u"A \U0001F468\u200d\U0001F469 here."_s;
        QTest::newRow("a joiner in Latin")
            << u"shelf\u200cful and a\u200db"_s << u"shelfful and ab"_s;
        QTest::newRow("Persian needs it") << u"می\u200cخواهم"_s << u"می\u200cخواهم"_s;
        QTest::newRow("Hindi needs it") << u"क्\u200dष"_s << u"क्\u200dष"_s;
        QTest::newRow("soft hyphen at a line's end")
            << u"the light\u00ad\r\n  house"_s << u"the lighthouse"_s;
    }
    void theReadingTextIsWhatOneSees()
    {
        QFETCH(const QString, source);
        QFETCH(const QString, text);
        const Article article = read(source);
        QCOMPARE(article.text.trimmed(), text.trimmed());
        for (qsizetype i = 0; i < article.text.size(); ++i) {
            const TextRange place = article.sourceMap.toSource({ i, i + 1 });
            if (article.text[i] != u'\n') {
                QCOMPARE(place.in(source), QStringView(article.text).sliced(i, 1));
            }
        }
    }

    void aTextOfWhichNothingIsLeftIsEmpty()
    {
        const auto article =
            PlainTextReader().read({ u"\u200b\u00ad \u2060\n\u200e"_s.toUtf8(), u"a.txt"_s });
        QVERIFY(!article);
        QCOMPARE(article.error().kind, Error::Kind::Empty);
    }

    void aPrintersHyphenGoesAndAWritersStays_data()
    {
        QTest::addColumn<QString>("rest");
        QTest::addColumn<QString>("word");
        QTest::newRow("nothing known") << QString() << u"lighthouse"_s;
        QTest::newRow("written whole elsewhere")
            << u" A light is a house where a lighthouse is."_s << u"lighthouse"_s;
        QTest::newRow("written with its hyphen elsewhere")
            << u" A light-house is no more."_s << u"light-house"_s;
        QTest::newRow("two words elsewhere") << u" The light and the house."_s << u"light-house"_s;
    }
    void aPrintersHyphenGoesAndAWritersStays()
    {
        QFETCH(const QString, rest);
        QFETCH(const QString, word);
        const QString source =
            u"The harbour commission voted late on Tuesday to keep the light-\nhouse burning for "
            u"another winter, and nobody in the whole of the\nhall was surprised."_s
            + rest + u'\n';
        const Article article = read(source);
        const qsizetype at = article.text.indexOf(word);
        QVERIFY2(at > 0, qPrintable(article.text));
        const QString place =
            article.sourceMap.toSource({ at, at + word.size() }).in(source).toString();
        QVERIFY2(place == u"light-\nhouse", qPrintable(place));
    }

    void takesMetadataFromTheText_data()
    {
        QTest::addColumn<QString>("head");
        QTest::addColumn<QString>("byline");
        QTest::addColumn<QString>("outlet");
        QTest::addColumn<QDate>("published");
        const QDate day(2021, 3, 1);
        QTest::newRow("by") << u"By Jane Roe"_s << u"Jane Roe"_s << QString() << QDate();
        QTest::newRow("two") << u"By Jane Roe and John Doe"_s << u"Jane Roe and John Doe"_s
                             << QString() << QDate();
        QTest::newRow("shouted, agency") << u"By JANE ROE, Associated Press"_s << u"Jane Roe"_s
                                         << u"Associated Press"_s << QDate();
        QTest::newRow("with date")
            << u"By Jane Roe | March 1, 2021"_s << u"Jane Roe"_s << QString() << day;
        QTest::newRow("published") << u"Published 1 March 2021"_s << QString() << QString() << day;
        QTest::newRow("weekday") << u"Monday, 1 March 2021 10:30 GMT"_s << QString() << QString()
                                 << day;
        QTest::newRow("iso") << u"2021-03-01T10:30:00Z"_s << QString() << QString() << day;
        QTest::newRow("german") << u"1. März 2021"_s << QString() << QString() << day;
        QTest::newRow("no such day") << u"31 February 2021"_s << QString() << QString() << QDate();
    }

    void takesMetadataFromTheText()
    {
        QFETCH(const QString, head);
        const Article article =
            read(u"Lighthouse to burn on\n\n"_s + head + u"\n\n"_s + kLong + u"\n\n"_s + kLonger);
        QTEST(article.metadata.byline, "byline");
        QTEST(article.metadata.outlet, "outlet");
        QTEST(article.metadata.published, "published");
        QCOMPARE(article.metadata.title, u"Lighthouse to burn on"_s);
        QCOMPARE(article.metadata.language, u"en"_s);
        QCOMPARE(article.metadata.origin, u"a.txt"_s);
    }

    void turnsHaveTheirLabels()
    {
        const Article article = read(
            u"JANE ROE: Good evening.\n\nTom Poe (laughing): Hello.\n\nJANE ROE: So.\n\nTom Poe: So."_s);
        QCOMPARE(article.blocks.size(), 4u);
        QCOMPARE(article.blocks[0].label.in(article.text), u"JANE ROE");
        QCOMPARE(article.blocks[1].label.in(article.text), u"Tom Poe");
    }

    void readsTheSummitSample()
    {
        QFile file(QStringLiteral(INQUIT_SOURCE_DIR "/resources/samples/summit.txt"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const Article article =
            PlainTextReader().read({ file.readAll(), u"-"_s }).value_or(Article {});
        const QString shape = shapeOf(article);
        QVERIFY2(shape.startsWith(u"headline standfirst caption credit paragraph"),
                 qPrintable(shape));
        QCOMPARE(shape.count(u"caption credit"), 3);
        QVERIFY2(shape.endsWith(u"paragraph source"), qPrintable(shape));
        QVERIFY(!shape.contains(u"heading"_s));
        QCOMPARE(article.metadata.outlet, u"The Aldine Courier"_s);
        QVERIFY(article.metadata.origin.isEmpty());
    }

    void readsTheFeatureSample()
    {
        QFile file(QStringLiteral(INQUIT_SOURCE_DIR "/resources/samples/feature.txt"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const Article article = PlainTextReader().read({ file.readAll(), {} }).value_or(Article {});
        const QString shape = shapeOf(article);
        QVERIFY2(shape.startsWith(u"headline standfirst byline dateline paragraph"),
                 qPrintable(shape));
        QCOMPARE(article.metadata.byline, u"Thomas Ardley and Noor Beckmann"_s);
        QCOMPARE(article.metadata.published, QDate(2023, 9, 9));
        QVERIFY2(shape.endsWith(u"paragraph source"), qPrintable(shape));
    }

    void readsTheFirstArticle()
    {
        QFile file(QStringLiteral(INQUIT_SOURCE_DIR "/../shared/seed/article.txt"));
        if (!file.open(QIODevice::ReadOnly)) {
            QSKIP("the folder shared is not beside the project");
        }
        const Article article = PlainTextReader().read({ file.readAll(), {} }).value_or(Article {});
        const QString shape = shapeOf(article);
        QVERIFY2(shape.startsWith(u"headline standfirst caption credit paragraph"),
                 qPrintable(shape));
        QVERIFY2(shape.endsWith(u"paragraph source"), qPrintable(shape));
        QCOMPARE(shape.count(u"caption credit"), 3);
        QVERIFY(!shape.contains(u"heading"_s));
        QVERIFY(!shape.contains(u"byline"_s));
        QCOMPARE(article.metadata.outlet, u"Al Jazeera"_s);
        QCOMPARE(article.metadata.language, u"en"_s);
    }

    void hostileTextIsReadInOneGo_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("one endless line") << QString(8'000'000, u'a');
        QTest::newRow("endless words") << u"word "_s.repeated(1'600'000);
        QTest::newRow("quotation marks") << u"“"_s.repeated(10'000);
        QTest::newRow("brackets") << u"["_s.repeated(1'000'000) + u"\n"_s
                + u"(Photo: "_s.repeated(100'000);
        QTest::newRow("line ends") << u"a\n\n"_s.repeated(1'000'000);
        QTest::newRow("labels") << u"Q: A:\n"_s.repeated(200'000);
        QTest::newRow("many paragraphs") << QString(kLong + u"\n\n"_s).repeated(50'000);
    }

    void hostileTextIsReadInOneGo()
    {
        QFETCH(const QString, text);
        const Article article = read(text);
        QVERIFY(!article.blocks.empty());
        QCOMPARE(article.text.size(), text.size());
        QVERIFY(article.blocks.back().range.end <= text.size());
    }
};

QTEST_GUILESS_MAIN(PlainTextReaderTest)
#include "plain_text_reader_test.moc"
