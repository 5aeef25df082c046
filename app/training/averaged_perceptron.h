// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "language/sparse_weights.h"
#include "training/feature_index.h"

namespace inquit {

/// Weights under training by mistakes (Collins 2002): the average over all steps is the model.
class AveragedPerceptron : public FeatureWeights {
public:
    AveragedPerceptron(FeatureIndex index, int labels);

    void addScores(std::span<const FeatureKey> keys, std::span<float> scores) const override;
    /// Adds 1 to the weights of `gold` and takes it off those of `predicted`, if they differ; a
    /// step either way.
    void update(std::span<const FeatureKey> keys, int gold, int predicted);

    /// The averaged weights, ready for SparseWeights.
    std::vector<FeatureWeight> averaged() const;
    int labels() const { return m_labels; }

private:
    void change(FeatureKey key, int label, float by);

    FeatureIndex m_index;
    int m_labels;
    std::vector<float> m_weights;
    std::vector<double> m_weightedChanges; ///< each change times the step it was made at
    double m_step = 1;
};

} // namespace inquit
