// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/roles.h"
#include "pages/library_changes.h"
#include "pages/selection.h"
#include "ui/pages/remembered_library.h"

#include <QPromise>
#include <QSignalSpy>
#include <QTest>

using namespace inquit;
using namespace inquit::sample;

namespace {

struct Fixture {
    explicit Fixture(std::optional<QuotesPage::Functions> quotesFunctions = {})
        : speakers(library.speakersFunctions(), selection, changes)
        , topics(library.topicsFunctions(), selection, changes)
        , quotes(quotesFunctions.value_or(library.quotesFunctions()), selection, changes, speakers,
                 topics)
    {
    }

    QStringList words()
    {
        QStringList texts;
        for (int row = 0; row < quotes.filter()->rowCount(); ++row) {
            texts.append(quotes.filter()->index(row, 0).data(Role::Words).toString());
        }
        return texts;
    }

    RememberedLibrary library;
    Selection selection { library.facts() };
    LibraryChanges changes;
    SpeakersPage speakers;
    TopicsPage topics;
    QuotesPage quotes;
};

} // namespace

class ListsPagesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theLibrarysSpeakersAndTopicsAreTakenWhenTheyCome()
    {
        RememberedLibrary library;
        Selection selection { library.facts() };
        LibraryChanges changes;
        QPromise<SpeakersPage::Speakers> speakers;
        QPromise<TopicsPage::Topics> topics;
        speakers.start();
        topics.start();
        SpeakersPage speakersPage({ .speakers = [&](auto) { return speakers.future(); } },
                                  selection, changes);
        TopicsPage topicsPage({ .topics = [&](auto) { return topics.future(); } }, selection,
                              changes);
        QSignalSpy begunAnew(&speakersPage, &SpeakersPage::begunAnew);
        selection.setScope(Scope::Library); // nothing waits here
        QCOMPARE(speakersPage.speakers()->rowCount(), 0);
        QCOMPARE(begunAnew.size(), 0);
        speakers.addResult(library.speakers);
        speakers.finish();
        topics.addResult(library.topics);
        topics.finish();
        QTRY_COMPARE(speakersPage.speakers()->rowCount(), int(library.speakers.size()));
        QTRY_COMPARE(topicsPage.topics()->rowCount(), int(library.topics.size()));
        QCOMPARE(begunAnew.size(), 1);
    }

    void withoutAnArticleThePanesSayWhatWouldBeThere()
    {
        Fixture f;
        f.speakers.reload();
        f.topics.reload();
        f.quotes.reload();
        QVERIFY(f.library.askedSpeakersOf.empty());
        QVERIFY(f.speakers.emptyText().contains(u"article"));
        QVERIFY(f.topics.emptyText().contains(u"article"));
        QVERIFY(f.quotes.emptyText().contains(u"article"));
    }

    void listsFollowTheArticleAndTheScope()
    {
        Fixture f;
        f.selection.openArticle(kHarbour);
        QCOMPARE(f.speakers.countText(), u"2 speakers");
        QCOMPARE(f.topics.countText(), u"2 topics");
        QCOMPARE(f.quotes.countText(), u"2 of 3, 1 thought hidden");
        f.selection.openArticle(kFerry);
        QCOMPARE(f.speakers.countText(), u"no speakers");
        QCOMPARE(f.quotes.countText(), u"no quotations");
        QCOMPARE(f.quotes.emptyText(), u"Nobody is quoted here.");
        f.selection.setScope(Scope::Library);
        QCOMPARE(f.speakers.countText(), u"2 speakers");
        QCOMPARE(f.quotes.countText(), u"2 of 3, 1 thought hidden");
        QVERIFY(!f.library.askedSpeakersOf.back());
    }

    void overTheLibraryAnotherArticleReadsNothingAnew()
    {
        Fixture f;
        f.selection.setScope(Scope::Library);
        const size_t asked = f.library.askedSpeakersOf.size();
        f.selection.openArticle(kHarbour);
        QCOMPARE(f.library.askedSpeakersOf.size(), asked);
    }

    void aClickOnASpeakerListsTheirQuotations()
    {
        Fixture f;
        f.selection.openArticle(kHarbour);
        const QModelIndex okoye = f.speakers.filter()->index(1, 0);
        f.speakers.choose(okoye);
        QCOMPARE(f.words(), QStringList { u"“dredging is dear”"_s });
        QCOMPARE(f.speakers.current(), okoye);
        f.speakers.choose(okoye);
        QVERIFY(!f.selection.speaker());
        QCOMPARE(f.words().size(), 2);
        QVERIFY(!f.speakers.current().isValid());
    }

    void aClickOnATopicListsItsQuotations()
    {
        Fixture f;
        f.selection.openArticle(kHarbour);
        f.topics.choose(f.topics.filter()->index(0, 0));
        QCOMPARE(f.words(), QStringList { u"“dredging is dear”"_s });
        QCOMPARE(f.topics.current().row(), 0);
    }

    void filtersThatAreOnAreSeenAndCleared()
    {
        Fixture f;
        f.selection.openArticle(kHarbour);
        QCOMPARE(f.quotes.chips(),
                 (std::vector<FilterChip> { { FilterChip::Of::Mode, u"Speech only"_s } }));
        f.selection.setSpeaker(kQuill);
        f.selection.setTopic(kFares);
        f.quotes.filter()->setText(u" harbour "_s);
        const std::vector<FilterChip> chips = f.quotes.chips();
        QCOMPARE(chips.size(), 4U);
        QCOMPARE(chips[0], (FilterChip { FilterChip::Of::Speaker, u"Mara Quill"_s }));
        QCOMPARE(chips[1], (FilterChip { FilterChip::Of::Topic, u"fares"_s }));
        QCOMPARE(chips[3], (FilterChip { FilterChip::Of::Text, u"“harbour”"_s }));
        QVERIFY(f.words().isEmpty());
        QCOMPARE(f.quotes.emptyText(), u"No quotation fits the filters.");
        const QSignalSpy changed(&f.quotes, &QuotesPage::chipsChanged);
        f.quotes.clear(FilterChip::Of::Topic);
        QVERIFY(!changed.isEmpty());
        QVERIFY(!f.selection.topic());
        f.quotes.clearFilters();
        QVERIFY(f.quotes.chips().empty());
        QVERIFY(f.quotes.showsAllModes());
        QCOMPARE(f.quotes.countText(), u"3 quotations");
    }

    void allModesAreAToggle()
    {
        Fixture f;
        f.selection.openArticle(kHarbour);
        const QSignalSpy toggled(&f.quotes, &QuotesPage::showsAllModesChanged);
        f.quotes.setShowsAllModes(true);
        f.quotes.setShowsAllModes(true);
        QCOMPARE(toggled.size(), 1);
        QCOMPARE(f.words().size(), 3);
    }

    void aChosenQuotationIsTheCurrentRow()
    {
        Fixture f;
        f.selection.openArticle(kHarbour);
        const QSignalSpy changed(&f.quotes, &QuotesPage::currentChanged);
        f.selection.setQuotation(QuotationId { 2 });
        QCOMPARE(changed.size(), 1);
        QCOMPARE(f.quotes.current().row(), 1);
        QCOMPARE(f.quotes.at(f.quotes.current())->id, QuotationId { 2 });
        QVERIFY(!f.quotes.at({}));
    }

    void onlyTheReaderLetsThoughtsIn()
    {
        Fixture f;
        f.selection.openArticle(kHarbour);
        f.selection.setQuotation(QuotationId { 1 });
        f.selection.setQuotation(QuotationId { 3 });
        QVERIFY(!f.quotes.showsAllModes());
        QVERIFY(!f.selection.quotation());
        f.quotes.setShowsAllModes(true);
        f.selection.setQuotation(QuotationId { 3 });
        QCOMPARE(f.quotes.at(f.quotes.current())->id, QuotationId { 3 });
        f.quotes.setShowsAllModes(false);
        QVERIFY(!f.selection.quotation());
    }

    void whatIsListedIsWhatIsCounted()
    {
        Fixture f;
        f.selection.openArticle(kHarbour);
        const auto count = [](const ListFilter &rows, int row) {
            return rows.index(row, 0).data(Role::Quotations).toInt();
        };
        QCOMPARE(count(*f.speakers.filter(), 0), 1);
        QCOMPARE(count(*f.topics.filter(), 1), 0);
        f.quotes.setShowsAllModes(true);
        QCOMPARE(count(*f.speakers.filter(), 0), 2);
        QCOMPARE(count(*f.topics.filter(), 1), 1);
        f.quotes.setShowsAllModes(false);
        f.quotes.filter()->setText(u"waits"_s);
        QCOMPARE(f.quotes.countText(), u"1 of 3, 1 thought hidden");
    }

    void stepsGoRoundThroughWhatIsListed()
    {
        Fixture f;
        f.selection.openArticle(kHarbour);
        const QSignalSpy wanted(&f.selection, &Selection::placeWanted);
        f.quotes.goToNext(RememberedLibrary::rangeOf(u"Okoye").begin);
        QCOMPARE(f.selection.quotation(), std::optional(QuotationId { 2 }));
        QCOMPARE(wanted.back().at(0).value<TextRange>(),
                 RememberedLibrary::rangeOf(u"“dredging is dear”"));
        f.quotes.goToNext(0); // the third is a thought
        QCOMPARE(f.selection.quotation(), std::optional(QuotationId { 1 }));
        f.quotes.goToPrevious(0);
        QCOMPARE(f.selection.quotation(), std::optional(QuotationId { 2 }));
        f.quotes.filter()->setText(u"waits"_s);
        f.quotes.goToNext(0);
        QCOMPARE(f.selection.quotation(), std::optional(QuotationId { 1 }));
    }

    void withoutAChosenOneStepsStartAtThePlace()
    {
        Fixture f;
        f.selection.openArticle(kHarbour);
        f.quotes.setShowsAllModes(true);
        f.quotes.goToPrevious(RememberedLibrary::rangeOf(u"Okoye").begin);
        QCOMPARE(f.selection.quotation(), std::optional(QuotationId { 1 }));
        f.selection.setQuotation({});
        f.quotes.goToNext(RememberedLibrary::kText.size());
        QCOMPARE(f.selection.quotation(), std::optional(QuotationId { 1 }));
        f.selection.setQuotation({});
        f.quotes.goToPrevious(0);
        QCOMPARE(f.selection.quotation(), std::optional(QuotationId { 3 }));
    }

    void stepsOfTheSameSpeakerPassTheOthers()
    {
        Fixture f;
        f.selection.openArticle(kHarbour);
        f.quotes.setShowsAllModes(true);
        f.selection.setQuotation(QuotationId { 1 });
        f.quotes.goToNext(0, true);
        QCOMPARE(f.selection.quotation(), std::optional(QuotationId { 3 }));
        f.quotes.goToNext(0, true);
        QCOMPARE(f.selection.quotation(), std::optional(QuotationId { 1 }));
        f.selection.setQuotation({});
        f.selection.setSpeaker(kOkoye);
        f.quotes.goToPrevious(0, true);
        QCOMPARE(f.selection.quotation(), std::optional(QuotationId { 2 }));
    }

    void steppingThroughNothingDoesNothing()
    {
        Fixture f;
        QVERIFY(!f.quotes.canStep());
        f.quotes.goToNext(0);
        f.selection.openArticle(kFerry);
        f.quotes.goToNext(0);
        f.quotes.goToPrevious(0, true);
        QVERIFY(!f.selection.quotation());
    }

    void theNeighbourIsTheNextOrElseTheOneBefore()
    {
        Fixture f;
        f.selection.openArticle(kHarbour);
        QCOMPARE(f.quotes.neighbour(QuotationId { 1 })->id, QuotationId { 2 });
        QCOMPARE(f.quotes.neighbour(QuotationId { 2 })->id, QuotationId { 1 });
        QVERIFY(!f.quotes.neighbour(QuotationId { 3 })); // not listed
        f.quotes.filter()->setText(u"waits"_s);
        QVERIFY(!f.quotes.neighbour(QuotationId { 1 }));
    }

    void eachArticleBeginsItsListsAnew()
    {
        Fixture f;
        const QSignalSpy speakers(&f.speakers, &SpeakersPage::begunAnew);
        const QSignalSpy topics(&f.topics, &TopicsPage::begunAnew);
        const QSignalSpy quotes(&f.quotes, &QuotesPage::begunAnew);
        f.selection.openArticle(kHarbour);
        f.selection.openArticle(kFerry);
        QCOMPARE(speakers.size(), 2);
        QCOMPARE(topics.size(), 2);
        QCOMPARE(quotes.size(), 2);
        Q_EMIT f.changes.attributionsChanged(); // the rows stay where they are
        QCOMPARE(speakers.size(), 2);
        QCOMPARE(quotes.size(), 2);
    }

    void openingARowShowsItsPlaceEachTime()
    {
        Fixture f;
        f.selection.setScope(Scope::Library);
        f.selection.setSpeaker(kOkoye);
        const QSignalSpy wanted(&f.selection, &Selection::placeWanted);
        f.quotes.open(f.quotes.filter()->index(0, 0));
        QCOMPARE(f.selection.article(), std::optional(kHarbour));
        QCOMPARE(f.selection.quotation(), std::optional(QuotationId { 2 }));
        QCOMPARE(f.selection.speaker(), std::optional(kOkoye));
        f.quotes.open(f.quotes.filter()->index(0, 0));
        QCOMPARE(wanted.size(), 2);
        QCOMPARE(wanted.back().at(0).value<TextRange>(),
                 RememberedLibrary::rangeOf(u"“dredging is dear”"));
    }

    void rowsHaveTheHuesOfTheSpeakers()
    {
        Fixture f;
        f.selection.openArticle(kHarbour);
        QCOMPARE(f.quotes.filter()->index(1, 0).data(Role::Hue).toInt(), 1);
        f.library.speakers[1].hue = 7;
        Q_EMIT f.changes.attributionsChanged();
        QCOMPARE(f.quotes.filter()->index(1, 0).data(Role::Hue).toInt(), 7);
    }

    void theLatestQuestionWins()
    {
        std::vector<std::shared_ptr<QPromise<QuotesPage::Quotations>>> answers;
        Fixture f({ { .quotations = [&](const QuotationFilter &) {
            answers.push_back(std::make_shared<QPromise<QuotesPage::Quotations>>());
            answers.back()->start();
            return answers.back()->future();
        } } });
        f.selection.openArticle(kHarbour);
        f.selection.setSpeaker(kOkoye);
        QCOMPARE(answers.size(), 2U);
        QVERIFY(f.quotes.isReading());
        QVERIFY(f.quotes.emptyText().isEmpty());
        answers[1]->addResult(
            f.library.list({ .article = kHarbour, .speaker = kOkoye, .topic = {}, .mode = {} }));
        answers[1]->finish();
        QTRY_VERIFY(!f.quotes.isReading());
        answers[0]->addResult(std::unexpected(Error { .kind = {}, .subject = {}, .detail = {} }));
        answers[0]->finish();
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
        QCOMPARE(f.words(), QStringList { u"“dredging is dear”"_s });
        QVERIFY(f.quotes.messages()->isEmpty());
    }

    void aPageThatGoesIsNotAnswered()
    {
        QPromise<QuotesPage::Quotations> answer;
        answer.start();
        {
            Fixture f(
                { { .quotations = [&](const QuotationFilter &) { return answer.future(); } } });
            f.selection.openArticle(kHarbour);
        }
        answer.addResult(std::vector<QuotationRow> {});
        answer.finish();
        QCoreApplication::processEvents();
    }

    void failuresAreToldAndRowsStay()
    {
        Fixture f;
        f.selection.openArticle(kHarbour);
        f.library.readError = Error { .kind = Error::Kind::Locked, .subject = {}, .detail = {} };
        Q_EMIT f.changes.attributionsChanged();
        QCOMPARE(f.words().size(), 2);
        QVERIFY(!f.speakers.messages()->isEmpty());
        QVERIFY(!f.topics.messages()->isEmpty());
        QVERIFY(!f.quotes.messages()->isEmpty());
    }

    void typedFiltersCount()
    {
        Fixture f;
        f.selection.openArticle(kHarbour);
        f.speakers.filter()->setText(u"okoye"_s);
        QCOMPARE(f.speakers.countText(), u"1 of 2 speakers");
        f.speakers.filter()->setText(u"nobody"_s);
        QCOMPARE(f.speakers.emptyText(), u"No speaker fits the filter.");
        f.speakers.clearFilters();
        f.topics.filter()->setText(u"xyz"_s);
        QCOMPARE(f.topics.emptyText(), u"No topic fits the filter.");
        f.topics.clearFilters();
        QCOMPARE(f.topics.countText(), u"2 topics");
    }
};

QTEST_GUILESS_MAIN(ListsPagesTest)
#include "lists_pages_test.moc"
