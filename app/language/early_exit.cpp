// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/early_exit.h"

#include "language/byte_stream.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace inquit {

namespace {

constexpr qsizetype kHeadBytes = 4;

} // namespace

QByteArray EarlyExit::toBytes(QByteArrayView weights, float threshold)
{
    ByteWriter out;
    out.f32(threshold);
    out.bytes(weights);
    return out.result();
}

std::optional<EarlyExit> EarlyExit::fromBytes(QByteArrayView bytes, int labels, bool isTrusted)
{
    ByteReader head(bytes);
    EarlyExit out;
    out.m_threshold = head.f32();
    if (!head.isOk() || !std::isfinite(out.m_threshold) || out.m_threshold <= 0) {
        return std::nullopt;
    }
    auto weights = SparseWeights::fromBytes(bytes.sliced(kHeadBytes), isTrusted);
    if (!weights || weights->labels() != labels || labels > static_cast<int>(kMostLabels)) {
        return std::nullopt;
    }
    out.m_weights = std::move(*weights);
    return out;
}

EarlyExit::Choice EarlyExit::best(std::span<const FeatureKey> keys, std::uint64_t allowed) const
{
    constexpr float kNone = -std::numeric_limits<float>::infinity();
    std::array<float, kMostLabels> scores;
    const auto labels = static_cast<size_t>(m_weights.labels());
    std::fill_n(scores.begin(), labels, 0.0F);
    m_weights.addScores(keys, std::span(scores).first(labels));
    size_t best = 0;
    float most = kNone;
    float next = kNone;
    for (size_t label = 0; label < labels; ++label) { // without a branch: none could be foretold
        const float score = (allowed >> label & 1U) != 0 ? scores[label] : kNone;
        next = std::max(next, std::min(score, most));
        best = score > most ? label : best;
        most = std::max(score, most);
    }
    return { .label = best, .margin = most - next };
}

} // namespace inquit
