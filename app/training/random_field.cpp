// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/random_field.h"

#include "attribution/model_decoder.h"
#include "training/shuffle.h"

#include <cmath>
#include <future>
#include <numeric>
#include <random>

namespace inquit {

namespace {

using namespace Qt::StringLiterals;

constexpr float kLeastSlope = 1e-5F; ///< smaller ones change nothing
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

    void step(const std::vector<std::int32_t> &features, std::span<const float> slopes,
              const FieldOptions &options)
    {
        for (const std::int32_t feature : features) {
            Weight *row = &m_weights[static_cast<size_t>(feature) * m_labels];
            for (size_t i = 0; i < m_labels; ++i) {
                if (std::abs(slopes[i]) >= kLeastSlope) {
                    row[i].step(slopes[i], options);
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
        float gone = 1; ///< how far its steps have gone: the sum of their squares

        void step(float slope, const FieldOptions &options)
        {
            gone += slope * slope;
            const float rate = options.rate / std::sqrt(gone);
            const float moved = value - rate * slope;
            value = std::copysign(std::max(std::abs(moved) - rate * options.pull, 0.0F), moved);
        }
    };

    size_t m_labels;
    std::vector<Weight> m_weights;
    std::vector<float> m_sums; ///< after each pass that was kept
};

/// One run of the training, with an order of its own.
class Run {
public:
    Run(size_t unitFeatures, size_t stepFeatures, const FieldOptions &options)
        : units(unitFeatures, kModelLabels)
        , steps(stepFeatures, kModelSteps)
        , m_options(options)
    {
    }

    /// One step down the slope of a block's likelihood; how likely its labels were comes back as
    /// the sum of its units' logarithms, near enough to watch.
    double learn(const FieldSequence &sequence)
    {
        ModelStepTable table;
        ModelMarginals likely = marginals(scoresOf(sequence, table), table, true);
        double gain = 0;
        for (size_t i = 0; i < sequence.units.size(); ++i) {
            const auto gold = static_cast<size_t>(sequence.labels[i]);
            gain += std::log(std::max(likely.units[i][gold], 1e-9F));
            likely.units[i][gold] -= 1;
            units.step(sequence.units[i], likely.units[i], m_options);
        }
        for (size_t i = 0; i < sequence.steps.size(); ++i) {
            const int from = i == 0 ? 0 : static_cast<int>(sequence.labels[i - 1]);
            const int to = i == sequence.labels.size() ? 0 : static_cast<int>(sequence.labels[i]);
            likely.steps[i][static_cast<size_t>(modelStep(from, to))] -= 1;
            steps.step(sequence.steps[i], likely.steps[i], m_options);
        }
        return gain;
    }

    WeightRows units;
    WeightRows steps;

private:
    ModelScores scoresOf(const FieldSequence &sequence, ModelStepTable &table) const
    {
        ModelScores scores;
        scores.units.resize(sequence.units.size());
        for (size_t i = 0; i < sequence.units.size(); ++i) {
            units.addTo(scores.units[i], sequence.units[i]);
        }
        table.reserve(sequence.steps.size() + 1);
        for (const auto &features : sequence.steps) {
            std::array<float, kModelSteps> step {};
            steps.addTo(step, features);
            scores.steps.push_back({ .first = table.add(step), .second = 0 });
        }
        return scores;
    }

    const FieldOptions &m_options;
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

RandomField::RandomField(size_t unitFeatures, size_t stepFeatures)
    : m_units(unitFeatures * kModelLabels)
    , m_steps(stepFeatures * kModelSteps)
{
}

void RandomField::train(const std::vector<FieldSequence> &sequences, const FieldOptions &options,
                        const std::function<void(const QString &)> &progress)
{
    const auto trained = [&](int number) {
        Run run(m_units.size() / kModelLabels, m_steps.size() / kModelSteps, options);
        std::vector<size_t> order(sequences.size());
        std::iota(order.begin(), order.end(), size_t { 0 });
        std::mt19937 random(kFirstSeed + static_cast<unsigned>(number));
        for (int pass = 0; pass < options.passes; ++pass) {
            shuffle(order, random);
            double gain = 0;
            for (const size_t i : order) {
                gain += run.learn(sequences[i]);
            }
            if (pass + options.averaged >= options.passes) {
                run.units.keep();
                run.steps.keep();
            }
            progress(u"  run %1 of %2, pass %3 of %4: log likelihood %5"_s.arg(number + 1)
                         .arg(options.runs)
                         .arg(pass + 1)
                         .arg(options.passes)
                         .arg(gain, 0, 'f', 0));
        }
        return run;
    };
    std::vector<std::future<Run>> underWay;
    underWay.reserve(static_cast<size_t>(options.runs));
    for (int number = 0; number < options.runs; ++number) {
        underWay.push_back(std::async(std::launch::async, trained, number));
    }
    const auto share = 1.0F / static_cast<float>(options.runs * options.averaged);
    const auto add = [share](std::vector<float> &means, const std::vector<float> &sums) {
        for (size_t i = 0; i < means.size(); ++i) {
            means[i] += sums[i] * share;
        }
    };
    for (auto &future : underWay) { // in their order: sums of floats depend on it
        const Run run = future.get();
        add(m_units, run.units.sums());
        add(m_steps, run.steps.sums());
    }
}

std::vector<FeatureWeight> RandomField::unitWeights(const FeatureIndex &index, float least) const
{
    return weightsOf(m_units, kModelLabels, index, least);
}

std::vector<FeatureWeight> RandomField::stepWeights(const FeatureIndex &index, float least) const
{
    return weightsOf(m_steps, kModelSteps, index, least);
}

} // namespace inquit
