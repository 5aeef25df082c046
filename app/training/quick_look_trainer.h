// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "language/quick_look.h"
#include "training/feature_index.h"

#include <vector>

namespace inquit {

/// Trains a QuickLook on decisions that all features have made: a logistic regression over the few
/// features, by gradient steps that each weight shortens for itself (AdaGrad; Duchi, Hazan, Singer
/// 2011). A part of the decisions is not learnt from, and tells how far a label must lead so that
/// the quick look is sure and wrong once in 250 decisions.
class QuickLookTrainer {
public:
    static constexpr std::size_t kMostKeys = 16; ///< of a decision: more would be no quick look

    explicit QuickLookTrainer(int labels);

    /// `allowed`: the labels that could be chosen, a bit each.
    void add(std::span<const FeatureKey> keys, std::size_t chosen,
             std::uint64_t allowed = QuickLook::kAnyLabel);

    /// The bytes of the QuickLook.
    QByteArray train();

private:
    struct Decision {
        std::size_t firstKey = 0;
        std::size_t chosen = 0;
        std::uint64_t allowed = 0;
    };
    struct Weight {
        float value = 0;
        float gone = 0; ///< the squares of its slopes
    };

    std::span<const FeatureKey> keysOf(std::size_t decision) const;
    void learn(std::size_t decision);
    std::vector<FeatureWeight> weights() const;
    float leadFor(const QuickLook &look) const;

    int m_labels;
    std::vector<FeatureKey> m_keys;
    std::vector<Decision> m_decisions;
    FeatureIndex m_index;
    std::vector<Weight> m_weights; ///< a row of labels for each feature of m_index
};

} // namespace inquit
