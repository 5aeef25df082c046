// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "language/early_exit.h"
#include "training/feature_index.h"

#include <vector>

namespace inquit {

/// Trains an EarlyExit on decisions that all features have made: a multinomial logistic regression
/// over the few features, by AdaGrad (Duchi, Hazan, Singer 2011). Its threshold is chosen on
/// held-out decisions: the least margin at which it is wrong once in 250.
class EarlyExitTrainer {
public:
    static constexpr std::size_t kMostKeys = 16; ///< of a decision: more would save no time

    explicit EarlyExitTrainer(int labels);

    /// `allowed`: the labels that could be chosen, a bit each.
    void add(std::span<const FeatureKey> keys, std::size_t chosen,
             std::uint64_t allowed = EarlyExit::kAnyLabel);

    /// The bytes of the EarlyExit.
    QByteArray train();

private:
    struct Decision {
        std::size_t firstKey = 0;
        std::size_t chosen = 0;
        std::uint64_t allowed = 0;
    };
    struct Weight {
        float value = 0;
        float squaredGradients = 0; ///< their sum so far
    };

    std::span<const FeatureKey> keysOf(std::size_t decision) const;
    void learn(std::size_t decision);
    std::vector<FeatureWeight> weights() const;
    float thresholdFor(const EarlyExit &stage) const;

    int m_labels;
    std::vector<FeatureKey> m_keys;
    std::vector<Decision> m_decisions;
    FeatureIndex m_index;
    std::vector<Weight> m_weights; ///< a row of labels for each feature of m_index
};

} // namespace inquit
