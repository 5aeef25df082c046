// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "language/sparse_weights.h"

namespace inquit {

/// The first stage of a cascade: a classifier over a few features that decides where the margin of
/// its best label is wide, and leaves the rest to the stage with all features, which would mostly
/// have chosen the same. (Strubell, Vilnis, Silverstein, McCallum: Learning Dynamic Feature
/// Selection for Fast Sequential Prediction, ACL 2015.)
class EarlyExit {
public:
    static constexpr std::size_t kMostLabels = 64;
    static constexpr std::uint64_t kAnyLabel = ~std::uint64_t { 0 };

    /// Never sure.
    EarlyExit() = default;

    /// `weights` are bytes of SparseWeights, for kMostLabels at most; `threshold` is the least
    /// margin to decide by, more than 0.
    static QByteArray toBytes(QByteArrayView weights, float threshold);
    /// None where `bytes` are not what toBytes() made for so many labels. `isTrusted`: see
    /// SparseWeights::fromBytes().
    static std::optional<EarlyExit> fromBytes(QByteArrayView bytes, int labels,
                                              bool isTrusted = false);

    void prefetch(std::span<const FeatureKey> keys) const { m_weights.prefetch(keys); }

    struct Choice {
        std::size_t label = 0;
        float margin = 0; ///< over the second best; infinite where there is no other
    };
    /// The best of the labels whose bits are set in `allowed`, of which there is one at least.
    Choice best(std::span<const FeatureKey> keys, std::uint64_t allowed = kAnyLabel) const;
    /// The best label if its margin is wide enough.
    std::optional<std::size_t> sure(std::span<const FeatureKey> keys,
                                    std::uint64_t allowed = kAnyLabel) const
    {
        const Choice choice = best(keys, allowed);
        return choice.margin >= m_threshold ? std::optional(choice.label) : std::nullopt;
    }

private:
    SparseWeights m_weights;
    float m_threshold = 0;
};

} // namespace inquit
