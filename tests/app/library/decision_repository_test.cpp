// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/library/harbour.h"
#include "app/library/library_fixture.h"
#include "library/applied_decisions.h"
#include "library/bin.h"

#include <QTest>

using namespace inquit;
using namespace Qt::StringLiterals;

class DecisionRepositoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRejectedQuotationLeavesListsAndCounts()
    {
        // given
        LibraryFixture library;
        const ArticleId article = library.add(harbour());
        const QuotationRow row = valueOf(library.quotations.list({ .article = article }))[1];
        // when
        valueOf(library.decisions.set(row.key, Decision { .check = Check::Rejected }));
        // then
        QCOMPARE(valueOf(library.quotations.list({ .article = article })).size(), 3u);
        const auto all =
            valueOf(library.quotations.list({ .article = article, .withRejected = true }));
        QCOMPARE(all.size(), 4u);
        QCOMPARE(all[1].check, Check::Rejected);
        QCOMPARE(valueOf(library.articles.row(article)).quotations, 3);
        QCOMPARE(named(valueOf(library.speakers.in(article)), u"Ilya Brandt"_s).quotations, 1);
        QCOMPARE(named(valueOf(library.speakers.in({})), u"Ilya Brandt"_s).quotations, 1);
        QCOMPARE(named(valueOf(library.topics.in({})), u"repairs"_s).quotations, 0);
    }

    void anotherSpeakerTakesTheQuotation()
    {
        // given
        LibraryFixture library;
        const ArticleId article = library.add(harbour());
        const QuotationRow row = valueOf(library.quotations.list({ .article = article }))[0];
        const SpeakerId poe = valueOf(library.speakers.named(u"Ann Poe"_s, SpeakerKind::Person));
        const Decision decision { .check = Check::Confirmed, .speaker = poe };
        // when
        valueOf(library.decisions.set(row.key, decision));
        // then
        const QuotationRow changed = valueOf(library.quotations.row(row.id));
        QCOMPARE(changed.speaker, poe);
        QCOMPARE(changed.speakerName, u"Ann Poe"_s);
        QCOMPARE(changed.check, Check::Confirmed);
        QVERIFY(changed.speakerChanged);
        QCOMPARE(valueOf(library.decisions.find(row.key)), decision);
        QCOMPARE(named(valueOf(library.speakers.in(article)), u"Ann Poe"_s).quotations, 1);
        QCOMPARE(named(valueOf(library.speakers.in(article)), u"Mara Quill"_s).quotations, 0);
        QCOMPARE(valueOf(library.quotations.list({ .speaker = poe })).size(), 1u);
    }

    void takingItBackLeavesNoTrace()
    {
        // given
        LibraryFixture library;
        const ArticleId article = library.add(harbour());
        const auto rows = valueOf(library.quotations.list({ .article = article }));
        const auto speakers = valueOf(library.speakers.in(article));
        const QuotationKey key = rows[0].key;
        const auto before = valueOf(library.decisions.find(key));
        QVERIFY(!before);
        const SpeakerId poe = valueOf(library.speakers.named(u"Ann Poe"_s, SpeakerKind::Person));
        valueOf(library.decisions.set(key, Decision { .speaker = poe }));
        // when
        valueOf(library.decisions.set(key, before));
        // then
        QCOMPARE(valueOf(library.quotations.list({ .article = article })), rows);
        QCOMPARE(valueOf(library.speakers.in(article)), speakers);
        QCOMPARE(library.count(u"SELECT count(*) FROM decisions"_s), 0);
    }

    void readingAnewKeepsDecisionsByPlace()
    {
        // given
        LibraryFixture library;
        const ArticleId article = library.add(harbour());
        const auto rows = valueOf(library.quotations.list({ .article = article }));
        const SpeakerId poe = valueOf(library.speakers.named(u"Ann Poe"_s, SpeakerKind::Person));
        valueOf(library.decisions.set(rows[0].key, Decision { .speaker = poe }));
        valueOf(library.decisions.set(rows[1].key, Decision { .check = Check::Rejected }));
        // when the spans of the first are found anew, a little shorter
        ToldArticle newer = harbour();
        newer.analysis.quotations[0].attribution.content = { newer.at(
            u"waited long … for this"_s) };
        valueOf(library.articles.replaceAnalysis(article, newer.analysis));
        // then
        const auto after =
            valueOf(library.quotations.list({ .article = article, .withRejected = true }));
        QCOMPARE(after[0].speaker, poe);
        QVERIFY(after[0].speakerChanged);
        QCOMPARE(after[1].check, Check::Rejected);
        // and a decision on the new place takes the place of the old one
        valueOf(library.decisions.set(after[0].key, std::nullopt));
        QVERIFY(!valueOf(library.quotations.row(after[0].id)).speakerChanged);
        QVERIFY(!valueOf(library.decisions.find(rows[0].key)));
    }

    void decisionsSurviveTheArticle()
    {
        // given
        LibraryFixture library;
        const ArticleId article = library.add(harbour());
        const QuotationKey key = valueOf(library.quotations.list({ .article = article }))[0].key;
        valueOf(library.decisions.set(key, Decision { .check = Check::Confirmed }));
        valueOf(library.articles.remove(article));
        valueOf(Bin(library.database).empty(QDateTime::currentDateTimeUtc().addSecs(1)));
        // when
        library.add(harbour());
        // then
        QCOMPARE(valueOf(library.quotations.find(key))->check, Check::Confirmed);
    }

    void aSpeakerThatIsNotThereChangesNothing()
    {
        LibraryFixture library;
        const ArticleId article = library.add(harbour());
        const auto rows = valueOf(library.quotations.list({ .article = article }));
        QVERIFY(!library.decisions.set(rows[0].key, Decision { .speaker = SpeakerId { 999 } }));
        QCOMPARE(valueOf(library.quotations.list({ .article = article })), rows);
    }

    void placesAreMatched_data()
    {
        QTest::addColumn<TextRanges>("quotations");
        QTest::addColumn<TextRanges>("decisions");
        QTest::addColumn<QList<int>>("expected"); // -1: none
        QTest::newRow("same") << TextRanges { { 0, 9 } } << TextRanges { { 0, 9 } } << QList { 0 };
        QTest::newRow("apart") << TextRanges { { 0, 9 } } << TextRanges { { 9, 12 } }
                               << QList { -1 };
        QTest::newRow("the most") << TextRanges { { 0, 10 }, { 12, 30 } }
                                  << TextRanges { { 8, 28 } } << QList { -1, 0 };
        QTest::newRow("nested: exact one")
            << TextRanges { { 0, 30 }, { 5, 10 } } << TextRanges { { 5, 10 } } << QList { -1, 0 };
        QTest::newRow("two for one: the larger overlap")
            << TextRanges { { 0, 30 } } << TextRanges { { 0, 5 }, { 5, 30 } } << QList { 1 };
        QTest::newRow("two for one alike: the first")
            << TextRanges { { 0, 30 } } << TextRanges { { 0, 5 }, { 5, 10 } } << QList { 0 };
    }

    void placesAreMatched()
    {
        QFETCH(TextRanges, quotations);
        QFETCH(TextRanges, decisions);
        QFETCH(QList<int>, expected);
        QList<int> found;
        for (const auto &index : matchedDecisions(quotations, decisions)) {
            found += index ? int(*index) : -1;
        }
        QCOMPARE(found, expected);
    }
};

QTEST_GUILESS_MAIN(DecisionRepositoryTest)
#include "decision_repository_test.moc"
