// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/selection.h"

#include <QSignalSpy>
#include <QTest>

using namespace inquit;

namespace {

const ArticleId kFirst { 1 };
const ArticleId kSecond { 2 };
const ArticleId kThird { 3 };

/// Two quotations of the first article, said by 5 and by 6 on topic 9, and a thought of 5.
std::optional<QuotationFacts> facts(QuotationId id)
{
    switch (id.value) {
    case 71:
        return QuotationFacts {
            .article = kFirst, .place = { 0, 9 }, .speaker = SpeakerId { 5 }, .topics = {}
        };
    case 72:
        return QuotationFacts { .article = kFirst,
                                .place = { 20, 29 },
                                .speaker = SpeakerId { 6 },
                                .topics = { TopicId { 9 } } };
    case 73:
        return QuotationFacts { .article = kFirst,
                                .place = { 40, 49 },
                                .speaker = SpeakerId { 5 },
                                .topics = {},
                                .mode = QuotationMode::Thought };
    default:
        return {};
    }
}

const QuotationId kSaid { 71 };
const QuotationId kSaidByOther { 72 };
const QuotationId kThought { 73 };

struct Spies {
    explicit Spies(Selection &selection)
        : changed(&selection, &Selection::changed)
        , place(&selection, &Selection::placeWanted)
    {
    }
    SelectionChange last() const { return changed.back().at(0).value<SelectionChange>(); }
    QSignalSpy changed, place;
};

TextRange placeIn(const QSignalSpy &spy)
{
    return spy.back().at(0).value<TextRange>();
}

} // namespace

class SelectionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachChangeIsToldOnce()
    {
        Selection selection;
        const Spies spies(selection);
        selection.setSpeaker(SpeakerId { 5 });
        selection.setSpeaker(SpeakerId { 5 });
        QCOMPARE(spies.changed.size(), 1);
        selection.toggleSpeaker(SpeakerId { 5 });
        QVERIFY(!selection.speaker());
        QCOMPARE(spies.changed.size(), 2);
        QCOMPARE(spies.last().kinds, SelectionChange::Kinds(SelectionChange::Speaker));
        QCOMPARE(spies.last().before.speaker, std::optional(SpeakerId { 5 }));
        QVERIFY(!spies.last().now.speaker);
    }

    void signalsComeAfterAllIsChanged()
    {
        Selection selection;
        selection.openArticle(kFirst);
        selection.setSpeaker(SpeakerId { 5 });
        selection.setQuotation(QuotationId { 7 });
        const Spies spies(selection);
        bool wasWhole = false;
        connect(&selection, &Selection::changed, this, [&] {
            wasWhole = selection.article() == kSecond && !selection.speaker()
                && selection.quotation() == QuotationId { 8 };
        });
        selection.openQuotation(kSecond, QuotationId { 8 }, { 3, 9 });
        QVERIFY(wasWhole);
        QCOMPARE(spies.changed.size(), 1);
        QCOMPARE(spies.last().kinds,
                 SelectionChange::Article | SelectionChange::Speaker | SelectionChange::Quotation);
    }

    void aChosenQuotationIsOneThatIsListed()
    {
        Selection selection(facts);
        selection.openArticle(kFirst);
        selection.setSpeaker(SpeakerId { 5 });
        selection.setTopic(TopicId { 9 });
        const Spies spies(selection);
        selection.setQuotation(kSaid); // the one chosen last stays
        QCOMPARE(selection.speaker(), std::optional(SpeakerId { 5 }));
        QVERIFY(!selection.topic());
        QCOMPARE(spies.changed.size(), 1);
        selection.setQuotation(kSaidByOther);
        QVERIFY(!selection.speaker());
        selection.setSpeaker(SpeakerId { 5 });
        QVERIFY(!selection.quotation());
        selection.setQuotation(kSaid);
        selection.setTopic(TopicId { 9 });
        QVERIFY(!selection.quotation());
        QCOMPARE(selection.speaker(), std::optional(SpeakerId { 5 }));
        QCOMPARE(spies.changed.size(), 5);
    }

    void nothingButTheReaderLetsThoughtsIn()
    {
        Selection selection(facts);
        selection.openArticle(kFirst);
        const Spies spies(selection);
        const QSignalSpy keptOut(&selection, &Selection::quotationKeptOut);
        selection.setQuotation(kSaid);
        selection.openQuotation(kFirst, kThought, { 40, 49 });
        QVERIFY(!selection.quotation());
        QVERIFY(!selection.showsAllModes());
        QCOMPARE(spies.place.size(), 1);
        QCOMPARE(keptOut.size(), 1);
        selection.setShowsAllModes(true);
        QCOMPARE(spies.last().kinds, SelectionChange::Kinds(SelectionChange::Mode));
        selection.openQuotation(kFirst, kThought, { 40, 49 });
        QCOMPARE(selection.quotation(), std::optional(kThought));
        QCOMPARE(keptOut.size(), 1);
        selection.setShowsAllModes(false);
        QVERIFY(!selection.quotation());
    }

    void whatIsGoneOrOfAnotherArticleIsNotChosen()
    {
        Selection selection(facts);
        selection.openArticle(kSecond);
        selection.setQuotation(kSaid);
        selection.setQuotation(QuotationId { 1 });
        QVERIFY(!selection.quotation());
    }

    void aReviewLetsGoOfWhatIsGone()
    {
        std::optional<QuotationFacts> known = facts(kSaid);
        Selection selection([&](QuotationId) { return known; });
        selection.openArticle(kFirst);
        selection.setSpeaker(SpeakerId { 5 });
        selection.setQuotation(kSaid);
        const Spies spies(selection);
        selection.review();
        QVERIFY(spies.changed.isEmpty());
        known->speaker = SpeakerId { 6 }; // the reader said so: what is chosen stays chosen
        selection.review();
        QCOMPARE(selection.quotation(), std::optional(kSaid));
        QVERIFY(!selection.speaker());
        known.reset();
        selection.review();
        QVERIFY(!selection.quotation());
    }

    void anotherArticleDropsWhatWasOfTheFirst()
    {
        Selection selection;
        selection.openArticle(kFirst);
        selection.setSpeaker(SpeakerId { 5 });
        selection.setTopic(TopicId { 6 });
        selection.setQuotation(QuotationId { 7 });
        selection.openArticle(kSecond);
        QVERIFY(!selection.speaker() && !selection.topic() && !selection.quotation());
    }

    void overTheLibrarySpeakerAndTopicStay()
    {
        Selection selection;
        selection.openArticle(kFirst);
        selection.setScope(Scope::Library);
        selection.setSpeaker(SpeakerId { 5 });
        selection.setTopic(TopicId { 6 });
        selection.openQuotation(kSecond, QuotationId { 7 }, { 3, 9 });
        QCOMPARE(selection.speaker(), std::optional(SpeakerId { 5 }));
        QCOMPARE(selection.topic(), std::optional(TopicId { 6 }));
        QCOMPARE(selection.quotation(), std::optional(QuotationId { 7 }));
    }

    void scopeSaysWhatListsAreLimitedTo()
    {
        Selection selection;
        QVERIFY(!selection.hasScope());
        selection.openArticle(kFirst);
        QVERIFY(selection.hasScope());
        QCOMPARE(selection.articleOfScope(), std::optional(kFirst));
        selection.toggleScope();
        QVERIFY(selection.hasScope());
        QVERIFY(!selection.articleOfScope());
        selection.toggleScope();
        QCOMPARE(selection.scope(), Scope::Article);
    }

    void placesAreWantedAfterTheArticle()
    {
        Selection selection;
        QStringList order;
        connect(&selection, &Selection::changed, this,
                [&] { order.append(QStringLiteral("article")); });
        connect(&selection, &Selection::placeWanted, this,
                [&] { order.append(QStringLiteral("place")); });
        selection.openArticle(kFirst, TextRange { 4, 8 });
        QCOMPARE(order, (QStringList { QStringLiteral("article"), QStringLiteral("place") }));
    }

    void backAndForwardRestorePlaceAndQuotation()
    {
        Selection selection;
        selection.openArticle(kFirst);
        selection.setQuotation(QuotationId { 7 });
        selection.rememberPosition(120);
        selection.openArticle(kSecond);
        QVERIFY(selection.canGoBack() && !selection.canGoForward());
        const Spies spies(selection);
        selection.goBack();
        QCOMPARE(selection.article(), std::optional(kFirst));
        QCOMPARE(selection.quotation(), std::optional(QuotationId { 7 }));
        QCOMPARE(placeIn(spies.place), (TextRange { 120, 120 }));
        QVERIFY(!selection.canGoBack() && selection.canGoForward());
        selection.goForward();
        QCOMPARE(selection.article(), std::optional(kSecond));
        QVERIFY(!selection.quotation());
    }

    /// The pane scrolls, and says so, while the article of the visit is being opened.
    void scrollingMeanwhileDoesNotSpoilTheVisit()
    {
        Selection selection;
        selection.openArticle(kFirst);
        selection.rememberPosition(120);
        selection.openArticle(kSecond);
        connect(&selection, &Selection::changed, this, [&] { selection.rememberPosition(0); });
        const Spies spies(selection);
        selection.goBack();
        QCOMPARE(placeIn(spies.place), (TextRange { 120, 120 }));
    }

    void aNewWayDropsTheWayForward()
    {
        Selection selection;
        selection.openArticle(kFirst);
        selection.openArticle(kSecond);
        selection.goBack();
        selection.openArticle(kThird);
        QVERIFY(!selection.canGoForward());
        selection.goBack();
        QCOMPARE(selection.article(), std::optional(kFirst));
    }

    void openingTheOpenArticleIsNoVisit()
    {
        Selection selection;
        const Spies spies(selection);
        selection.openArticle(kFirst);
        selection.openArticle(kFirst);
        QVERIFY(!selection.canGoBack());
        QCOMPARE(spies.changed.size(), 1);
    }

    void aRemovedArticleIsForgotten()
    {
        Selection selection;
        selection.openArticle(kFirst);
        selection.openArticle(kSecond);
        selection.openArticle(kFirst);
        selection.openArticle(kThird);
        selection.forgetArticle(kSecond);
        QCOMPARE(selection.article(), std::optional(kThird));
        selection.goBack();
        QCOMPARE(selection.article(), std::optional(kFirst));
        QVERIFY(!selection.canGoBack());
        selection.forgetArticle(kFirst);
        QVERIFY(!selection.article());
        QVERIFY(!selection.canGoForward());
        selection.goBack(); // what is left of the history
        QCOMPARE(selection.article(), std::optional(kThird));
    }

    void closingTheOnlyArticleLeavesAWayBack()
    {
        Selection selection;
        selection.openArticle(kFirst);
        selection.openArticle(kSecond);
        selection.forgetArticle(kSecond);
        QVERIFY(!selection.article());
        QVERIFY(selection.canGoBack());
        selection.goBack();
        QCOMPARE(selection.article(), std::optional(kFirst));
    }
};

QTEST_GUILESS_MAIN(SelectionTest)
#include "selection_test.moc"
