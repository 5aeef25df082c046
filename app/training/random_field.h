// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "attribution/model_decoder.h"
#include "language/sparse_weights.h"
#include "training/feature_index.h"

#include <QString>

#include <functional>
#include <vector>

namespace inquit {

/// A block as the trainer sees it: features by number, and the labels wanted.
struct FieldSequence {
    std::vector<std::vector<std::int32_t>> units;
    std::vector<std::vector<std::int32_t>> steps; ///< one more than units
    std::vector<ModelLabel> labels;
};

struct FieldOptions {
    int passes = 24;
    int averaged = 16;   ///< the last passes, whose weights are averaged
    double rate = 0.002; ///< of the first steps
    double decay = 5e-4; ///< pull of each weight towards 0 (L2)
};

/// Trains a linear-chain conditional random field by stochastic gradient descent (Bottou 2010); the
/// model is the average of the weights after each of the last passes.
class RandomField {
public:
    RandomField(size_t unitFeatures, size_t stepFeatures);

    void train(const std::vector<FieldSequence> &sequences, const FieldOptions &options,
               const std::function<void(const QString &)> &progress);

    /// The weights, by the keys of the indices that numbered the features; those below `least` in
    /// size are left out.
    std::vector<FeatureWeight> unitWeights(const FeatureIndex &index, float least) const;
    std::vector<FeatureWeight> stepWeights(const FeatureIndex &index, float least) const;

private:
    void keepAverage(int pass, const FieldOptions &options);
    ModelScores scoresOf(const FieldSequence &sequence, ModelStepTable &steps) const;
    double step(const FieldSequence &sequence, float rate);

    std::vector<float> m_units; ///< to be multiplied by m_scale
    std::vector<float> m_steps;
    std::vector<float> m_unitSums; ///< of the passes that are averaged
    std::vector<float> m_stepSums;
    double m_scale = 1;
};

} // namespace inquit
