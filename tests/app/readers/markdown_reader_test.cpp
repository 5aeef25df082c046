// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "article_shape.h"
#include "readers/markdown_reader.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace inquit;

namespace {

Article read(const QString &text)
{
    return MarkdownReader().read({ text.toUtf8(), u"a.md"_s }).value_or(Article {});
}

const QString kBody =
    u"The harbour commission voted on *Tuesday* to keep the [lighthouse](https://example.org)\nburning for another winter.\n\nIts keeper was not asked. He was at work, he pointed out.\n"_s;

} // namespace

class MarkdownReaderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsWhatEachPieceIs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shape");
        QTest::newRow("headline") << u"# Burning on\n\n"_s + kBody
                                  << u"headline paragraph paragraph"_s;
        QTest::newRow("underlined headline")
            << u"Burning on\n==========\n\n"_s + kBody << u"headline paragraph paragraph"_s;
        QTest::newRow("headings") << u"# Burning on\n\n"_s + kBody + u"\n## Winter\n\n"_s + kBody
                                  << u"headline paragraph paragraph heading paragraph paragraph"_s;
        QTest::newRow("rules are nothing") << u"# Burning on\n\n---\n\n"_s + kBody + u"\n***\n"_s
                                           << u"headline paragraph paragraph"_s;
        QTest::newRow("code is nothing") << u"# Burning on\n\n```\nint x;\n\n# no\n```\n\n"_s
                + kBody << u"headline paragraph paragraph"_s;
        QTest::newRow("a fence never closed") << u"# Burning on\n\n"_s + kBody
                + u"\n~~~\nthe rest\n"_s << u"headline paragraph paragraph"_s;
        QTest::newRow("comment") << u"# Burning on\n\n<!-- not\n\nthis -->\n"_s + kBody
                                 << u"headline paragraph paragraph"_s;
        QTest::newRow("image") << u"# Burning on\n\n![The keeper (Photo: Ann Poe)](k.jpg)\n\n"_s
                + kBody << u"headline caption credit paragraph paragraph"_s;
        QTest::newRow("block quote")
            << u"# Burning on\n\n> We were not asked, and we mind it very much indeed.\n\n"_s
                + kBody
            << u"headline quote paragraph paragraph"_s;
        QTest::newRow("list") << u"# Burning on\n\n"_s + kBody
                + u"\n- one thing was said.\n- another was not said.\n"_s
                              << u"headline paragraph paragraph paragraph paragraph"_s;
        QTest::newRow("turns") << u"# The keeper\n\n**Q:** Why?\n**A:** Boats.\n\n**Q:** Still?\n"_s
                               << u"headline turn turn turn"_s;
        QTest::newRow("without markup") << u"Burning on\n\nBy Jane Roe\n\n"_s + kBody
                                        << u"headline byline paragraph paragraph"_s;
    }

    void tellsWhatEachPieceIs()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, shape);
        QCOMPARE(shapeOf(read(text)), shape);
    }

    void frontMatterGivesTheMetadata()
    {
        const Article article = read(
            u"---\ntitle: \"Burning: on\"\nauthor:\n  - Jane Roe\n  - John Doe\ndate: 2021-03-01\npublication: The Skerrow Post\nlang: en-GB\nurl: https://example.org/a\n---\n"_s
            + kBody);
        QCOMPARE(
            article.metadata,
            (ArticleMetadata { u"Burning: on"_s, u"Jane Roe and John Doe"_s, u"The Skerrow Post"_s,
                               QDate(2021, 3, 1), u"en"_s, u"https://example.org/a"_s }));
        QCOMPARE(shapeOf(article), u"paragraph paragraph"_s);
    }

    void aListInBracketsIsAList()
    {
        QCOMPARE(read(u"---\nauthors: [Jane Roe, \"John Doe\", Ann Poe]\n---\n"_s + kBody)
                     .metadata.byline,
                 u"Jane Roe, John Doe and Ann Poe"_s);
    }

    void frontMatterThatNeverEndsIsText()
    {
        const Article article = read(u"---\ntitle: no\n\n"_s + kBody);
        QVERIFY(article.metadata.title != u"no"_s);
        QVERIFY(article.blocks.size() >= 2);
    }

    void markersStandOutsideOfTheBlocks()
    {
        const Article article = read(u"# *Burning on* #\n\n> - **We mind.**\n\n"_s + kBody);
        QCOMPARE(blockText(article, BlockKind::Headline), u"Burning on"_s);
        QCOMPARE(blockText(article, BlockKind::Paragraph), u"We mind."_s);
        QVERIFY(blockText(article, BlockKind::Paragraph, 1)
                    .startsWith(u"The harbour commission voted on Tuesday to keep the lighthouse "
                                u"burning for another winter."_s));
    }

    void readsWhatOneSees_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QString &source, const QString &text) {
            QTest::newRow(name) << source << text;
        };
        row("emphasis", u"“It's *only* a boat,” he said. __My__ boat, ***mine***."_s,
            u"“It's only a boat,” he said. My boat, mine."_s);
        row("a link", u"[Ann Poe](https://x.org/a_(b)?c=[d] \"Ann (Poe)\")'s ferry"_s,
            u"Ann Poe's ferry"_s);
        row("a link whose address has the words behind it", u"see [a](b)b and [c](b \"t\") c"_s,
            u"see ab and c c"_s);
        row("a link by name",
            u"[Carla Weiss][cw], [Weiss][] and [cw]\n\n[cw]: https://x.org\n[weiss]: y"_s,
            u"Carla Weiss, Weiss and cw"_s);
        row("an address under a footnote",
            u"[Carla Weiss][cw] sang.[^1]\n\n[^1]: Twice.\n[cw]: https://x.org \"Her (page)\""_s,
            u"Carla Weiss sang.\n\nTwice."_s);
        row("a name in brackets is no address", u"She sang.\n[Roe]: Twice, I think."_s,
            u"She sang. [Roe]: Twice, I think."_s);
        row("an address", u"at <https://example.org/a> now"_s, u"at https://example.org/a now"_s);
        row("entities",
            u"&quot;She leaks,&quot; Roe&nbsp;&amp; Poe &#8212; AT&T; &amp;amp; &lt;b&gt;"_s,
            u"\"She leaks,\" Roe\u00a0& Poe — AT&T; &amp; <b>"_s);
        row("escapes", u"\\\"No\\\" and \\*stars\\* and \\\\ and C:\\dir"_s,
            u"\"No\" and *stars* and \\ and C:\\dir"_s);
        row("code", u"the `harbour-master` and ``a ` b``."_s, u"the harbour-master and a ` b."_s);
        row("struck", u"~~twelve~~ eleven"_s, u"twelve eleven"_s);
        row("a footnote", u"two hours.[^1] “Yes.”[^1]\n\n[^1]: By the *clock*."_s,
            u"two hours. “Yes.”\n\nBy the clock."_s);
        row("tags", u"one<br>two <b class=\"x\">three</b>"_s, u"onetwo three"_s);
        row("a picture among words", u"before ![the *keeper*](k.jpg) after"_s, u"before  after"_s);
        row("a hard line end", u"one  \ntwo\\\nthree"_s, u"one two three"_s);
        row("a quotation in a list", u"> - “One\n>   two”\n> - three"_s, u"“One two”\n\nthree"_s);
        row("marks that mark nothing", u"2 * 3 * 4 and snake_case_name"_s,
            u"2 * 3 * 4 and snake_case_name"_s);
        row("a table", u"| Who | *When* |\n|---|---|\n| Ann | a \\| b |"_s,
            u"Who\tWhen\n\nAnn\ta | b"_s);
        row("a block of tags", u"<div>\nThe <i>keeper</i> spoke.\n</div>"_s,
            u"The\n\nkeeper\n\nspoke."_s);
        row("a definition before the text", u"[a]: https://x.org/The\nThe keeper"_s,
            u"The keeper"_s);
        row("surrogates", u"*\U0001F468* \U0001F469"_s, u"\U0001F468 \U0001F469"_s);
    }
    void readsWhatOneSees()
    {
        QFETCH(const QString, source);
        QFETCH(const QString, text);
        const Article article = read(source);
        QCOMPARE(article.text, text);
        for (const TextMap::Run &run : article.sourceMap.runs()) {
            const bool isPutIn = !run.isKept && run.source.isEmpty();
            QVERIFY2(!isPutIn || article.text[run.begin].isSpace(), qPrintable(article.text));
        }
        for (qsizetype i = 0; i < article.text.size(); ++i) {
            const TextRange place = article.sourceMap.toSource({ i, i + 1 });
            if (place.length() == 1 && !article.text[i].isSpace()) {
                QCOMPARE(place.in(source), QStringView(article.text).sliced(i, 1));
            }
        }
    }

    void whatIsSetApartIsKnown()
    {
        const Article article =
            read(u"A *heron* and **two [ferries](https://x.org/f)** ~~sank~~."_s);
        QCOMPARE(article.text, u"A heron and two ferries sank.");
        const std::vector<InlineSpan> expected {
            { InlineSpan::Kind::Emphasis, { 2, 7 } },
            { InlineSpan::Kind::Strong, { 12, 23 } },
            { InlineSpan::Kind::Link, { 16, 23 }, u"https://x.org/f"_s },
            { InlineSpan::Kind::Struck, { 24, 28 } },
        };
        QCOMPARE(article.inlines, expected);
    }

    /// Each letter of a text put together at random comes from where it was written.
    void eachLetterLeadsToItsPlace()
    {
        const QStringList pieces {
            u"*a b*"_s,   u"**a**"_s,  u"[b a](a \"b\")"_s,
            u"a\\*b"_s,   u"&amp;"_s,  u"`a`"_s,
            u"a_b"_s,     u"\n> "_s,   u"\n\n- "_s,
            u" "_s,       u"\n\n"_s,   u"b"_s,
            u"![a](b)"_s, u"<i>"_s,    u"*"_s,
            u"[a]"_s,     u"](b)"_s,   u"\n"_s,
            u"“a"_s,      u"b” "_s,    u"\n\n## a b\n\n"_s,
            u"\n\n1. "_s, u"&quot;"_s, u"|"_s,
            u"~~a~~"_s,
        };
        QRandomGenerator random(20261130);
        for (int round = 0; round < 3000; ++round) {
            QString source = u"a "_s;
            for (int i = random.bounded(40); i > 0; --i) {
                source += pieces[random.bounded(int(pieces.size()))];
            }
            const Article article = read(source);
            qsizetype before = 0;
            for (qsizetype i = 0; i < article.text.size(); ++i) {
                const TextRange place = article.sourceMap.toSource({ i, i + 1 });
                QVERIFY2(place.begin >= before && place.end <= source.size(), qPrintable(source));
                before = place.begin;
                if (article.text[i].isLetter()) {
                    QVERIFY2(place.in(source) == QStringView(article.text).sliced(i, 1),
                             qPrintable(source));
                }
            }
        }
    }

    void readsTheInterviewSample()
    {
        QFile file(QStringLiteral(INQUIT_SOURCE_DIR "/resources/samples/interview.md"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const Article article = MarkdownReader().read({ file.readAll(), {} }).value_or(Article {});
        const QString shape = shapeOf(article);
        QVERIFY2(shape.startsWith(
                     u"headline standfirst byline dateline caption credit paragraph turn turn"),
                 qPrintable(shape));
        QCOMPARE(shape.count(u"heading"), 2);
        QCOMPARE(shape.count(u"turn"), 18);
        QVERIFY2(shape.endsWith(u"turn paragraph"), qPrintable(shape));
        QCOMPARE(article.metadata.byline, u"Miriam Castellane"_s);
        QCOMPARE(article.metadata.published, QDate(2024, 5, 18));
    }

    void hostileTextIsReadInOneGo_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("deep quotes") << QString(1'000'000, u'>') + u" said"_s;
        QTest::newRow("deep lists") << u"- "_s.repeated(500'000) + u"said"_s;
        QTest::newRow("stars") << QString(1'000'000, u'*') + u"said"_s;
        QTest::newRow("brackets") << u"said "_s + QString(1'000'000, u'[');
        QTest::newRow("images") << u"said ![]("_s.repeated(100'000);
        QTest::newRow("fences") << u"said\n```\n```\n"_s.repeated(100'000);
        QTest::newRow("nested marks") << u"*a **b "_s.repeated(100'000);
        QTest::newRow("nested quotes on every line")
            << QString(QString(1'000, u'>') + u" said\n"_s).repeated(1'000);
        QTest::newRow("links in links") << u"[a "_s.repeated(50'000) + u"](b)"_s.repeated(50'000);
        QTest::newRow("tables") << u"|a"_s.repeated(1'000) + u"\n"_s + u"|-"_s.repeated(1'000)
                + QString(u"\n|said"_s).repeated(10'000);
        QTest::newRow("footnotes") << u"said[^1]\n\n[^1]: [^1]\n\n"_s.repeated(20'000);
        QTest::newRow("rules") << u"said\n-\n"_s.repeated(300'000);
    }

    void hostileTextIsReadInOneGo()
    {
        QFETCH(const QString, text);
        const Article article = read(text);
        QVERIFY(article.text.size() <= text.size() + 2);
        QVERIFY(!article.blocks.empty());
    }
};

QTEST_GUILESS_MAIN(MarkdownReaderTest)
#include "markdown_reader_test.moc"
