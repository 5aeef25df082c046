// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "article/article_builder.h"

#include <QTest>

using namespace inquit;

class ArticleBuilderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void blocksComeOutSortedAndTrimmed()
    {
        ArticleBuilder builder(QStringLiteral("Head\n\nOne. \n\nTwo."));
        QVERIFY(builder.add(BlockKind::Paragraph, { 13, 17 }));
        QVERIFY(builder.add(BlockKind::Headline, { 0, 5 }));
        QVERIFY(builder.add(BlockKind::Paragraph, { 5, 12 }));
        const Article article = std::move(builder).build();
        QCOMPARE(article.blocks.size(), 3u);
        QCOMPARE(article.blocks[0].kind, BlockKind::Headline);
        QCOMPARE(article.blocks[1].range.in(article.text), u"One.");
        QCOMPARE(article.metadata.title, QStringLiteral("Head"));
        QCOMPARE(article.sha256.size(), 32);
    }

    void refusesWhatOverlapsOrLiesOutside()
    {
        ArticleBuilder builder(QStringLiteral("0123456789"));
        QVERIFY(builder.add(BlockKind::Paragraph, { 2, 6 }));
        QVERIFY(!builder.add(BlockKind::Paragraph, { 5, 8 }));
        QVERIFY(!builder.add(BlockKind::Paragraph, { 0, 3 }));
        QVERIFY(!builder.add(BlockKind::Paragraph, { 8, 11 }));
        QVERIFY(!builder.add(BlockKind::Paragraph, { 8, 8 }));
        QVERIFY(!builder.add(BlockKind::Paragraph, { -1, 1 }));
    }

    void creditCutsItsCaptionShort()
    {
        ArticleBuilder builder(QStringLiteral("A boat. [Ann Poe]"));
        QVERIFY(builder.add(BlockKind::Caption, { 0, 17 }));
        QVERIFY(builder.add(BlockKind::Credit, { 8, 17 }));
        const Article article = std::move(builder).build();
        QCOMPARE(article.blocks.at(0).range.in(article.text), u"A boat.");
        QCOMPARE(article.blocks.at(1).range.in(article.text), u"[Ann Poe]");
    }
};

QTEST_GUILESS_MAIN(ArticleBuilderTest)
#include "article_builder_test.moc"
