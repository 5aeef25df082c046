// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attribution/model_crf.h"

#include <QRandomGenerator>
#include <QTest>

using namespace inquit;

namespace {

struct Chain {
    ModelScores scores;
    ModelTransitionTable table;
    std::vector<std::array<float, kModelTransitions>>
        transitions; ///< the sums of the parts in the table
};

Chain randomChain(size_t size, QRandomGenerator &random)
{
    Chain chain;
    chain.scores.units.resize(size);
    chain.transitions.resize(size + 1);
    const auto fill = [&](auto &row) {
        for (float &value : row) {
            value = static_cast<float>(random.bounded(8.0) - 4.0);
        }
    };
    for (auto &row : chain.scores.units) {
        fill(row);
    }
    for (auto &row : chain.transitions) {
        std::array<float, kModelTransitions> second {};
        fill(row);
        fill(second);
        chain.scores.transitions.push_back(
            { .first = chain.table.add(row), .second = chain.table.add(second) });
        std::ranges::transform(row, second, row.begin(), std::plus());
    }
    return chain;
}

float scoreOf(const Chain &chain, const std::vector<ModelLabel> &labels)
{
    float sum = 0;
    int last = 0;
    for (size_t i = 0; i < labels.size(); ++i) {
        const int label = static_cast<int>(labels[i]);
        sum += chain.scores.units[i][static_cast<size_t>(label)]
            + chain.transitions[i][static_cast<size_t>(modelTransition(last, label))];
        last = label;
    }
    return sum + chain.transitions[labels.size()][static_cast<size_t>(modelTransition(last, 0))];
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

class ModelCrfTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingGivesNothing()
    {
        QRandomGenerator random(1);
        Chain chain = randomChain(0, random);
        QVERIFY(bestLabels(chain.scores, chain.table).empty());
        QVERIFY(marginals(chain.scores, chain.table, false).units.empty());
    }

    void findsTheBestOfAllAllowedSequences()
    {
        QRandomGenerator random(3);
        const auto all = allOfThree();
        for (int round = 0; round < 200; ++round) {
            Chain chain = randomChain(3, random);
            float most = -1e9F;
            for (const auto &labels : all) {
                most = std::max(most, scoreOf(chain, labels));
            }
            const auto best = bestLabels(chain.scores, chain.table);
            QVERIFY(isAllowed(best));
            QVERIFY(std::abs(scoreOf(chain, best) - most) < 1e-3F);
        }
    }

    void marginalsAreThoseOfAllAllowedSequences()
    {
        QRandomGenerator random(4);
        const auto all = allOfThree();
        for (int round = 0; round < 20; ++round) {
            Chain chain = randomChain(3, random);
            double total = 0;
            std::array<double, kModelLabels> middle {};
            for (const auto &labels : all) {
                const double weight = std::exp(static_cast<double>(scoreOf(chain, labels)));
                total += weight;
                middle[static_cast<size_t>(labels[1])] += weight;
            }
            const ModelMarginals likely = marginals(chain.scores, chain.table, true);
            for (size_t label = 0; label < kModelLabels; ++label) {
                QVERIFY(
                    std::abs(static_cast<double>(likely.units[1][label]) - middle[label] / total)
                    < 1e-4);
            }
        }
    }
};

QTEST_GUILESS_MAIN(ModelCrfTest)
#include "model_crf_test.moc"
