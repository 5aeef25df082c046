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
struct FieldSequence {
    std::vector<std::vector<std::int32_t>> units;
    std::vector<std::vector<std::int32_t>> steps; ///< one more than units
    std::vector<ModelLabel> labels;
};

struct FieldOptions {
    int runs = 3; ///< each sees the blocks in another order
    int passes = 16;
    int averaged = 8;    ///< the last passes of each run
    float rate = 0.01F;  ///< of a weight's first steps
    float pull = 0.001F; ///< towards 0 with each step, as a part of a slope (L1)
};

/// Trains a linear-chain conditional random field by gradient steps that each weight shortens for
/// itself, and that pull it towards 0 (AdaGrad with composite steps; Duchi, Hazan, Singer 2011).
/// The model is the mean of the weights after each of the last passes of all runs: one run may
/// differ from the next by half a point.
class RandomField {
public:
    RandomField(size_t unitFeatures, size_t stepFeatures);

    /// The runs go side by side, `progress` is told from each of their threads; the weights are the
    /// same on every machine.
    void train(const std::vector<FieldSequence> &sequences, const FieldOptions &options,
               const std::function<void(const QString &)> &progress);

    /// The weights, by the keys of the indices that numbered the features; those below `least` in
    /// size are left out.
    std::vector<FeatureWeight> unitWeights(const FeatureIndex &index, float least) const;
    std::vector<FeatureWeight> stepWeights(const FeatureIndex &index, float least) const;

private:
    std::vector<float> m_units;
    std::vector<float> m_steps;
};

} // namespace inquit
