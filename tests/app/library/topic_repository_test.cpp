// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/library/harbour.h"
#include "app/library/library_fixture.h"

#include <QTest>

using namespace inquit;
using namespace Qt::StringLiterals;

class TopicRepositoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anArticlesTopicsComeInTheirOrder()
    {
        LibraryFixture library;
        const ToldArticle told = harbour();
        const ArticleId article = library.add(told);
        const auto rows = valueOf(library.topics.in(article));
        QCOMPARE(rows.size(), 2u);
        QCOMPARE(rows[0].label, u"storm"_s);
        QCOMPARE(rows[0].variants, QStringList(u"gale"_s));
        QCOMPARE(rows[0].quotations, 1);
        QCOMPARE(rows[0].passages, 1);
        QCOMPARE(rows[0].score, 0.5);
        QCOMPARE(rows[0].places, TextRanges { told.at(u"storm"_s) });
        const auto quotations = valueOf(library.quotations.list({ .article = article }));
        QCOMPARE(quotations[0].topics, std::vector { rows[0].id });
    }

    void oneLabelIsOneTopicOfTheLibraryTheMostQuotedFirst()
    {
        // given
        LibraryFixture library;
        library.add(harbour());
        ToldArticle told(u"Title\n\n“Yes,” Ann Poe said of the Repairs."_s);
        const auto topic = told.topic(u"Repairs"_s);
        told.quote(u"“Yes,”"_s, u"said"_s, u"Ann Poe"_s, told.speaker(u"Ann Poe"_s)).topics = {
            topic
        };
        library.add(told);
        // when
        const auto rows = valueOf(library.topics.in({}));
        // then
        QCOMPARE(rows.size(), 2u);
        QCOMPARE(rows[0].label, u"repairs"_s);
        QCOMPARE(rows[0].quotations, 2);
        QCOMPARE(rows[0].passages, 2);
        QVERIFY(rows[0].places.empty());
        QCOMPARE(valueOf(library.quotations.list({ .topic = rows[0].id })).size(), 2u);
    }

    void quotationsInSpeechAreCountedApart()
    {
        LibraryFixture library;
        ToldArticle told(u"Title\n\n“Yes,” Ann Poe said. Ann Poe hopes the Repairs go on."_s);
        const auto topic = told.topic(u"Repairs"_s);
        const auto poe = told.speaker(u"Ann Poe"_s);
        told.quote(u"“Yes,”"_s, u"said"_s, u"Ann Poe"_s, poe).topics = { topic };
        auto &thought = told.quote(u"the Repairs go on"_s, u"hopes"_s, u"Ann Poe"_s, poe);
        thought.topics = { topic };
        thought.attribution.mode = QuotationMode::Thought;
        const ArticleId article = library.add(told);
        for (const std::optional<ArticleId> scope : { std::optional(article), {} }) {
            const auto topics = valueOf(library.topics.in(scope));
            QCOMPARE(topics[0].quotations, 2);
            QCOMPARE(topics[0].inSpeech, 1);
            const auto speakers = valueOf(library.speakers.in(scope));
            QCOMPARE(speakers[0].quotations, 2);
            QCOMPARE(speakers[0].inSpeech, 1);
        }
        QVERIFY(library.articles.remove(article));
        QVERIFY(library.articles.restore(article));
        QCOMPARE(valueOf(library.speakers.in({}))[0].inSpeech, 1);
        QCOMPARE(valueOf(library.topics.in({}))[0].inSpeech, 1);
    }
};

QTEST_GUILESS_MAIN(TopicRepositoryTest)
#include "topic_repository_test.moc"
