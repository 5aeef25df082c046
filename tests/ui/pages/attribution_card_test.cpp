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
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }

    void aNamedSourceIsSaidToBeOne()
    {
        const SpeakerRow quill = speakers()[0];
        const AttributionCard card = attributionCard(row(), &quill, kText);
        QCOMPARE(card.speakerName, u"Mara Quill");
        QCOMPARE(card.role, u"Harbour Master");
        QCOMPARE(card.hue, 0);
        QCOMPARE(card.howFound, QStringList { u"The sentence names the speaker."_s });
        QCOMPARE(card.confidenceText, u"almost certain (95 %)");
        QCOMPARE(card.checkText, u"Not checked yet");
        QVERIFY(card.runnerUp.isEmpty());
    }

    void aChainIsToldLinkByLink()
    {
        QuotationRow pronoun = row();
        pronoun.sourceText = u"she"_s;
        const qsizetype she = kText.indexOf(u"she");
        pronoun.chain = { { .range = { she, she + 3 },
                            .reason = u"last woman named, 1 sentence before"_s },
                          { .range = { 0, 5 }, .reason = {} } };
        pronoun.runnerUpName = u"Ádám Okoye"_s;
        const AttributionCard card = attributionCard(pronoun, nullptr, kText);
        QCOMPARE(card.howFound,
                 QStringList { u"“she” is Quill: last woman named, 1 sentence before."_s });
        QCOMPARE(card.runnerUp, u"Or else: Ádám Okoye");
        QCOMPARE(card.hue, -1);
    }

    void aReasonThatSaysAllOfItIsNotSaidTwice()
    {
        const qsizetype she = kText.indexOf(u"she");
        const auto told = [&](const QString &reason) {
            QuotationRow pronoun = row();
            pronoun.chain = { { .range = { she, she + 3 }, .reason = reason },
                              { .range = { 0, 5 }, .reason = {} } };
            return attributionCard(pronoun, nullptr, kText).howFound.join(u'|');
        };
        QCOMPARE(told(u"“she” stands for Quill"_s), u"“she” stands for Quill.");
        QCOMPARE(told(u"the same"_s), u"“she” is Quill.");
        QCOMPARE(told({}), u"“she” is Quill.");
    }

    void aChainOfAnotherTextIsNotRead()
    {
        QuotationRow stray = row();
        stray.chain = { { .range = { 5000, 5003 }, .reason = u"far"_s },
                        { .range = { -4, 2 }, .reason = {} } };
        const AttributionCard card = attributionCard(stray, nullptr, kText);
        QVERIFY(card.howFound.isEmpty());
    }

    void nobodyNamedIsSaid()
    {
        QuotationRow nobody = quotation(QuotationId { 1 }, { 18, 49 }, std::nullopt);
        nobody.attribution.source.clear();
        const AttributionCard card = attributionCard(nobody, nullptr, kText);
        QCOMPARE(card.speakerName, u"Nobody is named");
        QCOMPARE(card.howFound, QStringList { u"The text names nobody for it."_s });
    }

    void theReadersOwnWordCounts()
    {
        QuotationRow changed = row();
        changed.speakerChanged = true;
        changed.check = Check::Confirmed;
        const AttributionCard card = attributionCard(changed, nullptr, kText);
        QCOMPARE(card.checkText, u"You named the speaker");
        QCOMPARE(card.howFound, QStringList { u"You said who it is."_s });
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
