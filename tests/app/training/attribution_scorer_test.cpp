// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/attribution_scorer.h"

#include <QTest>

using namespace inquit;
using namespace Qt::StringLiterals;

namespace {

const QString kText = u"“We will stay,” said Ana Roe. Bo Poe hopes to win."_s;

GoldArticle gold()
{
    return { .attributions = { { .content = { { 0, 15 } },
                                 .cue = { { 16, 20 } },
                                 .source = { { 21, 28 } } },
                               { .content = { { 43, 49 } },
                                 .cue = { { 37, 42 } },
                                 .source = { { 30, 36 } } } },
             .leftOut = {} };
}

Attribution found(TextRange content, TextRange cue, TextRange source)
{
    return { .content = { content }, .cue = { cue }, .source = { source } };
}

} // namespace

class AttributionScorerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void allRightIsAHundredPerCent()
    {
        AttributionScorer scorer;
        scorer.add(kText, gold(),
                   { found({ 0, 15 }, { 16, 20 }, { 21, 28 }),
                     found({ 43, 49 }, { 37, 42 }, { 30, 36 }) });
        for (const Tally &tally : scorer.tallies()) {
            QCOMPARE(tally.f1(), 1.0);
        }
        QCOMPARE(scorer.tallies().value(u"credited/direct"_s).right, 1);
        QCOMPARE(scorer.tallies().value(u"credited/indirect"_s).right, 1);
    }

    void quotationMarksAndPointsDoNotCount()
    {
        AttributionScorer scorer;
        scorer.add(kText, gold(), { found({ 1, 13 }, { 16, 20 }, { 21, 28 }) });
        QCOMPARE(scorer.tallies().value(u"exact/all"_s).right, 1);
        QCOMPARE(scorer.tallies().value(u"exact/all"_s).missed, 1);
    }

    void aPartOfTheSourceIsEnoughForTheCredit()
    {
        AttributionScorer scorer;
        scorer.add(kText, gold(), { found({ 0, 15 }, { 16, 20 }, { 25, 28 }) });
        QCOMPARE(scorer.tallies().value(u"credited/direct"_s).right, 1);
        QCOMPARE(scorer.tallies().value(u"spans/source"_s).wrong, 1);
    }

    void theWrongSourceIsNoCredit()
    {
        AttributionScorer scorer;
        scorer.add(kText, gold(), { found({ 0, 15 }, { 16, 20 }, { 30, 36 }) });
        QCOMPARE(scorer.tallies().value(u"overlap/direct"_s).right, 1);
        QCOMPARE(scorer.tallies().value(u"credited/direct"_s).right, 0);
        QCOMPARE(scorer.tallies().value(u"credited/all"_s).wrong, 1);
    }

    void whatIsLeftOutCountsNeitherWay()
    {
        GoldArticle article = gold();
        article.leftOut = { { 44, 45 } };
        AttributionScorer scorer;
        scorer.add(kText, article, { found({ 40, 49 }, { 37, 39 }, { 30, 36 }) });
        QCOMPARE(scorer.tallies().value(u"exact/all"_s).missed, 1);
        QCOMPARE(scorer.tallies().value(u"exact/all"_s).wrong, 0);
    }
};

QTEST_GUILESS_MAIN(AttributionScorerTest)
#include "attribution_scorer_test.moc"
