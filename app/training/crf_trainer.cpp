// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/crf_trainer.h"

#include "attribution/model_crf.h"
#include "training/shuffle.h"

#include <cmath>
#include <future>
#include <numeric>
#include <random>

namespace inquit {

namespace {

using namespace Qt::StringLiterals;

constexpr float kLeastGradient = 1e-5F; ///< smaller ones change nothing
constexpr unsigned kFirstSeed = 1;

/// Weights in the making: a row for each feature, a number for each label.
class WeightRows {
public:
    WeightRows(size_t features, size_t labels)
        : m_labels(labels)
        , m_weights(features * labels)
        , m_sums(features * labels)
    {
    }

    void addTo(std::span<float> scores, const std::vector<std::int32_t> &features) const
    {
        for (const std::int32_t feature : features) {
            const Weight *row = &m_weights[static_cast<size_t>(feature) * m_labels];
            for (size_t i = 0; i < m_labels; ++i) {
                scores[i] += row[i].value;
            }
        }
    }

    void step(const std::vector<std::int32_t> &features, std::span<const float> gradient,
              const CrfOptions &options)
    {
        for (const std::int32_t feature : features) {
            Weight *row = &m_weights[static_cast<size_t>(feature) * m_labels];
            for (size_t i = 0; i < m_labels; ++i) {
                if (std::abs(gradient[i]) >= kLeastGradient) {
                    row[i].step(gradient[i], options);
                }
            }
        }
    }

    void keep()
    {
        for (size_t i = 0; i < m_sums.size(); ++i) {
            m_sums[i] += m_weights[i].value;
        }
    }
    const std::vector<float> &sums() const { return m_sums; }

private:
    struct Weight {
        float value = 0;
        float squaredGradients = 1; ///< their sum so far

        void step(float gradient, const CrfOptions &options)
        {
            squaredGradients += gradient * gradient;
            const float rate = options.learningRate / std::sqrt(squaredGradients);
            const float moved = value - rate * gradient;
            value = std::copysign(std::max(std::abs(moved) - rate * options.l1, 0.0F), moved);
        }
    };

    size_t m_labels;
    std::vector<Weight> m_weights;
    std::vector<float> m_sums; ///< after each epoch that was kept
};

/// One run of the training, with an order of its own.
class Run {
public:
    Run(size_t unitFeatures, size_t transitionFeatures, const CrfOptions &options)
        : units(unitFeatures, kModelLabels)
        , transitions(transitionFeatures, kModelTransitions)
        , m_options(options)
    {
    }

    /// A step of gradient descent on a block's log loss; the sum of its units' log likelihoods
    /// comes back, near enough to watch.
    double learn(const CrfSequence &sequence)
    {
        ModelTransitionTable table;
        ModelMarginals likely = marginals(scoresOf(sequence, table), table, true);
        double logLikelihood = 0;
        for (size_t i = 0; i < sequence.units.size(); ++i) {
            const auto gold = static_cast<size_t>(sequence.labels[i]);
            logLikelihood += std::log(std::max(likely.units[i][gold], 1e-9F));
            likely.units[i][gold] -= 1;
            units.step(sequence.units[i], likely.units[i], m_options);
        }
        for (size_t i = 0; i < sequence.transitions.size(); ++i) {
            const int from = i == 0 ? 0 : static_cast<int>(sequence.labels[i - 1]);
            const int to = i == sequence.labels.size() ? 0 : static_cast<int>(sequence.labels[i]);
            likely.transitions[i][static_cast<size_t>(modelTransition(from, to))] -= 1;
            transitions.step(sequence.transitions[i], likely.transitions[i], m_options);
        }
        return logLikelihood;
    }

    WeightRows units;
    WeightRows transitions;

private:
    ModelScores scoresOf(const CrfSequence &sequence, ModelTransitionTable &table) const
    {
        ModelScores scores;
        scores.units.resize(sequence.units.size());
        for (size_t i = 0; i < sequence.units.size(); ++i) {
            units.addTo(scores.units[i], sequence.units[i]);
        }
        table.reserve(sequence.transitions.size() + 1);
        for (const auto &features : sequence.transitions) {
            std::array<float, kModelTransitions> worths {};
            transitions.addTo(worths, features);
            scores.transitions.push_back({ .first = table.add(worths), .second = 0 });
        }
        return scores;
    }

    const CrfOptions &m_options;
};

std::vector<FeatureWeight> weightsOf(const std::vector<float> &weights, size_t labels,
                                     const FeatureIndex &index, float least)
{
    std::vector<FeatureWeight> out;
    for (size_t i = 0; i < weights.size(); ++i) {
        if (std::abs(weights[i]) >= least) {
            out.push_back({ .key = index.key(i / labels),
                            .label = static_cast<std::uint8_t>(i % labels),
                            .weight = weights[i] });
        }
    }
    return out;
}

} // namespace

CrfTrainer::CrfTrainer(size_t unitFeatures, size_t transitionFeatures)
    : m_units(unitFeatures * kModelLabels)
    , m_transitions(transitionFeatures * kModelTransitions)
{
}

void CrfTrainer::train(const std::vector<CrfSequence> &sequences, const CrfOptions &options,
                       const std::function<void(const QString &)> &progress)
{
    const auto trained = [&](int number) {
        Run run(m_units.size() / kModelLabels, m_transitions.size() / kModelTransitions, options);
        std::vector<size_t> order(sequences.size());
        std::iota(order.begin(), order.end(), size_t { 0 });
        std::mt19937 random(kFirstSeed + static_cast<unsigned>(number));
        for (int epoch = 0; epoch < options.epochs; ++epoch) {
            shuffle(order, random);
            double logLikelihood = 0;
            for (const size_t i : order) {
                logLikelihood += run.learn(sequences[i]);
            }
            if (epoch + options.averagedEpochs >= options.epochs) {
                run.units.keep();
                run.transitions.keep();
            }
            progress(u"  run %1 of %2, epoch %3 of %4: log likelihood %5"_s.arg(number + 1)
                         .arg(options.runs)
                         .arg(epoch + 1)
                         .arg(options.epochs)
                         .arg(logLikelihood, 0, 'f', 0));
        }
        return run;
    };
    std::vector<std::future<Run>> underWay;
    underWay.reserve(static_cast<size_t>(options.runs));
    for (int number = 0; number < options.runs; ++number) {
        underWay.push_back(std::async(std::launch::async, trained, number));
    }
    const auto share = 1.0F / static_cast<float>(options.runs * options.averagedEpochs);
    const auto add = [share](std::vector<float> &means, const std::vector<float> &sums) {
        for (size_t i = 0; i < means.size(); ++i) {
            means[i] += sums[i] * share;
        }
    };
    for (auto &future : underWay) { // in their order: sums of floats depend on it
        const Run run = future.get();
        add(m_units, run.units.sums());
        add(m_transitions, run.transitions.sums());
    }
}

std::vector<FeatureWeight> CrfTrainer::unitWeights(const FeatureIndex &index, float least) const
{
    return weightsOf(m_units, kModelLabels, index, least);
}

std::vector<FeatureWeight> CrfTrainer::transitionWeights(const FeatureIndex &index,
                                                         float least) const
{
    return weightsOf(m_transitions, kModelTransitions, index, least);
}

} // namespace inquit
