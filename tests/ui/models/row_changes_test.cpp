// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/row_changes.h"

#include <QTest>

using namespace inquit;

class RowChangesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sameListsNeedNothing() { QCOMPARE(rowChanges({ 0, 1, 2 }, 3), RowChanges {}); }

    void removedRunsComeLastFirst()
    {
        const RowChanges changes = rowChanges({ -1, -1, 0, -1 }, 1);
        QCOMPARE(changes.removed.size(), 2U);
        QCOMPARE(changes.removed[0], (RowChanges::Run { 3, 3 }));
        QCOMPARE(changes.removed[1], (RowChanges::Run { 0, 1 }));
        QVERIFY(changes.order.empty());
        QVERIFY(changes.inserted.empty());
    }

    void insertedRunsComeFirstFirst()
    {
        const RowChanges changes = rowChanges({ 1 }, 4);
        QCOMPARE(changes.inserted.size(), 2U);
        QCOMPARE(changes.inserted[0], (RowChanges::Run { 0, 0 }));
        QCOMPARE(changes.inserted[1], (RowChanges::Run { 2, 3 }));
    }

    void orderIsOfThoseThatStay()
    {
        // a b c d -> d x b: a and c go, d and b change places, x comes between
        const RowChanges changes = rowChanges({ -1, 2, -1, 0 }, 3);
        QCOMPARE(changes.order, (std::vector { 1, 0 }));
        QCOMPARE(changes.inserted.size(), 1U);
        QCOMPARE(changes.inserted[0], (RowChanges::Run { 1, 1 }));
    }
};

QTEST_GUILESS_MAIN(RowChangesTest)
#include "row_changes_test.moc"
