// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "article_shape.h"
#include "readers/markdown_reader.h"

#include <QFile>
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
            << u"headline paragraph paragraph paragraph"_s;
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
        QVERIFY(blockText(article, BlockKind::Paragraph, 1).contains(u"*Tuesday*"_s));
        QVERIFY(blockText(article, BlockKind::Paragraph, 1)
                    .contains(u"[lighthouse](https://example.org)\nburning"_s));
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
        QTest::newRow("rules") << u"said\n-\n"_s.repeated(300'000);
    }

    void hostileTextIsReadInOneGo()
    {
        QFETCH(const QString, text);
        const Article article = read(text);
        QCOMPARE(article.text.size(), text.size());
        QVERIFY(!article.blocks.empty());
    }
};

QTEST_GUILESS_MAIN(MarkdownReaderTest)
#include "markdown_reader_test.moc"
