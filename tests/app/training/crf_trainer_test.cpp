// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/crf_trainer.h"

#include <QTest>

#include <atomic>
#include <map>

using namespace inquit;

namespace {

enum Feature : std::int32_t { kWord, kName, kVerb, kOften, kFeatures };

FeatureIndex indexOf(std::int32_t features)
{
    FeatureIndex index;
    for (std::int32_t i = 0; i < features; ++i) {
        const FeatureKey key = featureKey(0, static_cast<std::uint32_t>(i));
        index.count({ &key, 1 });
    }
    index.prune(1);
    return index;
}

/// "“…” Roe said", and in every other block "Roe sat": the verb alone tells nothing.
std::vector<CrfSequence> blocks()
{
    using enum ModelLabel;
    std::vector<CrfSequence> all;
    for (int i = 0; i < 40; ++i) {
        const bool says = i % 2 == 0;
        CrfSequence block;
        if (says) {
            block.units = { { kWord, kOften }, { kName, kOften }, { kVerb } };
            block.labels = { ContentFirst, SourceAfter, CueAfter };
        } else {
            block.units = { { kName, kOften }, { kVerb } };
            block.labels = { Outside, Outside };
        }
        block.transitions.assign(block.units.size() + 1, { 0 });
        all.push_back(std::move(block));
    }
    return all;
}

using Weights = std::map<std::pair<FeatureKey, int>, float>;

Weights byPlace(const std::vector<FeatureWeight> &weights)
{
    Weights out;
    for (const FeatureWeight &weight : weights) {
        out[{ weight.key, weight.label }] = weight.weight;
    }
    return out;
}

} // namespace

class CrfTrainerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void learnsWhatTellsTheLabels()
    {
        CrfTrainer trainer(kFeatures, 1);
        std::atomic<int> told = 0;
        const CrfOptions options {
            .runs = 2, .epochs = 8, .averagedEpochs = 4, .learningRate = 0.1F
        };
        trainer.train(blocks(), options, [&](const QString &) { ++told; });
        QCOMPARE(told, 16);
        const FeatureIndex index = indexOf(kFeatures);
        const Weights units = byPlace(trainer.unitWeights(index, 0.001F));
        const auto worth = [&](Feature feature, ModelLabel label) {
            return units.at({ index.key(feature), static_cast<int>(label) });
        };
        QVERIFY(worth(kWord, ModelLabel::ContentFirst) > 0.3F);
        QVERIFY(worth(kWord, ModelLabel::ContentFirst) > worth(kOften, ModelLabel::ContentFirst));
        QVERIFY(worth(kName, ModelLabel::SourceAfter) > 0);
        QVERIFY(worth(kVerb, ModelLabel::CueAfter) > 0);
        const Weights transitions = byPlace(trainer.transitionWeights(indexOf(1), 0.001F));
        const int fromNameToVerb = modelTransition(static_cast<int>(ModelLabel::SourceAfter),
                                                   static_cast<int>(ModelLabel::CueAfter));
        QVERIFY(transitions.at({ indexOf(1).key(0), fromNameToVerb }) > 0);
    }

    void givesTheSameWeightsEachTime()
    {
        const CrfOptions options {
            .runs = 3, .epochs = 4, .averagedEpochs = 2, .learningRate = 0.1F
        };
        const auto weights = [&] {
            CrfTrainer trainer(kFeatures, 1);
            trainer.train(blocks(), options, [](const QString &) { });
            return byPlace(trainer.unitWeights(indexOf(kFeatures), 0));
        };
        QCOMPARE(weights(), weights());
    }

    /// What tells little is pulled to 0, all the way.
    void l1PullsWeightsToNothing()
    {
        const auto remaining = [&](float l1) {
            CrfTrainer trainer(kFeatures, 1);
            trainer.train(
                blocks(),
                { .runs = 1, .epochs = 8, .averagedEpochs = 4, .learningRate = 0.1F, .l1 = l1 },
                [](const QString &) { });
            return trainer.unitWeights(indexOf(kFeatures), 1e-6F).size();
        };
        QVERIFY(remaining(0.1F) < remaining(0));
        QCOMPARE(remaining(2), size_t { 0 });
    }
};

QTEST_APPLESS_MAIN(CrfTrainerTest)
#include "crf_trainer_test.moc"
