// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "article/first_words.h"

#include "article/article_builder.h"

#include <QTest>

using namespace inquit;
using namespace Qt::StringLiterals;

namespace {

/// An article of one block.
Article article(const QString &text, BlockKind kind = BlockKind::Paragraph)
{
    ArticleBuilder builder(text);
    builder.add(kind, { 0, text.size() });
    return std::move(builder).build();
}

} // namespace

class FirstWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesAnArticleWithoutAHeadline_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("name");
        QTest::newRow("short") << u"The  boats\ncame back."_s << u"The boats came back."_s;
        QTest::newRow("cut at a word")
            << u"The boats came back on Monday, and nobody on the old quay had seen them leave."_s
            << u"The boats came back on Monday, and nobody on the old quay…"_s;
        QTest::newRow("no comma before the ellipsis")
            << u"The harbour of the old town will remain closed for a month, harbourmaster said."_s
            << u"The harbour of the old town will remain closed for a month…"_s;
        QTest::newRow("one long word") << QString(200, u'a') << QString(60, u'a') + u'…';
        QTest::newRow("no word at all") << u"* * *"_s << u"Untitled article"_s;
    }
    void namesAnArticleWithoutAHeadline()
    {
        QFETCH(const QString, text);
        QTEST(firstWords(article(text)), "name");
        QTEST(shownTitle(article(text)), "name");
    }

    void aHeadlineIsTheTitle()
    {
        QCOMPARE(shownTitle(article(u"Storm over"_s, BlockKind::Headline)), u"Storm over"_s);
    }

    void aParagraphGoesBeforeOtherBlocks()
    {
        ArticleBuilder builder(u"By Jane Roe\n\nThe boats came back."_s);
        builder.add(BlockKind::Byline, { 0, 11 });
        QCOMPARE(firstWords(ArticleBuilder(builder).build()), u"By Jane Roe"_s);
        builder.add(BlockKind::Paragraph, { 13, 33 });
        QCOMPARE(firstWords(ArticleBuilder(builder).build()), u"The boats came back."_s);
    }
};

QTEST_GUILESS_MAIN(FirstWordsTest)
#include "first_words_test.moc"
