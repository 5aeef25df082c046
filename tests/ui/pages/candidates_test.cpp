// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/roles.h"
#include "pages/library_changes.h"
#include "pages/selection.h"
#include "ui/pages/remembered_library.h"

#include <QTest>

#include <algorithm>

using namespace inquit;
using namespace inquit::sample;

namespace {

struct Fixture {
    RememberedLibrary library;
    Selection selection { library.facts() };
    LibraryChanges changes;
    SpeakersPage speakers { library.speakersFunctions(), selection, changes };
    TopicsPage topics { library.topicsFunctions(), selection, changes };
};

} // namespace

class CandidatesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void candidatesOverTheLibraryAreOfTheArticleFirst()
    {
        // given a library whose most quoted speaker is not in the article
        Fixture f;
        const SpeakerId vardy { 14 };
        const auto speakersOf = [&](std::optional<ArticleId> article) {
            std::vector<SpeakerRow> rows = f.library.speakers;
            if (!article) {
                rows.insert(rows.begin(), speaker(vardy, u"Ines Vardy"_s, 90, 3));
            }
            return QtFuture::makeReadyValueFuture(SpeakersPage::Speakers(rows));
        };
        SpeakersPage page({ .speakers = speakersOf }, f.selection, f.changes);
        // when its list is of the library
        f.selection.setScope(Scope::Library);
        QCOMPARE(page.speakers()->at(0).id, vardy);
        // then who is in the article comes first all the same
        const std::vector<SpeakerRow> candidates = page.candidates(f.library.quotations[0]);
        QCOMPARE(candidates.size(), 3U);
        QCOMPARE(candidates.front().id, kOkoye);
        QCOMPARE(candidates.back().id, vardy);
    }

    void candidatesAreCountedAsTheListCountsThem()
    {
        Fixture f;
        f.library.speakers[0].quotations = 7;
        f.library.speakers[0].inSpeech = 6;
        f.selection.openArticle(kHarbour);
        QuotationRow row = f.library.quotations[0];
        row.speaker = {};
        const auto countOfFirst = [&] {
            const std::vector<SpeakerRow> rows = f.speakers.candidates(row);
            return std::ranges::find(rows, f.library.speakers[0].id, &SpeakerRow::id)->quotations;
        };
        f.selection.setShowsAllModes(false);
        QCOMPARE(countOfFirst(), 6);
        f.selection.setShowsAllModes(true);
        QCOMPARE(countOfFirst(), 7);
    }

    void boldIsExplainedWhereSomethingIsBold()
    {
        Fixture f;
        f.selection.openArticle(kHarbour);
        QVERIFY(f.topics.legend().isEmpty());
        f.library.topics[0].announced = true;
        f.topics.reload();
        QCOMPARE(f.topics.legend(), u"Bold means on the agenda");
        f.topics.filter()->setText(u"nothing at all"_s);
        QVERIFY(f.topics.legend().isEmpty());
    }

    void candidatesStartWithTheRunnerUp()
    {
        Fixture f;
        f.selection.openArticle(kHarbour);
        QuotationRow row = f.library.quotations[0];
        row.runnerUp = kCouncil;
        const std::vector<SpeakerRow> candidates = f.speakers.candidates(row);
        QCOMPARE(candidates.size(), 2U);
        QCOMPARE(candidates[0].id, kCouncil);
        QCOMPARE(candidates[1].id, kOkoye);
    }
};

QTEST_GUILESS_MAIN(CandidatesTest)
#include "candidates_test.moc"
