// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/speaker_hues.h"

#include <QTest>

#include <set>

using namespace inquit;
using Hues = std::vector<int>;

class SpeakerHuesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theMostQuotedKeepTheirUsualHues_data()
    {
        QTest::addColumn<Hues>("usual");
        QTest::addColumn<Hues>("here");
        QTest::newRow("nobody") << Hues {} << Hues {};
        QTest::newRow("all apart") << Hues { 7, 2, 5 } << Hues { 7, 2, 5 };
        QTest::newRow("two share") << Hues { 4, 0, 4 } << Hues { 4, 0, 1 };
        QTest::newRow("a later one's usual hue is not free")
            << Hues { 0, 0, 1 } << Hues { 0, 2, 1 };
        QTest::newRow("all share") << Hues { 9, 9, 9 } << Hues { 9, 0, 1 };
    }

    void theMostQuotedKeepTheirUsualHues()
    {
        QFETCH(Hues, usual);
        QFETCH(Hues, here);
        QCOMPARE(huesInArticle(usual), here);
    }

    void noTwoOfTheTenMostQuotedShareOne()
    {
        for (int hue = 0; hue < kSpeakerHues; ++hue) {
            Hues usual(14, hue);
            usual[3] = (hue + 5) % kSpeakerHues;
            const Hues here = huesInArticle(usual);
            QCOMPARE(std::set<int>(here.begin(), here.begin() + kSpeakerHues).size(), 10u);
            QCOMPARE(here[0], hue);
            QCOMPARE(here[3], usual[3]);
            QCOMPARE(here[12], hue); // those after the ten have their usual one
        }
    }

    void coloursAreGivenOut_data()
    {
        QTest::addColumn<Hues>("present");
        QTest::addColumn<Hues>("expected");
        QTest::newRow("nobody") << Hues {} << Hues {};
        QTest::newRow("all new") << Hues { -1, -1, -1 } << Hues { 0, 1, 2 };
        QTest::newRow("a known one keeps") << Hues { -1, 0, -1 } << Hues { 1, 0, 2 };
        QTest::newRow("two known ones alike") << Hues { 4, 4, -1 } << Hues { 4, 4, 0 };
        QTest::newRow("more than there are")
            << Hues(12, -1) << Hues { 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 1 };
    }

    void coloursAreGivenOut()
    {
        QFETCH(Hues, present);
        QFETCH(Hues, expected);
        QCOMPARE(assignedHues(present), expected);
    }
};

QTEST_GUILESS_MAIN(SpeakerHuesTest)
#include "speaker_hues_test.moc"
