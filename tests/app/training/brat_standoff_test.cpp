// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/brat_standoff.h"

#include <QTest>

using namespace inquit;

class BratStandoffTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rolesComeFromTheSpansThatAnEventNames()
    {
        const GoldArticle gold = readStandoff("T1\tSource 0 3\tAna\n"
                                              "T2\tCue 4 8\tsaid\n"
                                              "T3\tContent 9 20;30 35\tso on\n"
                                              "T4\tAttribution 4 8\tsaid\n"
                                              "E1\tAttribution:T4 Content:T3 Cue:T2 Source:T1 \n");
        QCOMPARE(gold.attributions.size(), 1u);
        QCOMPARE(gold.attributions[0].content, (TextRanges { { 9, 20 }, { 30, 35 } }));
        QCOMPARE(gold.attributions[0].cue, (TextRanges { { 4, 8 } }));
        QCOMPARE(gold.attributions[0].source, (TextRanges { { 0, 3 } }));
    }

    void unsortedFragmentsAreSorted()
    {
        const GoldArticle gold =
            readStandoff("T1\tContent 106 118;53 93\tx\nE1\tAttribution:T2 Content:T1\n");
        QCOMPARE(gold.attributions[0].content, (TextRanges { { 53, 93 }, { 106, 118 } }));
    }

    void aSecondContentIsPartOfTheContent()
    {
        const GoldArticle gold = readStandoff("T1\tContent 9 12\tx\nT2\tContent 1 4\ty\n"
                                              "E1\tAttribution:T3 Content:T1 Content2:T2\n");
        QCOMPARE(gold.attributions[0].content, (TextRanges { { 1, 4 }, { 9, 12 } }));
    }

    void whatIsMarkedIsLeftOut()
    {
        const GoldArticle gold = readStandoff("T1\tDiscard 5 9\tx\nT2\tDiscuss 20 22\ty\n");
        QVERIFY(gold.attributions.empty());
        QCOMPARE(gold.leftOut, (TextRanges { { 5, 9 }, { 20, 22 } }));
    }

    void rawLineBreaksAndNotesDoNotMatter()
    {
        const GoldArticle gold =
            readStandoff("T1\tContent 9 12\ttext\nwith a break\n"
                         "#1\tAnnotatorNotes T1\thm\n"
                         "E1\tAttribution:T3 Content:T1\nE2\tAttribution:T3 Cue:T9\n");
        QCOMPARE(gold.attributions.size(), 1u);
    }
};

QTEST_GUILESS_MAIN(BratStandoffTest)
#include "brat_standoff_test.moc"
