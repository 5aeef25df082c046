// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/disagreement.h"

#include "app/library/harbour.h"
#include "app/library/library_fixture.h"

using namespace inquit;
using namespace Qt::StringLiterals;

namespace {

constexpr size_t kFirst = 0; ///< the quotation of Mara Quill

/// The harbour report, its first quotation decided on.
struct Decided {
    LibraryFixture library;
    ToldArticle told = harbour();
    ArticleId article = library.add(told);

    QuotationRow quotation() const
    {
        return valueOf(library.quotations.list({ .article = article }))[kFirst];
    }
    SpeakerId speaker(const QString &name) const
    {
        return named(valueOf(library.speakers.in(article)), name).id;
    }
    void decide(Check check, std::optional<SpeakerId> speaker = {})
    {
        valueOf(library.decisions.set(quotation().key, Decision { check, speaker }));
    }
    std::vector<Disagreement> readAgain(const Analysis &analysis)
    {
        return valueOf(library.articles.replaceAnalysis(article, analysis));
    }
    /// As it was told, but the first quotation credited to another speaker.
    Analysis otherSpeaker(const QString &name) const
    {
        Analysis analysis = told.analysis;
        const auto at = std::ranges::find(analysis.speakers, name, &Speaker::name);
        analysis.quotations[kFirst].resolution.speaker = at - analysis.speakers.begin();
        return analysis;
    }
};

} // namespace

class DisagreementTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aConfirmedSpeakerStaysAndTheOtherIsTold()
    {
        Decided here;
        here.decide(Check::Confirmed);
        const auto all = here.readAgain(here.otherSpeaker(u"Ilya Brandt"_s));
        QCOMPARE(all.size(), 1u);
        QCOMPARE(all[0].kind, Disagreement::Kind::OtherSpeaker);
        QCOMPARE(all[0].article, here.article);
        QCOMPARE(all[0].articleTitle, u"Harbour reopens after the storm"_s);
        QCOMPARE(all[0].text, u"“We waited long … for this,”"_s);
        QCOMPARE(all[0].check, Check::Confirmed);
        QCOMPARE(all[0].decided, u"Mara Quill"_s);
        QCOMPARE(all[0].found, u"Ilya Brandt"_s);
        QCOMPARE(all[0].key, here.quotation().key);
        QCOMPARE(here.quotation().speakerName, u"Mara Quill"_s);
        QCOMPARE(here.quotation().check, Check::Confirmed);
    }

    void whatWasConfirmedForNobodyStaysUncredited()
    {
        Decided here;
        Analysis nobody = here.told.analysis;
        nobody.quotations[kFirst].resolution.speaker.reset();
        here.readAgain(nobody);
        here.decide(Check::Confirmed);
        const auto all = here.readAgain(here.told.analysis);
        QCOMPARE(all.size(), 1u);
        QCOMPARE(all[0].found, u"Mara Quill"_s);
        QVERIFY(!here.quotation().speaker);
        here.decide(Check::Confirmed); // a decision of now is about what is seen now
        QCOMPARE(here.quotation().speakerName, u"Mara Quill"_s);
    }

    void whatTheUserChangedIsToldOnlyWhereTheMachineChangedItsMind()
    {
        Decided here;
        here.decide(Check::Confirmed, here.speaker(u"Port Authority"_s));
        QVERIFY(here.readAgain(here.told.analysis).empty()); // as wrong as before
        QVERIFY(here.readAgain(here.otherSpeaker(u"Port Authority"_s)).empty()); // now right
        QCOMPARE(here.readAgain(here.otherSpeaker(u"Ilya Brandt"_s)).size(), 1u);
        QCOMPARE(here.quotation().speakerName, u"Port Authority"_s);
    }

    void otherWordsAndNoneAreTold()
    {
        Decided here;
        here.decide(Check::Confirmed);
        Analysis shorter = here.told.analysis;
        shorter.quotations[kFirst].attribution.content[0].begin += 4;
        const auto words = here.readAgain(shorter);
        QCOMPARE(words.size(), 1u);
        QCOMPARE(words[0].kind, Disagreement::Kind::OtherWords);
        Analysis none = here.told.analysis;
        none.quotations.erase(none.quotations.begin());
        const auto gone = here.readAgain(none);
        QCOMPARE(gone.size(), 1u);
        QCOMPARE(gone[0].kind, Disagreement::Kind::NotFound);
        QCOMPARE(gone[0].found, QString());
        // and it holds again where the quotation is found again
        here.readAgain(here.told.analysis);
        QCOMPARE(here.quotation().check, Check::Confirmed);
    }

    void whatWasRejectedIsNotMissed()
    {
        Decided here;
        here.decide(Check::Rejected);
        Analysis none = here.told.analysis;
        none.quotations.erase(none.quotations.begin());
        QVERIFY(here.readAgain(none).empty());
        here.readAgain(here.told.analysis); // found again, it is still in no list
        QCOMPARE(valueOf(here.library.quotations.list({ .article = here.article })).size(), 3u);
    }

    void whatNobodyDecidedIsNotTold()
    {
        Decided here;
        QVERIFY(here.readAgain(here.otherSpeaker(u"Ilya Brandt"_s)).empty());
        QCOMPARE(here.quotation().speakerName, u"Ilya Brandt"_s);
    }
};

QTEST_GUILESS_MAIN(DisagreementTest)
#include "disagreement_test.moc"
