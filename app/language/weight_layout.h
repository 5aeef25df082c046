// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "language/sparse_weights.h"

#include <algorithm>
#include <bit>
#include <cstring>

/// How SparseWeights lies in its bytes: a hash table with linear probing, bucket by bucket.
///
/// A head of five numbers (labels, home buckets, all buckets, the scale, bytes of the rows), the
/// buckets, the rows, and kEndBytes of nothing. A bucket is a cache line, so that a look-up fetches
/// one. It holds as many fingerprints of keys as fit, of two bytes each, and then a payload for each:
/// the row itself where it stands inline, or where its row begins. Fingerprints stand in front; the
/// slots without a key have 0. Keys that find their bucket full go to the next that is not; the last
/// bucket is never full, so that every search ends.
///
/// The upper bits of a key tell its bucket, the lower 16 its fingerprint: of 10,000 keys that there
/// are not, one or two are taken for one that there is.
namespace inquit::weight_layout {

constexpr qsizetype kHeadBytes = 5 * 4;
constexpr size_t kBucketBytes = 64;
constexpr size_t kFingerprintBytes = 2;
constexpr size_t kMostSlots = 10;
constexpr size_t kEndBytes = 256; ///< after the last row, so that no row reaches past the end
constexpr int kMostExponent = 12;    ///< the largest weight is 127 * 2^12 times the scale
constexpr std::uint8_t kDense = 255;
constexpr int kLanes = 8; ///< labels of a row that are added up at once

constexpr bool isInline(int labels)
{
    return labels <= SparseWeights::kMostLabelsInline;
}
/// Bytes a key's payload takes: the exponent and a weight a label, or four for a place.
constexpr size_t payloadBytes(int labels)
{
    const auto bytes = static_cast<size_t>(labels) + 1;
    return isInline(labels) ? std::max<size_t>(bytes + bytes % 2, 4) : 4;
}
/// Keys that a bucket has room for.
constexpr size_t slotsOf(int labels)
{
    return kBucketBytes / (kFingerprintBytes + payloadBytes(labels));
}
static_assert(slotsOf(3) == kMostSlots && slotsOf(SparseWeights::kMostLabels) == kMostSlots);

constexpr std::uint16_t fingerprintOf(FeatureKey key)
{
    return static_cast<std::uint16_t>(std::max<FeatureKey>(key & 0xffffU, 1));
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

inline std::uint16_t fingerprint(const std::uint8_t *bucket, size_t slot)
{
    return static_cast<std::uint16_t>(bucket[slot * kFingerprintBytes]
                                      | bucket[slot * kFingerprintBytes + 1] << 8U);
}

} // namespace inquit::weight_layout
