// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/article_page.h"
#include "pages/library_changes.h"
#include "pages/selection.h"
#include "ui/pages/remembered_library.h"

#include <QSignalSpy>
#include <QTest>

using namespace inquit;
using namespace inquit::sample;

namespace {

const QuotationId kFirst { 1 };
const QuotationId kSecond { 2 };
const QuotationId kThird { 3 };

struct Fixture {
    Fixture()
        : page(library.articleFunctions(), selection, changes)
    {
        QLocale::setDefault(QLocale(u"ar_EG"_s));
    }
    std::vector<Passage> painted(Passage::Kind kind) const
    {
        std::vector<Passage> passages = page.passages();
        std::erase_if(passages, [kind](const Passage &passage) { return passage.kind != kind; });
        return passages;
    }
    Passage::Emphasis emphasis(QuotationId id) const
    {
        return std::ranges::find(page.passages(), std::optional(id), &Passage::quotation)->emphasis;
    }

    RememberedLibrary library;
    Selection selection { library.facts() };
    LibraryChanges changes;
    ArticlePage page;
};

} // namespace

class ArticlePageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsOpenAtFirst()
    {
        const Fixture f;
        QVERIFY(!f.page.hasArticle());
        QVERIFY(!f.page.emptyText().isEmpty());
        QVERIFY(f.page.passages().empty());
    }

    void anArticleIsOpenedWhole()
    {
        Fixture f;
        bool wasWhole = false;
        connect(&f.page, &ArticlePage::articleChanged, this,
                [&] { wasWhole = f.page.quotations().size() == 3 && !f.page.passages().empty(); });
        f.selection.openArticle(kHarbour);
        QVERIFY(wasWhole);
        QVERIFY(f.page.emptyText().isEmpty());
        QCOMPARE(f.painted(Passage::Kind::Content).size(), 3U); // the thought is hidden
        QCOMPARE(f.painted(Passage::Kind::Cue).size(), 1U);
        QCOMPARE(f.painted(Passage::Kind::Source).size(), 1U);
        QCOMPARE(f.page.strip().size(), 3U);
        QVERIFY(f.page.strip()[0].tip.startsWith(u"Mara Quill: "));
        QCOMPARE(f.page.strip()[0].hue, 0);
    }

    void openingMarksAsReadOnce()
    {
        Fixture f;
        const QSignalSpy changed(&f.changes, &LibraryChanges::articleRowsChanged);
        f.selection.openArticle(kHarbour);
        QVERIFY(f.library.articles[0].read);
        f.selection.openArticle(kFerry);
        f.selection.goBack();
        QCOMPARE(changed.size(), 2);
    }

    void aLibraryThatCannotBeWrittenIsStillRead()
    {
        Fixture f;
        f.library.error = Error { .kind = Error::Kind::Unwritable, .subject = {}, .detail = {} };
        f.selection.openArticle(kHarbour);
        QVERIFY(f.page.hasArticle());
        QVERIFY(f.page.messages()->isEmpty());
    }

    void anArticleThatCannotBeReadLeavesAMessage()
    {
        Fixture f;
        f.selection.openArticle(kHarbour);
        f.library.readError = Error { .kind = Error::Kind::Damaged, .subject = {}, .detail = {} };
        f.selection.openArticle(kFerry);
        QVERIFY(!f.page.hasArticle());
        QVERIFY(f.page.article().text.isEmpty());
        QVERIFY(f.page.quotations().empty());
        QVERIFY(!f.page.messages()->isEmpty());
        f.library.readError.reset();
        f.selection.goBack();
        QVERIFY(f.page.hasArticle());
        QVERIFY(f.page.messages()->isEmpty());
    }

    void aChosenSpeakerFadesTheOthers()
    {
        Fixture f;
        f.selection.openArticle(kHarbour);
        QVERIFY(f.painted(Passage::Kind::Mention).empty());
        const QSignalSpy painted(&f.page, &ArticlePage::passagesChanged);
        f.selection.setSpeaker(kOkoye);
        QCOMPARE(painted.size(), 1);
        QCOMPARE(f.emphasis(kFirst), Passage::Emphasis::Faded);
        QCOMPARE(f.emphasis(kSecond), Passage::Emphasis::Normal);
        QCOMPARE(f.painted(Passage::Kind::Mention).size(), 1U);
        f.selection.setQuotation(kSecond);
        QCOMPARE(f.emphasis(kSecond), Passage::Emphasis::Chosen);
        QCOMPARE(painted.size(), 2);
    }

    void aChosenTopicLightsItsPassages()
    {
        Fixture f;
        f.selection.openArticle(kHarbour);
        f.selection.setTopic(kDredging);
        const std::vector<Passage> topic = f.painted(Passage::Kind::Topic);
        QCOMPARE(topic.size(), 1U);
        QCOMPARE(topic[0].range, RememberedLibrary::rangeOf(u"dredging"));
        QCOMPARE(f.page.passages().front().kind, Passage::Kind::Topic);
    }

    void aClickChoosesTheInnermostQuotation()
    {
        Fixture f;
        QuotationRow &outer = f.library.addQuotation(4, u"Okoye said “dredging is dear”.", kQuill);
        outer.speakerName = u"Mara Quill"_s;
        f.selection.openArticle(kHarbour);
        f.page.choose(RememberedLibrary::rangeOf(u"dredging").begin);
        QCOMPARE(f.selection.quotation(), std::optional(kSecond));
        f.page.choose(RememberedLibrary::rangeOf(u"Okoye").begin);
        QCOMPARE(f.selection.quotation(), std::optional(QuotationId { 4 }));
        f.page.choose(RememberedLibrary::rangeOf(u" said. ").begin + 6);
        QVERIFY(!f.selection.quotation());
    }

    void cueAndSourceBelongToTheQuotation()
    {
        Fixture f;
        f.selection.openArticle(kHarbour);
        const QuotationRow *row = f.page.quotationAt(RememberedLibrary::rangeOf(u"said").begin);
        QVERIFY(row);
        QCOMPARE(row->id, kFirst);
        QVERIFY(!f.page.quotationAt(RememberedLibrary::kText.size()));
        QVERIFY(!f.page.quotationAt(-1));
    }

    void choosingAQuotationLetsGoOfWhatHidesIt()
    {
        Fixture f;
        f.selection.openArticle(kHarbour);
        f.selection.setSpeaker(kQuill);
        f.selection.setTopic(kFares);
        f.page.choose(kSecond);
        QVERIFY(!f.selection.speaker());
        QVERIFY(!f.selection.topic());
        f.selection.setSpeaker(kQuill);
        f.page.choose(kFirst);
        QCOMPARE(f.selection.speaker(), std::optional(kQuill));
        f.page.choose(QuotationId { 77 });
        QCOMPARE(f.selection.quotation(), std::optional(kFirst));
    }

    void whatIsNotListedIsNotMarked()
    {
        Fixture f;
        f.selection.openArticle(kHarbour);
        const qsizetype thought = RememberedLibrary::rangeOf(u"the fares").begin;
        QVERIFY(!f.page.quotationAt(thought));
        const QSignalSpy painted(&f.page, &ArticlePage::passagesChanged);
        f.selection.setShowsAllModes(true);
        QCOMPARE(painted.size(), 1);
        QCOMPARE(f.page.quotationAt(thought)->id, kThird);
        QCOMPARE(f.painted(Passage::Kind::Content).size(), 4U);
        QCOMPARE(f.page.strip().size(), 4U);
    }

    void aThoughtThatIsOpenedIsToldAndShownWhenAsked()
    {
        Fixture f;
        const TextRange place = RememberedLibrary::rangeOf(u"the fares will rise");
        f.selection.openQuotation(kHarbour, kThird, place);
        QVERIFY(!f.selection.quotation());
        QVERIFY(!f.selection.showsAllModes());
        QCOMPARE(f.page.messages()->current()->actionText, u"Show thoughts too");
        f.page.messages()->act();
        QVERIFY(f.selection.showsAllModes());
        QCOMPARE(f.selection.quotation(), std::optional(kThird));
    }

    void aChosenSpeakersPassagesAreWanted()
    {
        Fixture f;
        f.selection.openArticle(kHarbour);
        const QSignalSpy wanted(&f.page, &ArticlePage::passagesWanted);
        f.selection.setSpeaker(kOkoye);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.back().at(0).value<TextRanges>(),
                 (TextRanges { RememberedLibrary::rangeOf(u"“dredging is dear”") }));
        f.selection.setSpeaker({});
        QCOMPARE(wanted.size(), 1);
        f.selection.setTopic(kDredging);
        QCOMPARE(wanted.back().at(0).value<TextRanges>(),
                 (TextRanges { RememberedLibrary::rangeOf(u"dredging") }));
        // The strip marks them.
        const auto &strip = f.page.strip();
        QVERIFY(std::ranges::contains(strip, RememberedLibrary::rangeOf(u"dredging"),
                                      &StripMark::range));
    }

    void whoOnlyIsNamedIsFollowedFromNameToName()
    {
        Fixture f;
        f.selection.openArticle(kHarbour);
        f.library.decisions[kSecond] = { .check = Check::Rejected, .speaker = {} };
        f.page.reload();
        f.selection.setSpeaker(kOkoye);
        QCOMPARE(f.page.followed(), (TextRanges { RememberedLibrary::rangeOf(u"Okoye") }));
        QVERIFY(std::ranges::contains(f.page.strip(), RememberedLibrary::rangeOf(u"Okoye"),
                                      &StripMark::range));
    }

    void passagesAreFollowedRound()
    {
        Fixture f;
        f.library.topics[0].places = { { 4, 8 }, { 20, 24 }, { 40, 44 } };
        f.selection.openArticle(kHarbour);
        f.page.followNext(0); // nothing is followed
        f.selection.setTopic(kDredging);
        QList<qsizetype> reached;
        connect(&f.page, &ArticlePage::passageReached, this,
                [&](TextRange place) { reached << place.begin; });
        f.page.followNext(10);
        f.page.followNext(0);
        f.page.followNext(0);
        f.page.followPrevious(0);
        f.page.followPrevious(0);
        QCOMPARE(reached, (QList<qsizetype> { 20, 40, 4, 40, 20 }));
    }

    void aQuotationThatIsGoneIsLetGo()
    {
        Fixture f;
        f.selection.openArticle(kHarbour);
        f.page.choose(kSecond);
        f.library.decisions[kSecond] = { .check = Check::Rejected, .speaker = {} };
        Q_EMIT f.changes.attributionsChanged();
        QCOMPARE(f.page.quotations().size(), 2U);
        QVERIFY(!f.selection.quotation());
    }

    void placesOfTheHistoryAreForwarded()
    {
        Fixture f;
        f.selection.openArticle(kHarbour);
        f.selection.rememberPosition(30);
        f.selection.openArticle(kFerry);
        const QSignalSpy wanted(&f.page, &ArticlePage::placeWanted);
        f.selection.goBack();
        QCOMPARE(wanted.back().at(0).value<TextRange>(), (TextRange { 30, 30 }));
    }

    void aCardIsOfAQuotationOfTheArticle()
    {
        Fixture f;
        f.selection.openArticle(kHarbour);
        const std::optional<AttributionCard> card = f.page.card(kFirst);
        QVERIFY(card);
        QCOMPARE(card->role, u"Harbour Master");
        QVERIFY(!f.page.card(QuotationId { 77 }));
    }
};

QTEST_GUILESS_MAIN(ArticlePageTest)
#include "article_page_test.moc"
