// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/attribution_card.h"
#include "pages/cited_words.h"
#include "ui/models/sample_rows.h"

#include <QLocale>
#include <QTest>

using namespace inquit;
using namespace inquit::sample;

namespace {

const QString kText = u"Quill came early. “The harbour waits for nobody,” she said."_s;

QuotationRow row()
{
    return quotation(QuotationId { 1 }, { 18, 49 });
}

} // namespace

class AttributionCardTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"ar_EG"_s)); }

    void aNamedSourceIsSaidToBeOne()
    {
        const SpeakerRow quill = speakers()[0];
        const AttributionCard card = attributionCard(row(), &quill, kText);
        QCOMPARE(card.speakerName, u"Mara Quill");
        QCOMPARE(card.role, u"Harbour Master");
        QCOMPARE(card.hue, 0);
        QCOMPARE(card.why, QStringList { u"The sentence names the speaker."_s });
        QCOMPARE(card.confidenceText, u"almost certain (95%)");
        QCOMPARE(card.checkText, u"Not checked yet");
        QVERIFY(card.runnerUp.isEmpty());
    }

    void evidenceIsToldStepByStep()
    {
        QuotationRow pronoun = row();
        pronoun.sourceText = u"she"_s;
        const qsizetype she = kText.indexOf(u"she");
        pronoun.evidence = { { .kind = EvidenceKind::LastWoman,
                               .ranges = { { she, she + 3 }, { 0, 5 } },
                               .distance = 1 },
                             { .kind = EvidenceKind::RunnerUpQuoted,
                               .ranges = { { she, she + 3 }, { 18, 29 } },
                               .distance = 0 } };
        pronoun.runnerUpName = u"Ádám Okoye"_s;
        const AttributionCard card = attributionCard(pronoun, nullptr, kText);
        QCOMPARE(card.why,
                 QStringList { u"“she” is Quill: the last woman named, 1 sentence before."_s });
        QCOMPARE(card.runnerUp,
                 u"Less likely: Ádám Okoye, named in the same sentence, inside somebody’s words.");
        QCOMPARE(card.hue, -1);
    }

    void theWordsThatIntroduceItStandAsInTheText()
    {
        QuotationRow told = row();
        QCOMPARE(attributionCard(told, nullptr, kText).introduced,
                 u"“said Mara Quill” introduces this direct quotation.");
        std::swap(told.attribution.cue, told.attribution.source);
        told.attribution.type = QuotationType::Mixed;
        QCOMPARE(attributionCard(told, nullptr, kText).introduced,
                 u"“Mara Quill said” introduces these words, partly quoted.");
        told.sourceText.clear();
        told.cueText.clear();
        QCOMPARE(attributionCard(told, nullptr, kText).introduced,
                 u"Nothing introduces these words, partly quoted.");
    }

    void howTheMachineFoundItIsADetail()
    {
        QuotationRow told = row();
        QCOMPARE(
            attributionCard(told, nullptr, kText).details,
            u"Found by the rule “source-cue”, as in: “The pier is shut,” the mayor of Rill said.");
        told.attribution.rule = Rule::Model;
        QCOMPARE(
            attributionCard(told, nullptr, kText).details,
            u"Found by the trained model (the words, then what introduces them, then the source)");
    }

    void evidenceOfAnotherTextIsNotRead()
    {
        QuotationRow stray = row();
        stray.evidence = {
            { .kind = EvidenceKind::LastWoman, .ranges = { { 5000, 5003 }, { 0, 5 } } },
            { .kind = EvidenceKind::SameSpeaker, .ranges = { { 0, 5 }, { -4, 2 } } }
        };
        const AttributionCard card = attributionCard(stray, nullptr, kText);
        QVERIFY(card.why.isEmpty());
    }

    void nobodyNamedIsSaid()
    {
        QuotationRow nobody = quotation(QuotationId { 1 }, { 18, 49 }, std::nullopt);
        nobody.attribution.source.clear();
        const AttributionCard card = attributionCard(nobody, nullptr, kText);
        QCOMPARE(card.speakerName, u"Nobody is named");
        QCOMPARE(card.why, QStringList { u"The text names nobody for it."_s });
    }

    void theReadersOwnWordCounts()
    {
        QuotationRow changed = row();
        changed.speakerChanged = true;
        changed.check = Check::Confirmed;
        const AttributionCard card = attributionCard(changed, nullptr, kText);
        QCOMPARE(card.checkText, u"You named the speaker");
        QCOMPARE(card.why, QStringList { u"You said who it is."_s });
        QVERIFY(card.confidenceText.isEmpty()); // it was of somebody else
        QVERIFY(card.isChecked);
    }

    void citedWordsLeaveOutWhatIsNotKnown()
    {
        QuotationRow quoted = row();
        QCOMPARE(citedWords(quoted),
                 u"“The harbour waits for nobody.” — Mara Quill, The Tide, 1 March 2021");
        quoted.speakerName.clear();
        quoted.published = {};
        QCOMPARE(citedWords(quoted), u"“The harbour waits for nobody.” — The Tide");
        quoted.outlet.clear();
        QCOMPARE(citedWords(quoted), quoted.text);
    }

    void wordsAreCutBetweenWordsAndNotInALetter()
    {
        QCOMPARE(shortened(u"one two  three", 20), u"one two three");
        QCOMPARE(shortened(u"one two three", 9), u"one two…");
        QCOMPARE(shortened(u"aaaaaaaaaa", 4), u"aaaa…");
        QCOMPARE(shortened(u"aaa\U0001F600bbb", 4), u"aaa…");
    }
};

QTEST_GUILESS_MAIN(AttributionCardTest)
#include "attribution_card_test.moc"
