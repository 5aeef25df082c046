// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/segmenter.h"
#include "language/word_forms.h"
#include "readers/plain_text_reader.h"
#include "topics/agenda.h"
#include "topics/topic_finder.h"
#include "topics/word_usage.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace inquit;

class TopicFinderTest : public QObject {
    Q_OBJECT
    const Lexicon m_lexicon = Lexicon::english();

    static Article read(const QByteArray &bytes)
    {
        return PlainTextReader().read({ bytes, {} }).value_or(Article {});
    }

    std::vector<Topic> topicsOf(const Article &article) const
    {
        return findTopics(article, segment(article), m_lexicon);
    }

    static QStringList labels(const std::vector<Topic> &topics, size_t count)
    {
        QStringList all;
        for (size_t i = 0; i < std::min(count, topics.size()); ++i) {
            all += topics[i].label.toLower();
        }
        return all;
    }

private Q_SLOTS:
    void findsTheAgenda_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("items");
        QTest::newRow("agenda-is")
            << u"On the agenda were trade, the winter epidemic and climate issues."_s
            << u"agenda-is: trade|winter epidemic|climate"_s;
        QTest::newRow("agenda-is, none") << u"The agenda was kept secret."_s << QString();
        QTest::newRow("agenda-includes") << u"The agenda includes fishing rights and trade."_s
                                         << u"agenda-includes: fishing rights|trade"_s;
        QTest::newRow("agenda-includes, none") << u"The agenda pleased nobody."_s << QString();
        QTest::newRow("cooperation-on")
            << u"They signed a text pledging to deepen cooperation on visas, the epidemic and flood protection."_s
            << u"cooperation-on: visas|epidemic|flood protection"_s;
        QTest::newRow("cooperation-on, none")
            << u"They praised their cooperation on Monday."_s << QString();
        QTest::newRow("discussed")
            << u"The two discussed visas and the reopening of the ferry lines during their meeting."_s
            << u"discussed: visas|ferry lines"_s;
        QTest::newRow("discussed, none") << u"They discussed it for an hour."_s << QString();
        QTest::newRow("talks-on")
            << u"The ministers held talks on trade, fishing as well as visas."_s
            << u"talks-on: trade|fishing|visas"_s;
        QTest::newRow("talks-on, none") << u"They had talks about nothing."_s << QString();
    }

    void findsTheAgenda()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, items);
        const Article article = read(text.toUtf8());
        const LinguisticText words = segment(article);
        const TopicText topicText(article, words, m_lexicon);
        QString found;
        for (const AgendaItem &item : findAgenda(topicText)) {
            found += (found.isEmpty() ? item.rule + u": "_s : u"|"_s)
                + topicText.range(item.words).in(article.text);
        }
        QCOMPARE(found, items);
    }

    void announcedTopicsComeFirstWithTheirVariants()
    {
        const Article article =
            read("Leaders meet\n\nOn the agenda were immigration, the winter epidemic and climate "
                 "issues. The epidemic has closed the border.\n\n"
                 "Migration fell last year, the minister noted, and climate change was blamed for "
                 "the storms. Ports and imports suffered.\n\n"
                 "They pledged to strengthen cooperation on migration and climate change."_ba);
        const std::vector<Topic> topics = topicsOf(article);
        QVERIFY(topics.size() > 3);
        QStringList first = labels(topics, 3);
        first.sort();
        QCOMPARE(first,
                 (QStringList { u"climate change"_s, u"immigration"_s, u"winter epidemic"_s }));
        for (size_t i = 0; i < topics.size(); ++i) {
            QCOMPARE(topics[i].announced, i < 3);
            QVERIFY(topics[i].score >= 0 && topics[i].score <= 1);
            QVERIFY(i == 0 || topics[i].score <= topics[i - 1].score);
            QVERIFY(!topics[i].passages.empty());
            QVERIFY(std::ranges::is_sorted(topics[i].passages));
            if (topics[i].label == u"immigration") {
                QCOMPARE(topics[i].variants.value(0).toLower(), u"migration"_s);
                QCOMPARE(topics[i].passages.size(), 3u);
            }
        }
    }

    void peopleAreNoTopics()
    {
        const Article article = read(
            "Mary Holt opens the bridge\n\nMary Holt opened the bridge over the river. Holt praised the bridge. Holt and Peter Lane crossed the bridge on Monday, and Lane waved."_ba);
        const QStringList all = labels(topicsOf(article), 12);
        QVERIFY(all.contains(u"bridge"_s));
        for (const QString &name : { u"mary holt"_s, u"holt"_s, u"lane"_s, u"monday"_s }) {
            QVERIFY2(!all.contains(name), qPrintable(name));
        }
    }

    void aShortArticleHasFewTopics()
    {
        const QByteArray first =
            "The storm closed the harbour, the fish market and the old railway "
            "bridge, and ferry fares rose in the islands. ";
        const QByteArray second =
            "Repair costs, insurance claims, dredging works and the wage talks "
            "of the dock workers will keep the port council busy. ";
        const QByteArray third =
            "Tourism, flood barriers, harbour dues and pension rights were left "
            "for the autumn session. ";
        QCOMPARE(topicsOf(read(first)).size(), 4u);
        QCOMPARE(topicsOf(read(first + second + third)).size(), 6u);
    }

    void whatIsAnnouncedHasRoomHoweverShortTheArticleIs()
    {
        const std::vector<Topic> topics = topicsOf(
            read("On the agenda were trade, fishing, visas, ferry lines and flood protection."_ba));
        QCOMPARE(std::ranges::count_if(topics, &Topic::announced), 5);
    }

    void verbsAndAdjectivesAreNoTopics()
    {
        const Article article = read(
            "Council praised the harbour\n\nThe council praised the harbour and crossed the dangerous bridge. They forgive the industrial harbour, and they forgive debts. After overturning the rule, the council learned of fishing. The fishing of the harbour is industrial policy."_ba);
        const QStringList all = labels(topicsOf(article), 12);
        QVERIFY(all.contains(u"harbour"_s));
        QVERIFY(all.contains(u"fishing"_s));
        for (const QString &word : { u"praised"_s, u"crossed"_s, u"learned"_s, u"forgive"_s,
                                     u"overturning"_s, u"dangerous"_s }) {
            QVERIFY2(!all.contains(word), qPrintable(word));
        }
    }

    void nounsThatCanBeVerbsAreTopics()
    {
        const Article article = read(
            "Vote on health is close\n\nThe vote on health is close. Health costs rose, and the vote is on Monday. The islands asked for better health and for a second vote."_ba);
        const QStringList all = labels(topicsOf(article), 12);
        QVERIFY2(!all.filter(u"health"_s).isEmpty(), qPrintable(all.join(u'|')));
        QVERIFY2(!all.filter(u"vote"_s).isEmpty(), qPrintable(all.join(u'|')));
    }

    void readsTheFirstArticle()
    {
        QFile file(QStringLiteral(INQUIT_SOURCE_DIR "/../shared/seed/article.txt"));
        if (!file.open(QIODevice::ReadOnly)) {
            QSKIP("the folder shared is not beside the project");
        }
        const std::vector<Topic> topics = topicsOf(read(file.readAll()));
        QStringList first = labels(topics, 3);
        first.sort();
        QCOMPARE(
            first,
            (QStringList { u"climate change"_s, u"coronavirus pandemic"_s, u"immigration"_s }));
        QVERIFY(labels(topics, 6).filter(u"vaccin"_s).size() == 1);
    }

    void wordsAreHashedAsTheLanguageLayerDoes()
    {
        for (const QString &word : { u"health"_s, u"naïve"_s, u"mid-1990s"_s, u"щит"_s }) {
            const Token token { { 0, word.size() }, Token::Kind::Word };
            QCOMPARE(WordUsage::hashOf(word.toStdU16String()),
                     wordForms(word, { &token, 1 }).front().lower);
        }
    }

    void theUsageOfWordsIsKnown()
    {
        const auto usageOf = [](std::u16string_view word) {
            return WordUsage::of(WordUsage::hashOf(word));
        };
        QVERIFY(usageOf(u"health").noun > 0.5F);
        QVERIFY(usageOf(u"said").verb > 0.5F);
        QVERIFY(usageOf(u"said").rarity < usageOf(u"health").rarity);
        QVERIFY(!usageOf(u"qzzxv").known);
        const WordUsage usage { .rarity = 1, .noun = 0.0F, .proper = 1, .verb = 0, .known = true };
        const WordUsage again = WordUsageTable::unpacked(WordUsageTable::packed(usage));
        QCOMPARE(again.rarity, usage.rarity);
        QCOMPARE(again.proper, usage.proper);
        QCOMPARE(again.noun, usage.noun);
    }

    void hostileTextGivesFewTopics_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("one word") << QByteArray(1'000'000, 'a');
        QTest::newRow("one sentence") << "river "_ba.repeated(400'000);
        QTest::newRow("endless agenda")
            << "On the agenda were " + "trade, fish, "_ba.repeated(100'000);
        QTest::newRow("agenda after agenda") << "on the agenda were "_ba.repeated(50'000);
        QTest::newRow("no words") << "1 2 3 , . “ ”"_ba;
    }

    void hostileTextGivesFewTopics()
    {
        QFETCH(const QByteArray, text);
        const Article article = read(text);
        const std::vector<Topic> topics = topicsOf(article);
        QVERIFY(topics.size() <= 12);
        for (const Topic &topic : topics) {
            QVERIFY(topic.passages.back().end <= article.text.size());
        }
    }
};

QTEST_GUILESS_MAIN(TopicFinderTest)
#include "topic_finder_test.moc"
