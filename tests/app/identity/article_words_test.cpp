// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "identity/article_words.h"

#include "identity/word_folding.h"
#include "support/prose.h"

#include <QTest>

using namespace inquit;
using namespace Qt::StringLiterals;

class ArticleWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wordsAreFolded_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("words");
        QTest::newRow("case") << u"Bridge STAYS shut"_s << u"bridge stays shut"_s;
        QTest::newRow("marks") << u"“Nobody,” she said – “had looked…”"_s
                               << u"nobody she said had looked"_s;
        QTest::newRow("apostrophes")
            << u"don’t don't donʼt don`t"_s << u"don't don't don't don't"_s;
        QTest::newRow("single marks") << u"‘Shut’, he said: 'never' the dogs’ home"_s
                                      << u"shut he said never the dogs home"_s;
        QTest::newRow("hyphens") << u"well-known well‑known"_s << u"well known well known"_s;
        QTest::newRow("soft hyphen")
            << u"har\u00adbour har\u200bbour \u202aharbour\u202c"_s << u"harbour harbour harbour"_s;
        QTest::newRow("apart") << u"Cafe\u0301 café"_s << u"café café"_s;
        QTest::newRow("ligature, full width") << u"ﬁre Ｆｉｒｅ"_s << u"fire fire"_s;
        QTest::newRow("sharp s") << u"Straße STRASSE"_s << u"strasse strasse"_s;
        QTest::newRow("accents stay") << u"resume résumé"_s << u"resume résumé"_s;
        QTest::newRow("powers stay") << u"10² 102 1½"_s << u"10² 102 1½"_s;
        QTest::newRow("numbers") << u"1,000.5 at 10:30 on 3/4, 1,5."_s
                                 << u"1,000.5 at 10:30 on 3/4 1,5"_s;
        QTest::newRow("signs") << u"−3 -3 –3 +3 10–15"_s << u"-3 -3 -3 +3 10 15"_s;
        QTest::newRow("money") << u"£5m $5m 5% 5 %"_s << u"£ 5m $ 5m 5 % 5 %"_s;
        QTest::newRow("no blanks") << u"大橋は"_s << u"大 橋 は"_s;
        QTest::newRow("beyond the BMP") << u"\U00010400B 😀"_s << u"\U00010428b"_s;
        QTest::newRow("nothing") << u" … – “” \u200b"_s << QString();
    }

    void wordsAreFolded()
    {
        QFETCH(QString, line);
        QFETCH(QString, words);
        QCOMPARE(foldedWords(line), words);
    }

    void placesAreThoseOfTheText()
    {
        const Article article =
            prose(u"# The pier\n“Wa\u00adter,” she said.\nRead more: The Tide"_s);
        const std::vector<ArticleWord> words = articleWords(article);
        QStringList places;
        for (const ArticleWord &word : words) {
            places << word.range.in(article.text).toString();
        }
        QCOMPARE(places,
                 (QStringList { u"The"_s, u"pier"_s, u"Wa\u00adter"_s, u"she"_s, u"said"_s }));
        QVERIFY(!words[1].isBody);
        QVERIFY(words[2].isBody);
        QVERIFY(words[2].isQuoted);
        QVERIFY(!words[3].isQuoted);
        QCOMPARE(words[2].key, wordKey(u"water"));
    }

    void quotationsEndWithTheirBlock()
    {
        const Article article = prose(u"“It was open\nIt is shut"_s);
        const std::vector<ArticleWord> words = articleWords(article);
        QVERIFY(words[2].isQuoted);
        QVERIFY(!words[3].isQuoted);
    }

    void quotationMarksOfEveryKindAreSeen_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("straight") << u"he \"shut it\" now"_s;
        QTest::newRow("curly") << u"he “shut it” now"_s;
        QTest::newRow("two apostrophes") << u"he ''shut it'' now"_s;
        QTest::newRow("guillemets") << u"he « shut it » now"_s;
        QTest::newRow("low and high") << u"he „shut it“ now"_s;
    }

    void quotationMarksOfEveryKindAreSeen()
    {
        QFETCH(QString, line);
        std::vector<bool> quoted;
        wordRanges(line, &quoted);
        QCOMPARE(quoted, (std::vector<bool> { false, true, true, false }));
    }

    void keysAreTheSameEverywhere()
    {
        QCOMPARE(wordKey(u"harbour"), quint64(0x1b7549d8d75b9068ULL));
        QVERIFY(wordKey(u"harbour") != wordKey(u"harbours"));
    }
};

QTEST_GUILESS_MAIN(ArticleWordsTest)
#include "article_words_test.moc"
