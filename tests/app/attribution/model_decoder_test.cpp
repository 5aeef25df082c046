// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attribution/model_decoder.h"

#include <QRandomGenerator>
#include <QTest>

using namespace inquit;

namespace {

ModelScores randomScores(size_t size, QRandomGenerator &random)
{
    ModelScores scores;
    scores.units.resize(size);
    scores.steps.resize(size + 1);
    const auto fill = [&](auto &row) {
        for (float &value : row) {
            value = static_cast<float>(random.bounded(8.0) - 4.0);
        }
    };
    for (auto &row : scores.units) {
        fill(row);
    }
    for (auto &row : scores.steps) {
        fill(row);
    }
    return scores;
}

float scoreOf(const ModelScores &scores, const std::vector<ModelLabel> &labels)
{
    float sum = 0;
    int last = 0;
    for (size_t i = 0; i < labels.size(); ++i) {
        const int label = static_cast<int>(labels[i]);
        sum += scores.units[i][static_cast<size_t>(label)]
            + scores.steps[i][static_cast<size_t>(modelStep(last, label))];
        last = label;
    }
    return sum + scores.steps[labels.size()][static_cast<size_t>(modelStep(last, 0))];
}

bool isAllowed(const std::vector<ModelLabel> &labels)
{
    ModelLabel last = ModelLabel::Outside;
    for (const ModelLabel label : labels) {
        if (!mayFollow(last, label)) {
            return false;
        }
        last = label;
    }
    return mayFollow(last, ModelLabel::Outside);
}

/// All allowed sequences of three labels.
std::vector<std::vector<ModelLabel>> allOfThree()
{
    std::vector<std::vector<ModelLabel>> all;
    for (int code = 0; code < kModelLabels * kModelLabels * kModelLabels; ++code) {
        const std::vector labels { static_cast<ModelLabel>(code % kModelLabels),
                                   static_cast<ModelLabel>(code / kModelLabels % kModelLabels),
                                   static_cast<ModelLabel>(code / kModelLabels / kModelLabels) };
        if (isAllowed(labels)) {
            all.push_back(labels);
        }
    }
    return all;
}

} // namespace

class ModelDecoderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingGivesNothing()
    {
        ModelScores scores;
        scores.steps.resize(1);
        QVERIFY(bestLabels(scores).empty());
    }

    void findsTheBestOfAllAllowedSequences()
    {
        QRandomGenerator random(3);
        const auto all = allOfThree();
        for (int round = 0; round < 200; ++round) {
            const ModelScores scores = randomScores(3, random);
            float most = -1e9F;
            for (const auto &labels : all) {
                most = std::max(most, scoreOf(scores, labels));
            }
            const auto best = bestLabels(scores);
            QVERIFY(isAllowed(best));
            QVERIFY(std::abs(scoreOf(scores, best) - most) < 1e-3F);
        }
    }

    void marginalsAreThoseOfAllAllowedSequences()
    {
        QRandomGenerator random(4);
        const auto all = allOfThree();
        for (int round = 0; round < 20; ++round) {
            const ModelScores scores = randomScores(3, random);
            double total = 0;
            std::array<double, kModelLabels> middle {};
            for (const auto &labels : all) {
                const double weight = std::exp(static_cast<double>(scoreOf(scores, labels)));
                total += weight;
                middle[static_cast<size_t>(labels[1])] += weight;
            }
            const ModelMarginals likely = marginals(scores, true);
            for (size_t label = 0; label < kModelLabels; ++label) {
                QVERIFY(
                    std::abs(static_cast<double>(likely.units[1][label]) - middle[label] / total)
                    < 1e-4);
            }
        }
    }
};

QTEST_GUILESS_MAIN(ModelDecoderTest)
#include "model_decoder_test.moc"
