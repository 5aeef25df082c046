// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/quick_look.h"

#include <QTest>

#include <cmath>

using namespace inquit;

namespace {

constexpr FeatureKey kClear = 0x10000001; ///< label 2 leads label 0 by 4, label 1 by 6
constexpr FeatureKey kVague = 0x20000002; ///< label 1 leads the others by 1

QByteArray table()
{
    return SparseWeights::toBytes({ { .key = kClear, .label = 2, .weight = 4 },
                                    { .key = kClear, .label = 1, .weight = -2 },
                                    { .key = kVague, .label = 1, .weight = 1 } },
                                  3, 0);
}

QuickLook look(float lead)
{
    return QuickLook::fromBytes(QuickLook::toBytes(table(), lead), 3).value_or(QuickLook());
}

} // namespace

class QuickLookTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isSureWhereOneLabelLeadsByFar()
    {
        const QuickLook two = look(2);
        QVERIFY(!two.isBlind());
        QCOMPARE(two.sure(std::vector { kClear }), std::optional<size_t>(2));
        QCOMPARE(two.sure(std::vector { kVague }), std::nullopt);
        QCOMPARE(two.sure(std::vector { kClear, kVague }), std::optional<size_t>(2));
        QCOMPARE(two.sure({}), std::nullopt);
        QCOMPARE(look(5).sure(std::vector { kClear }), std::nullopt);
    }

    void looksAtWhatIsAllowedAlone()
    {
        const QuickLook two = look(2);
        QCOMPARE(two.sure(std::vector { kClear }, 0b011), std::optional<size_t>(0));
        QCOMPARE(two.sure(std::vector { kClear }, 0b010), std::optional<size_t>(1));
        QVERIFY(std::isinf(two.best(std::vector { kVague }, 0b100).lead));
    }

    void aBlindOneIsNeverSure()
    {
        QVERIFY(QuickLook().isBlind());
        QCOMPARE(QuickLook().sure(std::vector { kClear }), std::nullopt);
    }

    void spoiltBytesAreRefused()
    {
        const QByteArray bytes = QuickLook::toBytes(table(), 2);
        QVERIFY(QuickLook::fromBytes(bytes, 3));
        QVERIFY(!QuickLook::fromBytes(bytes, 4));
        QVERIFY(!QuickLook::fromBytes({}, 3));
        for (qsizetype size = 0; size < bytes.size(); ++size) {
            QVERIFY(!QuickLook::fromBytes(bytes.first(size), 3));
        }
        for (const float lead : { 0.0F, -1.0F, std::nanf(""), HUGE_VALF }) {
            QVERIFY(!QuickLook::fromBytes(QuickLook::toBytes(table(), lead), 3));
        }
    }
};

QTEST_GUILESS_MAIN(QuickLookTest)
#include "quick_look_test.moc"
