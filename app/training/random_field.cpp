// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/random_field.h"

#include "training/shuffle.h"

#include <cmath>
#include <numeric>
#include <random>

namespace inquit {

namespace {

using namespace Qt::StringLiterals;

void addRows(const std::vector<std::int32_t> &features, const std::vector<float> &weights,
             std::span<float> out)
{
    for (const std::int32_t feature : features) {
        const float *row = &weights[static_cast<size_t>(feature) * out.size()];
        for (size_t i = 0; i < out.size(); ++i) {
            out[i] += row[i];
        }
    }
}

void changeRows(const std::vector<std::int32_t> &features, std::vector<float> &weights,
                std::span<const float> by)
{
    for (const std::int32_t feature : features) {
        float *row = &weights[static_cast<size_t>(feature) * by.size()];
        for (size_t i = 0; i < by.size(); ++i) {
            row[i] += by[i];
        }
    }
}

std::vector<FeatureWeight> weightsOf(const std::vector<float> &weights, double scale, int labels,
                                     const FeatureIndex &index, float least)
{
    std::vector<FeatureWeight> out;
    for (size_t i = 0; i < weights.size(); ++i) {
        const auto weight = static_cast<float>(weights[i] * scale);
        if (std::abs(weight) >= least) {
            out.push_back({ .key = index.key(i / static_cast<size_t>(labels)),
                            .label = static_cast<std::uint8_t>(i % static_cast<size_t>(labels)),
                            .weight = weight });
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

ModelScores RandomField::scoresOf(const FieldSequence &sequence, ModelStepTable &steps) const
{
    ModelScores scores;
    scores.units.resize(sequence.units.size());
    const auto scale = static_cast<float>(m_scale);
    for (size_t i = 0; i < sequence.units.size(); ++i) {
        addRows(sequence.units[i], m_units, scores.units[i]);
        for (float &score : scores.units[i]) {
            score *= scale;
        }
    }
    steps.reserve(sequence.steps.size() + 1);
    for (const auto &features : sequence.steps) {
        std::array<float, kModelSteps> step {};
        addRows(features, m_steps, step);
        for (float &score : step) {
            score *= scale;
        }
        scores.steps.push_back({ .first = steps.add(step), .second = 0 });
    }
    return scores;
}

/// One step down the gradient of a block's likelihood; the probability of its labels comes back as
/// the mean log over its units, near enough to watch.
double RandomField::step(const FieldSequence &sequence, float rate)
{
    ModelStepTable steps;
    const ModelScores scores = scoresOf(sequence, steps);
    const ModelMarginals likely = marginals(scores, steps, true);
    const auto by = static_cast<float>(rate / m_scale);
    double gain = 0;
    for (size_t i = 0; i < sequence.units.size(); ++i) {
        std::array<float, kModelLabels> change = likely.units[i];
        const auto gold = static_cast<size_t>(sequence.labels[i]);
        gain += std::log(std::max(change[gold], 1e-9F));
        change[gold] -= 1;
        for (float &value : change) {
            value *= -by;
        }
        changeRows(sequence.units[i], m_units, change);
    }
    for (size_t i = 0; i < sequence.steps.size(); ++i) {
        std::array<float, kModelSteps> change = likely.steps[i];
        const int from = i == 0 ? 0 : static_cast<int>(sequence.labels[i - 1]);
        const int to = i == sequence.labels.size() ? 0 : static_cast<int>(sequence.labels[i]);
        change[static_cast<size_t>(modelStep(from, to))] -= 1;
        for (float &value : change) {
            value *= -by;
        }
        changeRows(sequence.steps[i], m_steps, change);
    }
    return gain;
}

void RandomField::train(const std::vector<FieldSequence> &sequences, const FieldOptions &options,
                        const std::function<void(const QString &)> &progress)
{
    std::vector<size_t> order(sequences.size());
    std::iota(order.begin(), order.end(), size_t { 0 });
    std::mt19937 random(1);
    double seen = 0;
    const double half = static_cast<double>(sequences.size()) * 3;
    for (int pass = 0; pass < options.passes; ++pass) {
        shuffle(order, random);
        double gain = 0;
        for (const size_t i : order) {
            const double rate = options.rate / (1 + seen / half);
            gain += step(sequences[i], static_cast<float>(rate));
            m_scale *= 1 - rate * options.decay;
            ++seen;
        }
        keepAverage(pass, options);
        progress(u"  pass %1 of %2: log likelihood %3"_s.arg(pass + 1)
                     .arg(options.passes)
                     .arg(gain, 0, 'f', 0));
    }
}

/// Adds up the weights of the last passes; after the last one, the weights are the mean.
void RandomField::keepAverage(int pass, const FieldOptions &options)
{
    if (pass + options.averaged < options.passes) {
        return;
    }
    const auto add = [&](std::vector<float> &sums, const std::vector<float> &weights) {
        sums.resize(weights.size());
        const auto scale = static_cast<float>(m_scale / options.averaged);
        for (size_t i = 0; i < sums.size(); ++i) {
            sums[i] += weights[i] * scale;
        }
    };
    add(m_unitSums, m_units);
    add(m_stepSums, m_steps);
    if (pass + 1 == options.passes) {
        m_units = std::move(m_unitSums);
        m_steps = std::move(m_stepSums);
        m_scale = 1;
    }
}

std::vector<FeatureWeight> RandomField::unitWeights(const FeatureIndex &index, float least) const
{
    return weightsOf(m_units, m_scale, kModelLabels, index, least);
}

std::vector<FeatureWeight> RandomField::stepWeights(const FeatureIndex &index, float least) const
{
    return weightsOf(m_steps, m_scale, kModelSteps, index, least);
}

} // namespace inquit
