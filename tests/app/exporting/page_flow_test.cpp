// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/page_flow.h"

#include <QTest>

using namespace inquit;

using Starts = std::vector<size_t>;

class PageFlowTest : public QObject {
    Q_OBJECT

private:
    static std::vector<FlowLine> lines(int count)
    {
        return std::vector<FlowLine>(size_t(count), { .before = 0, .height = 10 });
    }

private Q_SLOTS:
    void fillsPages()
    {
        QCOMPARE(pageStarts(lines(25), 100), (Starts { 0, 10, 20 }));
        QCOMPARE(pageStarts(lines(10), 100), (Starts { 0 }));
        QCOMPARE(pageStarts({}, 100), (Starts { 0 }));
    }

    void theGapAtTheHeadOfAPageGoes()
    {
        auto all = lines(20);
        all[10].before = 90;
        QCOMPARE(pageStarts(all, 100), (Starts { 0, 10 }));
    }

    void goesBackToWhereAPageMayEnd()
    {
        auto all = lines(12);
        all[10].breakBefore = PageBreak::Never;
        all[9].breakBefore = PageBreak::Never;
        QCOMPARE(pageStarts(all, 100), (Starts { 0, 8 }));
    }

    void aShortQuotationStaysWhole()
    {
        auto all = lines(14);
        for (size_t i = 8; i < 13; ++i) {
            all[i].breakBefore = PageBreak::Avoid;
        }
        QCOMPARE(pageStarts(all, 100), (Starts { 0, 7 }));
    }

    void aLongQuotationIsCutRatherThanAPageLeftEmpty()
    {
        auto all = lines(30);
        for (size_t i = 3; i < 30; ++i) {
            all[i].breakBefore = PageBreak::Avoid;
        }
        QCOMPARE(pageStarts(all, 100), (Starts { 0, 10, 20 }));
    }

    void anEndlessChainIsCut()
    {
        auto all = lines(25);
        for (FlowLine &line : all) {
            line.breakBefore = PageBreak::Never;
        }
        QCOMPARE(pageStarts(all, 100), (Starts { 0, 10, 20 }));
    }

    void aLineHigherThanAPageHasOne()
    {
        auto all = lines(3);
        all[1].height = 500;
        QCOMPARE(pageStarts(all, 100), (Starts { 0, 1, 2 }));
    }
};

QTEST_GUILESS_MAIN(PageFlowTest)
#include "page_flow_test.moc"
