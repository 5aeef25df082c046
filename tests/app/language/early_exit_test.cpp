// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/early_exit.h"

#include "language/weight_writer.h"

#include <QTest>

#include <cmath>

using namespace inquit;

namespace {

constexpr FeatureKey kClear = 0x10000001; ///< label 2 is 4 before label 0, 6 before label 1
constexpr FeatureKey kVague = 0x20000002; ///< label 1 is 1 before the others

QByteArray table()
{
    return packedWeights({ { .key = kClear, .label = 2, .weight = 4 },
                                    { .key = kClear, .label = 1, .weight = -2 },
                                    { .key = kVague, .label = 1, .weight = 1 } },
                                  3, 0);
}

EarlyExit withThreshold(float threshold)
{
    return EarlyExit::fromBytes(EarlyExit::toBytes(table(), threshold), 3).value_or(EarlyExit());
}

} // namespace

class EarlyExitTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isSureWhereTheMarginIsWide()
    {
        const EarlyExit two = withThreshold(2);
        QCOMPARE(two.sure(std::vector { kClear }), std::optional<size_t>(2));
        QCOMPARE(two.sure(std::vector { kVague }), std::nullopt);
        QCOMPARE(two.sure(std::vector { kClear, kVague }), std::optional<size_t>(2));
        QCOMPARE(two.sure({}), std::nullopt);
        QCOMPARE(withThreshold(5).sure(std::vector { kClear }), std::nullopt);
    }

    void looksAtWhatIsAllowedAlone()
    {
        const EarlyExit two = withThreshold(2);
        QCOMPARE(two.sure(std::vector { kClear }, 0b011), std::optional<size_t>(0));
        QCOMPARE(two.sure(std::vector { kClear }, 0b010), std::optional<size_t>(1));
        QVERIFY(std::isinf(two.best(std::vector { kVague }, 0b100).margin));
    }

    void withoutWeightsItIsNeverSure()
    {
        QCOMPARE(EarlyExit().sure(std::vector { kClear }), std::nullopt);
    }

    void spoiltBytesAreRefused()
    {
        const QByteArray bytes = EarlyExit::toBytes(table(), 2);
        QVERIFY(EarlyExit::fromBytes(bytes, 3));
        QVERIFY(!EarlyExit::fromBytes(bytes, 4));
        QVERIFY(!EarlyExit::fromBytes({}, 3));
        for (qsizetype size = 0; size < bytes.size(); ++size) {
            QVERIFY(!EarlyExit::fromBytes(bytes.first(size), 3));
        }
        for (const float threshold : { 0.0F, -1.0F, std::nanf(""), HUGE_VALF }) {
            QVERIFY(!EarlyExit::fromBytes(EarlyExit::toBytes(table(), threshold), 3));
        }
    }
};

QTEST_GUILESS_MAIN(EarlyExitTest)
#include "early_exit_test.moc"
