// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/early_exit_trainer.h"

#include "language/weight_writer.h"
#include "training/shuffle.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <random>

namespace inquit {

namespace {

constexpr int kEpochs = 3;
constexpr std::uint32_t kFeatureCutoff = 10;
constexpr float kLearningRate = 0.3F;
constexpr float kInitialAccumulator = 0.01F;
constexpr float kLeastWeight = 0.2F;
constexpr double kErrorRate = 0.004; ///< share of its decisions that may be wrong
constexpr std::size_t kChunk = 1000; ///< decisions that are learnt from, or not, together
constexpr std::size_t kHeldOut = 10; ///< one chunk in so many is not learnt from

bool isHeldOut(std::size_t decision)
{
    return decision / kChunk % kHeldOut == kHeldOut - 1;
}

} // namespace

EarlyExitTrainer::EarlyExitTrainer(int labels)
    : m_labels(labels)
{
}

void EarlyExitTrainer::add(std::span<const FeatureKey> keys, std::size_t chosen,
                           std::uint64_t allowed)
{
    Q_ASSERT(keys.size() <= kMostKeys);
    keys = keys.first(std::min(keys.size(), kMostKeys));
    m_decisions.push_back({ .firstKey = m_keys.size(), .chosen = chosen, .allowed = allowed });
    m_keys.insert(m_keys.end(), keys.begin(), keys.end());
}

std::span<const FeatureKey> EarlyExitTrainer::keysOf(std::size_t decision) const
{
    const std::size_t first = m_decisions[decision].firstKey;
    const std::size_t end =
        decision + 1 < m_decisions.size() ? m_decisions[decision + 1].firstKey : m_keys.size();
    return std::span(m_keys).subspan(first, end - first);
}

/// A step of gradient descent on the decision's log loss.
void EarlyExitTrainer::learn(std::size_t decision)
{
    const auto labels = static_cast<std::size_t>(m_labels);
    const Decision &made = m_decisions[decision];
    std::array<std::size_t, kMostKeys> rows {};
    std::size_t count = 0;
    for (const FeatureKey key : keysOf(decision)) {
        if (const std::int32_t number = m_index.find(key); number >= 0) {
            rows[count++] = static_cast<std::size_t>(number) * labels;
        }
    }
    std::array<float, EarlyExit::kMostLabels> gradient {};
    for (std::size_t i = 0; i < count; ++i) {
        for (std::size_t label = 0; label < labels; ++label) {
            gradient[label] += m_weights[rows[i] + label].value;
        }
    }
    const float most = *std::max_element(gradient.begin(), gradient.begin() + m_labels);
    float sum = 0;
    for (std::size_t label = 0; label < labels; ++label) {
        const bool can = (made.allowed >> label & 1U) != 0;
        gradient[label] = can ? std::exp(gradient[label] - most) : 0;
        sum += gradient[label];
    }
    for (std::size_t label = 0; label < labels; ++label) {
        gradient[label] = gradient[label] / sum - (label == made.chosen ? 1.0F : 0.0F);
    }
    for (std::size_t i = 0; i < count; ++i) {
        for (std::size_t label = 0; label < labels; ++label) {
            if (const float partial = gradient[label]; partial != 0) {
                Weight &weight = m_weights[rows[i] + label];
                weight.squaredGradients += partial * partial;
                weight.value -= kLearningRate * partial
                    / std::sqrt(kInitialAccumulator + weight.squaredGradients);
            }
        }
    }
}

std::vector<FeatureWeight> EarlyExitTrainer::weights() const
{
    const auto labels = static_cast<std::size_t>(m_labels);
    std::vector<FeatureWeight> out;
    out.reserve(m_weights.size());
    for (std::size_t i = 0; i < m_weights.size(); ++i) {
        out.push_back({ .key = m_index.key(i / labels),
                        .label = static_cast<std::uint8_t>(i % labels),
                        .weight = m_weights[i].value });
    }
    return out;
}

/// The least margin with which no more are decided wrongly than may be; endless where there is
/// none.
float EarlyExitTrainer::thresholdFor(const EarlyExit &stage) const
{
    std::vector<std::pair<float, bool>> choices;
    for (std::size_t i = 0; i < m_decisions.size(); ++i) {
        if (isHeldOut(i)) {
            const EarlyExit::Choice choice = stage.best(keysOf(i), m_decisions[i].allowed);
            choices.emplace_back(choice.margin, choice.label != m_decisions[i].chosen);
        }
    }
    std::ranges::sort(choices, std::greater());
    const double most = kErrorRate * static_cast<double>(choices.size());
    std::size_t wrong = 0;
    float threshold = std::numeric_limits<float>::max();
    for (const auto &[margin, isWrong] : choices) {
        wrong += isWrong ? 1 : 0;
        if (static_cast<double>(wrong) > most) {
            break;
        }
        threshold = std::isfinite(margin) ? margin : threshold;
    }
    return threshold;
}

QByteArray EarlyExitTrainer::train()
{
    for (std::size_t i = 0; i < m_decisions.size(); ++i) {
        if (!isHeldOut(i)) {
            m_index.count(keysOf(i));
        }
    }
    m_index.prune(kFeatureCutoff);
    m_weights.assign(m_index.size() * static_cast<std::size_t>(m_labels), {});
    std::vector<std::size_t> order(m_decisions.size());
    std::iota(order.begin(), order.end(), std::size_t { 0 });
    std::erase_if(order, isHeldOut);
    std::mt19937 random(1);
    for (int epoch = 0; epoch < kEpochs; ++epoch) {
        shuffle(order, random);
        std::ranges::for_each(order, [this](std::size_t decision) { learn(decision); });
    }
    const QByteArray bytes = packedWeights(weights(), m_labels, kLeastWeight);
    const auto stage = EarlyExit::fromBytes(EarlyExit::toBytes(bytes, 1), m_labels);
    return EarlyExit::toBytes(bytes, thresholdFor(stage.value_or(EarlyExit())));
}

} // namespace inquit
