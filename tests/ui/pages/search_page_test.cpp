// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/library_changes.h"
#include "pages/search_page.h"
#include "pages/selection.h"
#include "ui/models/sample_rows.h"

#include <QPromise>
#include <QSignalSpy>
#include <QTest>

using namespace inquit;
using namespace inquit::sample;

namespace {

SearchHit hit(SearchHit::In in)
{
    return { .in = in,
             .article = kHarbour,
             .quotation =
                 in == SearchHit::In::Quotation ? std::optional(QuotationId { 2 }) : std::nullopt,
             .note = in == SearchHit::In::Note ? std::optional(NoteId { 3 }) : std::nullopt,
             .title = u"Harbour"_s,
             .snippet = u"the harbour waits"_s,
             .matches = {},
             .place = { 4, 11 } };
}

struct Fixture {
    Fixture()
        : page({ .search =
                     [this](const QString &typed, std::optional<ArticleId>) {
                         asked.append(typed);
                         answers.push_back(std::make_shared<QPromise<SearchPage::Hits>>());
                         answers.back()->start();
                         return answers.back()->future();
                     },
                 .openNote = [this](NoteId note) { openedNote = note; } },
               selection, changes)
    {
    }
    void answer(size_t number, const SearchPage::Hits &hits)
    {
        answers[number]->addResult(hits);
        answers[number]->finish();
    }
    void find(const SearchPage::Hits &hits)
    {
        page.setTyped(u"harbour"_s);
        page.searchNow();
        answer(answers.size() - 1, hits);
        QTRY_VERIFY(!page.isSearching());
    }

    QStringList asked;
    std::vector<std::shared_ptr<QPromise<SearchPage::Hits>>> answers;
    std::optional<NoteId> openedNote;
    Selection selection;
    LibraryChanges changes;
    SearchPage page;
};

} // namespace

class SearchPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void quickTypingAsksOnce()
    {
        Fixture f;
        f.page.setTyped(u"h"_s);
        f.page.setTyped(u"ha"_s);
        f.page.setTyped(u"harbour"_s);
        QVERIFY(f.asked.isEmpty());
        QTRY_COMPARE(f.asked, QStringList { u"harbour"_s });
        QVERIFY(f.page.isSearching());
        f.answer(0, std::vector { hit(SearchHit::In::Article) });
        QTRY_COMPARE(f.page.countText(), u"1 found");
        QVERIFY(!f.page.isSearching());
    }

    void theLastWishWins()
    {
        Fixture f;
        f.page.setTyped(u"ferry"_s);
        f.page.searchNow();
        f.page.setTyped(u"harbour"_s);
        f.page.searchNow();
        f.answer(1, std::vector { hit(SearchHit::In::Article) });
        QTRY_COMPARE(f.page.results()->rowCount(), 1);
        f.answer(0, std::vector<SearchHit> {});
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
        QCOMPARE(f.page.results()->rowCount(), 1);
    }

    void clearingForgetsTheAnswerOnItsWay()
    {
        Fixture f;
        f.page.setTyped(u"ferry"_s);
        f.page.searchNow();
        f.page.clear();
        QVERIFY(!f.page.isSearching());
        f.answer(0, std::vector { hit(SearchHit::In::Article) });
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
        QCOMPARE(f.page.results()->rowCount(), 0);
        QVERIFY(f.page.countText().isEmpty());
    }

    void aSpeakerIsChosenInTheLibrary()
    {
        Fixture f;
        f.selection.openArticle(kFerry);
        f.selection.setTopic(kFares);
        f.find(std::vector { SearchHit {
            .in = SearchHit::In::Speaker, .speaker = kQuill, .speakerName = u"Mara Quill"_s } });
        f.page.open(f.page.results()->index(0));
        QCOMPARE(f.selection.scope(), Scope::Library);
        QCOMPARE(f.selection.speaker(), std::optional(kQuill));
        QVERIFY(!f.selection.topic()); // it would keep some of what she said out
        QCOMPARE(f.selection.article(), std::optional(kFerry));
    }

    void blankAsksForNothing()
    {
        Fixture f;
        f.page.setTyped(u"   "_s);
        f.page.searchNow();
        QVERIFY(f.asked.isEmpty());
    }

    void nothingFoundIsSaid()
    {
        Fixture f;
        f.find(std::vector<SearchHit> {});
        QCOMPARE(f.page.countText(), u"Nothing found for “harbour”");
    }

    void aFailureIsTold()
    {
        Fixture f;
        f.find(failure(Error::Kind::Damaged, u"library"_s));
        QVERIFY(!f.page.messages()->isEmpty());
        QVERIFY(f.page.countText().isEmpty());
    }

    void hitsOpenAtTheirPlace()
    {
        Fixture f;
        f.find(std::vector { hit(SearchHit::In::Article), hit(SearchHit::In::Quotation),
                             hit(SearchHit::In::Note) });
        const QSignalSpy wanted(&f.selection, &Selection::placeWanted);
        f.page.open(f.page.results()->index(0));
        QCOMPARE(f.selection.quotation(), std::optional(QuotationId { 2 }));
        f.page.open(f.page.results()->index(1));
        QCOMPARE(f.selection.article(), std::optional(kHarbour));
        QCOMPARE(wanted.size(), 2);
        QCOMPARE(wanted.back().at(0).value<TextRange>(), (TextRange { 4, 11 }));
        f.page.open(f.page.results()->index(2));
        QCOMPARE(f.openedNote, std::optional(NoteId { 3 }));
        f.page.open({});
    }

    void aChangedLibraryIsSearchedAnew()
    {
        Fixture f;
        Q_EMIT f.changes.notesChanged();
        f.find(std::vector { hit(SearchHit::In::Note) });
        QCOMPARE(f.asked.size(), 1);
        Q_EMIT f.changes.notesChanged();
        QTRY_COMPARE(f.asked.size(), 2);
        f.answer(1, std::vector<SearchHit> {});
        QTRY_COMPARE(f.page.results()->rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(SearchPageTest)
#include "search_page_test.moc"
