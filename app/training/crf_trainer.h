// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "attribution/model_labels.h"
#include "language/sparse_weights.h"
#include "training/feature_index.h"

#include <QString>

#include <functional>
#include <vector>

namespace inquit {

/// A block as the trainer sees it: features by number, and the labels wanted.
struct CrfSequence {
    std::vector<std::vector<std::int32_t>> units;
    std::vector<std::vector<std::int32_t>> transitions; ///< one more than units
    std::vector<ModelLabel> labels;
};

struct CrfOptions {
    int runs = 3; ///< each sees the blocks in another order
    int epochs = 16;
    int averagedEpochs = 8;     ///< the last epochs of each run
    float learningRate = 0.01F; ///< of a weight's first steps
    float l1 = 0.001F;          ///< the penalty, as a part of a gradient
};

/// Trains a linear-chain conditional random field by AdaGrad with composite steps for the L1
/// penalty (Duchi, Hazan, Singer 2011). The model is the mean of the weights after each of the last
/// epochs of all runs: one run may differ from the next by half a point.
class CrfTrainer {
public:
    CrfTrainer(size_t unitFeatures, size_t transitionFeatures);

    /// The runs go side by side, `progress` is told from each of their threads; the weights are the
    /// same on every machine.
    void train(const std::vector<CrfSequence> &sequences, const CrfOptions &options,
               const std::function<void(const QString &)> &progress);

    /// The weights, by the keys of the indices that numbered the features; those below `least` in
    /// size are left out.
    std::vector<FeatureWeight> unitWeights(const FeatureIndex &index, float least) const;
    std::vector<FeatureWeight> transitionWeights(const FeatureIndex &index, float least) const;

private:
    std::vector<float> m_units;
    std::vector<float> m_transitions;
};

} // namespace inquit
