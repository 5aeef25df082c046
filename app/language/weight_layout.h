// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "language/sparse_weights.h"

#include <bit>
#include <cstring>

/// How SparseWeights lies in its bytes.
///
/// A head of five numbers (labels, buckets that keys are sent to, all buckets, what 1 is worth,
/// bytes of the rows), the buckets, the rows, and kEndBytes of nothing. A bucket holds eight keys
/// in the order of their size and a payload for each: the row itself where it stands inline, or
/// where its row begins. Keys that find their bucket full go to the next that is not; the last
/// bucket is never full, so that every search ends.
namespace inquit::weight_layout {

constexpr qsizetype kHeadBytes = 5 * 4;
constexpr size_t kBucketKeys = 8;
constexpr size_t kKeysBytes = kBucketKeys * 4;
constexpr size_t kEndBytes = 256; ///< after the last row, so that no row reaches past the end
constexpr int kMostPower = 12;    ///< the largest weight is 127 * 2^12 units
constexpr std::uint8_t kDense = 255;
constexpr int kLanes = 8; ///< labels of a row that are added up at once
constexpr FeatureKey kNoKey = 0xffffffffU;

/// Bytes a key's payload takes: the power and a weight a label, or four for a place.
constexpr size_t payloadBytes(int labels)
{
    return labels > SparseWeights::kMostLabelsInline
        ? 4
        : std::bit_ceil(std::max<size_t>(static_cast<size_t>(labels) + 1, 4));
}
constexpr bool isInline(int labels)
{
    return labels <= SparseWeights::kMostLabelsInline;
}
constexpr int padded(int labels)
{
    return (labels + kLanes - 1) / kLanes * kLanes;
}

inline std::uint32_t number(const std::uint8_t *bytes)
{
    std::uint32_t value = 0;
    std::memcpy(&value, bytes, sizeof value);
    if constexpr (std::endian::native == std::endian::big) {
        value = std::byteswap(value);
    }
    return value;
}

} // namespace inquit::weight_layout
