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

struct Spies {
    explicit Spies(Selection &selection)
        : article(&selection, &Selection::articleChanged)
        , speaker(&selection, &Selection::speakerChanged)
        , quotation(&selection, &Selection::quotationChanged)
        , topic(&selection, &Selection::topicChanged)
        , scope(&selection, &Selection::scopeChanged)
        , place(&selection, &Selection::placeWanted)
    {
    }
    QSignalSpy article, speaker, quotation, topic, scope, place;
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
        QCOMPARE(spies.speaker.size(), 1);
        selection.toggleSpeaker(SpeakerId { 5 });
        QVERIFY(!selection.speaker());
        QCOMPARE(spies.speaker.size(), 2);
        QVERIFY(spies.article.isEmpty() && spies.quotation.isEmpty() && spies.topic.isEmpty());
    }

    void signalsComeAfterAllIsChanged()
    {
        Selection selection;
        selection.openArticle(kFirst);
        selection.setSpeaker(SpeakerId { 5 });
        selection.setQuotation(QuotationId { 7 });
        bool wasWhole = false;
        connect(&selection, &Selection::articleChanged, this, [&] {
            wasWhole = selection.article() == kSecond && !selection.speaker()
                && selection.quotation() == QuotationId { 8 };
        });
        selection.openQuotation(kSecond, QuotationId { 8 }, { 3, 9 });
        QVERIFY(wasWhole);
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
        connect(&selection, &Selection::articleChanged, this,
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
        connect(&selection, &Selection::articleChanged, this,
                [&] { selection.rememberPosition(0); });
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
        QCOMPARE(spies.article.size(), 1);
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
