// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text_range.h"

#include <QTest>

using namespace inquit;

class TextRangeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void trimmingStopsAtText()
    {
        const QString text = QStringLiteral(" \n a b\u00a0\n");
        QCOMPARE(trimmed({ 0, text.size() }, text).in(text), u"a b");
    }

    void trimmingWhiteSpaceLeavesAnEmptyRange()
    {
        const QString text = QStringLiteral("   ");
        QVERIFY(trimmed({ 0, 3 }, text).isEmpty());
    }

    void touchingRangesDoNotIntersect()
    {
        QVERIFY(!(TextRange { 0, 3 }.intersects({ 3, 5 })));
        QVERIFY((TextRange { 0, 4 }.intersects({ 3, 5 })));
    }

    void hullCoversUnsortedRanges()
    {
        QCOMPARE(hull({ { 10, 12 }, { 1, 3 }, { 5, 20 } }), (TextRange { 1, 20 }));
        QVERIFY(hull({}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TextRangeTest)
#include "text_range_test.moc"
