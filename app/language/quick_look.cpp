// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/quick_look.h"

#include "language/byte_stream.h"

#include <array>
#include <cmath>
#include <limits>

namespace inquit {

namespace {

constexpr qsizetype kHeadBytes = 4;

} // namespace

QByteArray QuickLook::toBytes(QByteArrayView weights, float lead)
{
    ByteWriter out;
    out.f32(lead);
    out.bytes(weights);
    return out.result();
}

std::optional<QuickLook> QuickLook::fromBytes(QByteArrayView bytes, int labels, bool isOurs)
{
    ByteReader head(bytes);
    QuickLook look;
    look.m_lead = head.f32();
    if (!head.isOk() || !std::isfinite(look.m_lead) || look.m_lead <= 0) {
        return std::nullopt;
    }
    auto weights = SparseWeights::fromBytes(bytes.sliced(kHeadBytes), isOurs);
    if (!weights || weights->labels() != labels || labels > static_cast<int>(kMostLabels)) {
        return std::nullopt;
    }
    look.m_weights = std::move(*weights);
    return look;
}

QuickLook::Choice QuickLook::best(std::span<const FeatureKey> keys, std::uint64_t allowed) const
{
    constexpr float kNone = -std::numeric_limits<float>::infinity();
    std::array<float, kMostLabels> scores {};
    const auto labels = static_cast<size_t>(m_weights.labels());
    m_weights.addScores(keys, std::span(scores).first(labels));
    size_t best = 0;
    float most = kNone;
    float next = kNone;
    for (size_t label = 0; label < labels; ++label) {
        const float score = (allowed >> label & 1U) != 0 ? scores[label] : kNone;
        if (score > most) {
            next = most;
            most = score;
            best = label;
        } else {
            next = score > next ? score : next;
        }
    }
    return { .label = best, .lead = most - next };
}

} // namespace inquit
