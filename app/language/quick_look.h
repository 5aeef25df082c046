// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "language/sparse_weights.h"

namespace inquit {

/// A first look at a decision, with a few of its features: where one label leads the others by far,
/// all features would choose it as well, and need not be gathered. (Strubell, Vilnis, Silverstein,
/// McCallum: Learning Dynamic Feature Selection for Fast Sequential Prediction, ACL 2015.)
class QuickLook {
public:
    static constexpr std::size_t kMostLabels = 64;
    static constexpr std::uint64_t kAnyLabel = ~std::uint64_t { 0 };

    /// Never sure.
    QuickLook() = default;

    /// `weights` are bytes of SparseWeights, for kMostLabels at most; `lead` is how far the best
    /// label must be before the next one, more than 0.
    static QByteArray toBytes(QByteArrayView weights, float lead);
    /// None where `bytes` are not what toBytes() made for so many labels. `isOurs`: see
    /// SparseWeights::fromBytes().
    static std::optional<QuickLook> fromBytes(QByteArrayView bytes, int labels,
                                              bool isOurs = false);

    bool isBlind() const { return m_weights.labels() == 0; }
    void expect(std::span<const FeatureKey> keys) const { m_weights.expect(keys); }

    struct Choice {
        std::size_t label = 0;
        float lead = 0; ///< over the next one; infinite where there is no other
    };
    /// The best of the labels whose bits are set in `allowed`, of which there is one at least.
    Choice best(std::span<const FeatureKey> keys, std::uint64_t allowed = kAnyLabel) const;
    /// The best label if its lead is long enough.
    std::optional<std::size_t> sure(std::span<const FeatureKey> keys,
                                    std::uint64_t allowed = kAnyLabel) const
    {
        const Choice choice = best(keys, allowed);
        return choice.lead >= m_lead ? std::optional(choice.label) : std::nullopt;
    }

private:
    SparseWeights m_weights;
    float m_lead = 0;
};

} // namespace inquit
