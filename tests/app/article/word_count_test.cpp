// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "article/word_count.h"

#include "article/article_builder.h"

#include <QTest>

using namespace inquit;
using namespace Qt::StringLiterals;

class WordCountTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wordsAreRunsWithALetterOrADigit()
    {
        ArticleBuilder builder(u"“Well-known,” she said – twice, in 1999."_s);
        builder.add(BlockKind::Paragraph, { 0, builder.text().size() });
        QCOMPARE(wordCount(std::move(builder).build()), 6);
    }

    void whatIsInNoBlockIsNotRead()
    {
        ArticleBuilder builder(u"Advertisement\n\nOne two three"_s);
        builder.add(BlockKind::Paragraph, { 15, builder.text().size() });
        QCOMPARE(wordCount(std::move(builder).build()), 3);
    }

    void aCreditInACaptionCountsOnce()
    {
        ArticleBuilder builder(u"A boat. [Ann Poe]"_s);
        builder.add(BlockKind::Caption, { 0, builder.text().size() });
        builder.add(BlockKind::Credit, { 8, builder.text().size() });
        QCOMPARE(wordCount(std::move(builder).build()), 4);
    }
};

QTEST_GUILESS_MAIN(WordCountTest)
#include "word_count_test.moc"
