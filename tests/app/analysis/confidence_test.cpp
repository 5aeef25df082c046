// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/confidence.h"

#include <QTest>

using namespace inquit;

class ConfidenceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wordsSourceAndPersonMustBeRight()
    {
        const Attribution found { .content = { { 0, 4 } }, .confidence = 0.9 };
        QCOMPARE(confidenceOf(found, { .speaker = 0, .confidence = 0.5 }), 0.45);
        QCOMPARE(confidenceOf(found, { .speaker = 0, .confidence = 1 }), 0.9);
    }

    void whereNobodyIsNamedThereIsNoSecondStep()
    {
        const Attribution found { .content = { { 0, 4 } }, .confidence = 0.9 };
        QCOMPARE(confidenceOf(found, {}), 0.9);
    }

    void staysAShare()
    {
        QCOMPARE(confidenceOf({ .confidence = 1.2 }, {}), 1.0);
        QCOMPARE(confidenceOf({ .confidence = -0.1 }, {}), 0.0);
    }
};

QTEST_GUILESS_MAIN(ConfidenceTest)
#include "confidence_test.moc"
