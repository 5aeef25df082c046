// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "article/article_builder.h"
#include "article/word_count.h"
#include "models/plain_words.h"
#include "widgets/article_document.h"

#include <QAbstractTextDocumentLayout>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

using namespace inquit;
using namespace Qt::StringLiterals;

namespace {

Article article()
{
    ArticleBuilder builder(u"Harbour opens\r\n\r\n“We waited,”\r\nshe said.\r\n\r\n"
                           "A boat. [Ann Poe/Tide]\r\n\r\nQ: Why?\r\n"_s);
    builder.add(BlockKind::Headline, { 0, 13 });
    builder.add(BlockKind::Paragraph, { 17, 40 });
    builder.add(BlockKind::Caption, { 44, 66 });
    builder.add(BlockKind::Credit, { 52, 66 });
    builder.add(BlockKind::Turn, { 70, 77 }, { 70, 71 });
    return std::move(builder).build();
}

} // namespace

class ArticleDocumentTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPositionOfABlockIsFoundAgain()
    {
        const Article told = article();
        const ArticleDocument page(told, ArticleType(), Qt::gray);
        QCOMPARE(page.pieces().size(), told.blocks.size());
        for (const Block &block : told.blocks) {
            for (qsizetype at = block.range.begin; at < block.range.end; ++at) {
                const int shown = page.documentPosition(at);
                QCOMPARE(page.articlePosition(shown), at);
                const QChar c = told.text[at];
                QCOMPARE(page.characterAt(shown), c == u'\r' || c == u'\n' ? QChar(u' ') : c);
            }
        }
    }

    void aLineBreakInAParagraphKeepsItsLength()
    {
        const ArticleDocument page(article(), ArticleType(), Qt::gray);
        const QTextBlock block = page.findBlock(page.documentPosition(20));
        QCOMPARE(block.text(), u"“We waited,”  she said."_s);
    }

    void theReadingTimeIsThatOfTheList()
    {
        const QString boats =
            u"Rain-soaked boats – 3 of them – \"wait\". "_s.repeated(160).trimmed();
        ArticleBuilder builder(boats + u"\n\n"_s + u"Menu "_s.repeated(600)); // is not shown
        builder.add(BlockKind::Paragraph, { 0, boats.size() });
        const Article told = std::move(builder).build();
        const ArticleDocument page(told, ArticleType(), Qt::gray);
        QVERIFY2(page.begin().text().contains(readingTime(wordCount(told))),
                 qPrintable(page.begin().text()));
        QCOMPARE(readingTime(wordCount(told)), u"4 min");
    }

    void theMetadataLineIsNotOfTheArticle()
    {
        const ArticleDocument page(article(), ArticleType(), Qt::gray);
        const QTextBlock line = page.begin().next();
        QCOMPARE(line.text(), u"1 min"_s);
        QVERIFY(!page.articlePosition(line.position()));
        QVERIFY(!page.kindAt(line.position()));
        QCOMPARE(page.kindAt(0), BlockKind::Headline);
    }

    void aRangeOverBlocksIsOnePartABlock()
    {
        const ArticleDocument page(article(), ArticleType(), Qt::gray);
        const TextRanges parts = page.inDocument(TextRange { 5, 50 });
        QCOMPARE(parts.size(), 3u);
        QCOMPARE(parts[0].length(), 8);
        QCOMPARE(parts[1].length(), 23);
        QCOMPARE(page.inDocument(TextRange { 13, 17 }).size(), 0u);
    }

    void aPositionBetweenBlocksIsMoved()
    {
        const ArticleDocument page(article(), ArticleType(), Qt::gray);
        QCOMPARE(page.documentPosition(15), page.documentPosition(17));
        QCOMPARE(page.documentPosition(1'000), page.documentPosition(77));
    }

    void anEndlessLineIsLaidOutInPieces()
    {
        ArticleBuilder builder(QString(100'000, u'x'));
        builder.add(BlockKind::Paragraph, { 0, 100'000 });
        const Article told = std::move(builder).build();
        const ArticleDocument page(told, ArticleType(), Qt::gray);
        QCOMPARE_GE(page.pieces().size(), 40u);
        QCOMPARE(page.pieces().front().range.length(), ArticleDocument::kLongestWord);
        QVERIFY(!page.isCut());
        for (const qsizetype at : { 0, 1'999, 2'000, 2'001, 99'999 }) {
            QCOMPARE(page.articlePosition(page.documentPosition(at)), at);
        }
    }

    void wordsThatAreSetApartLookSo()
    {
        ArticleBuilder builder(u"A heron and two ferries sank."_s);
        builder.add(BlockKind::Quote, { 0, 29 });
        builder.addInline({ InlineSpan::Kind::Emphasis, { 2, 7 } });
        builder.addInline({ InlineSpan::Kind::Strong, { 12, 23 } });
        builder.addInline({ InlineSpan::Kind::Struck, { 24, 28 } });
        const ArticleDocument page(std::move(builder).build(), ArticleType(), Qt::gray);
        const auto formatAt = [&](qsizetype place) {
            QTextCursor cursor(page.findBlock(page.documentPosition(place)));
            cursor.setPosition(page.documentPosition(place) + 1);
            return cursor.charFormat();
        };
        QVERIFY(formatAt(3).fontItalic() && !formatAt(8).fontItalic());
        QVERIFY(formatAt(14).fontWeight() > QFont::Normal);
        QVERIFY(formatAt(25).fontStrikeOut() && !formatAt(28).fontStrikeOut());
        const QTextBlock block = page.findBlock(page.documentPosition(0));
        QVERIFY(block.blockFormat().leftMargin() > 0 && block.blockFormat().rightMargin() > 0);
    }

    void aVeryLongArticleIsCutAndSaysSo()
    {
        const qsizetype length = ArticleDocument::kLongestShown + 100'000;
        ArticleBuilder builder(QString(length, u'x'));
        builder.add(BlockKind::Paragraph, { 0, length });
        const ArticleDocument page(std::move(builder).build(), ArticleType(), Qt::gray);
        QVERIFY(page.isCut());
        QCOMPARE_LE(page.characterCount(), ArticleDocument::kLongestShown + 1'000);
    }

    void aPairOfSurrogatesIsNeverTorn()
    {
        QString text = QString(ArticleDocument::kLongestWord - 1, u'x') + u"😀"_s
            + QString(ArticleDocument::kLongestPiece, u'x');
        ArticleBuilder builder(text);
        builder.add(BlockKind::Paragraph, { 0, text.size() });
        const ArticleDocument page(std::move(builder).build(), ArticleType(), Qt::gray);
        QCOMPARE(page.pieces().front().range.end, ArticleDocument::kLongestWord - 1);
    }

    void theLineBelowAHeightIsFoundBeforeAllIsLaidOut()
    {
        constexpr int kParagraphs = 2'000;
        ArticleBuilder builder(u"Rain fell on the harbour.\n\n"_s.repeated(kParagraphs));
        for (int i = 0; i < kParagraphs; ++i) {
            builder.add(BlockKind::Paragraph, { i * 27, i * 27 + 25 });
        }
        ArticleDocument page(std::move(builder).build(), ArticleType(), Qt::gray);
        page.setTextWidth(600);
        QCOMPARE(page.lineBelow(-1), 0);
        const QTextBlock tenth = page.findBlockByNumber(10);
        const QRectF box = page.documentLayout()->blockBoundingRect(tenth);
        QCOMPARE(page.lineBelow(box.center().y()), tenth.position());
        QCOMPARE(page.findBlockByNumber(kParagraphs).layout()->lineCount(), 0); // not laid out
        for (double y = box.top() - 20; y < box.top(); ++y) { // in the gap above it, too
            QVERIFY(page.lineBelow(y) == tenth.position()
                    || page.lineBelow(y) == tenth.previous().position());
        }
        QCOMPARE(page.lineBelow(1e6), page.lastBlock().position());
    }

    void aTurnsLabelIsBold()
    {
        const ArticleDocument page(article(), ArticleType(), Qt::gray);
        const QTextBlock turn = page.findBlock(page.documentPosition(70));
        QCOMPARE(turn.begin().fragment().text(), u"Q"_s);
        QCOMPARE(turn.begin().fragment().charFormat().fontWeight(), int(QFont::Bold));
    }
};

QTEST_MAIN(ArticleDocumentTest)
#include "article_document_test.moc"
