// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/early_exit_trainer.h"

#include <QTest>

#include <random>

using namespace inquit;

namespace {

constexpr size_t kDecisions = 40'000;

/// The word tells the label, but for one word in four, of which any label may come.
struct Made {
    FeatureKey word = 0;
    FeatureKey before = 0; ///< tells nothing
    size_t label = 0;
    bool isOpen = false;
};

std::vector<Made> decisions()
{
    std::mt19937 random(3);
    std::vector<Made> out;
    for (size_t i = 0; i < kDecisions; ++i) {
        const auto word = static_cast<std::uint32_t>(random() % 40);
        const bool isOpen = word % 4 == 0;
        out.push_back({ .word = featureKey(0, word),
                        .before = featureKey(1, static_cast<std::uint32_t>(random() % 40)),
                        .label = isOpen ? random() % 3 : word % 3,
                        .isOpen = isOpen });
    }
    return out;
}

QByteArray trainedOn(const std::vector<Made> &made)
{
    EarlyExitTrainer trainer(3);
    for (const Made &one : made) {
        trainer.add(std::array { one.word, one.before }, one.label);
    }
    return trainer.train();
}

} // namespace

class EarlyExitTrainerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isSureOfWhatIsAlwaysDecidedTheSame()
    {
        const std::vector<Made> made = decisions();
        const auto stage = EarlyExit::fromBytes(trainedOn(made), 3);
        QVERIFY(stage.has_value());
        size_t sure = 0;
        size_t sureOfOpen = 0;
        size_t wrong = 0;
        for (const Made &one : made) {
            const auto label = stage->sure(std::array { one.word, one.before });
            sure += label && !one.isOpen ? 1 : 0;
            sureOfOpen += label && one.isOpen ? 1 : 0;
            wrong += label && *label != one.label ? 1 : 0;
        }
        QVERIFY(sure > kDecisions * 7 / 10);
        QVERIFY(sureOfOpen < kDecisions / 50);
        QVERIFY(wrong < kDecisions / 100);
    }

    void isNeverSureWhereAnyLabelMayCome()
    {
        std::vector<Made> made = decisions();
        std::erase_if(made, [](const Made &one) { return !one.isOpen; });
        const auto stage = EarlyExit::fromBytes(trainedOn(made), 3);
        QVERIFY(stage.has_value());
        const auto sure = std::ranges::count_if(made, [&](const Made &one) {
            return stage->sure(std::array { one.word, one.before }).has_value();
        });
        QVERIFY(static_cast<size_t>(sure) * 20 < made.size());
    }

    void theSameDecisionsGiveTheSameBytes()
    {
        const std::vector<Made> made = decisions();
        QCOMPARE(trainedOn(made), trainedOn(made));
    }

    void withNothingToLearnFromItIsNeverSure()
    {
        const auto stage = EarlyExit::fromBytes(EarlyExitTrainer(3).train(), 3);
        QVERIFY(stage.has_value());
        QCOMPARE(stage->sure(std::array { FeatureKey { 5 } }), std::nullopt);
    }
};

QTEST_GUILESS_MAIN(EarlyExitTrainerTest)
#include "early_exit_trainer_test.moc"
