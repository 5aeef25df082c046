// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/sparse_weights.h"

#include "language/byte_stream.h"
#include "language/weight_layout.h"

#include <algorithm>
#include <cmath>
#include <new>
#ifdef Q_OS_LINUX
#include <sys/mman.h>
#endif
#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace inquit {

namespace {

using namespace weight_layout;

constexpr size_t kAhead = 192; ///< keys that are looked up before the first row is needed

/// Which of a bucket's slots has the fingerprint of `key`; kSlots where none has.
template<size_t kSlots>
inline size_t slotOf(const std::uint8_t *bucket, FeatureKey key)
{
#ifdef __SSE2__
    const __m128i wanted = _mm_set1_epi16(static_cast<short>(fingerprintOf(key)));
    const auto *from = reinterpret_cast<const __m128i *>(bucket);
    const __m128i low = _mm_cmpeq_epi16(_mm_load_si128(from), wanted);
    if constexpr (kSlots <= 8) {
        const auto found = static_cast<unsigned>(_mm_movemask_epi8(low));
        return static_cast<size_t>(std::countr_zero(found | 1U << (2 * kSlots))) / 2;
    } else {
        const __m128i high = _mm_cmpeq_epi16(_mm_load_si128(from + 1), wanted);
        const auto found = static_cast<unsigned>(_mm_movemask_epi8(_mm_packs_epi16(low, high)));
        return static_cast<size_t>(std::countr_zero(found | 1U << kSlots));
    }
#else
    size_t slot = 0;
    while (slot < kSlots && fingerprint(bucket, slot) != fingerprintOf(key)) {
        ++slot;
    }
    return slot;
#endif
}

using Four = std::int32_t __attribute__((vector_size(16)));

/// Four weights of eight bits each, times two to the power of `exponent`.
inline Four fourOf(const std::uint8_t *weights, int exponent)
{
#ifdef __SSE2__
    // Each byte goes to the top of a word of 32 bits, and from there to its place with its sign.
    const __m128i zero = _mm_setzero_si128();
    const __m128i pairs = _mm_unpacklo_epi8(zero, _mm_loadu_si32(weights));
    const __m128i down = _mm_cvtsi32_si128(24 - exponent);
    return reinterpret_cast<Four>(_mm_sra_epi32(_mm_unpacklo_epi16(zero, pairs), down));
#else
    Four out;
    for (size_t i = 0; i < 4; ++i) {
        out[i] = static_cast<std::int8_t>(weights[i]) * (1 << exponent);
    }
    return out;
#endif
}

struct alignas(16) Sums {
    std::array<std::int32_t, kLanes> each;

    void add(const std::uint8_t *weights, int exponent)
    {
        auto *const fours = reinterpret_cast<Four *>(each.data());
        fours[0] += fourOf(weights, exponent);
        fours[1] += fourOf(weights + 4, exponent);
    }
};

/// A copy that begins at a cache line, in pages of 2 MB where the system has them: the look-ups go
/// all over it, and a small page each would cost more than the rest.
std::shared_ptr<const std::uint8_t> placed(QByteArrayView bytes)
{
    constexpr size_t kPage = size_t { 2 } << 20U;
    const auto size = static_cast<size_t>(bytes.size());
    const size_t alignment = size < kPage / 2 ? 64 : kPage;
    const auto release = [=](std::uint8_t *memory) {
        ::operator delete(memory, std::align_val_t { alignment });
    };
    std::shared_ptr<std::uint8_t> memory(
        static_cast<std::uint8_t *>(::operator new(size, std::align_val_t { alignment })), release);
#ifdef Q_OS_LINUX
    if (alignment == kPage) {
        madvise(memory.get(), size, MADV_HUGEPAGE); // no more than advice: small pages do as well
    }
#endif
    std::ranges::copy(bytes, memory.get());
    return memory;
}

} // namespace

std::optional<SparseWeights> SparseWeights::fromBytes(QByteArrayView bytes, bool isTrusted)
{
    ByteReader head(bytes);
    SparseWeights out;
    out.m_labels = static_cast<int>(head.u32());
    out.m_homes = head.u32();
    out.m_bucketCount = head.u32();
    out.m_scale = head.f32();
    out.m_rowBytes = head.u32();
    if (!head.isOk() || out.m_labels <= 0 || out.m_labels > kMostLabels || out.m_homes == 0
        || out.m_homes > out.m_bucketCount || !std::isfinite(out.m_scale)) {
        return std::nullopt;
    }
    const std::uint64_t size =
        kHeadBytes + out.m_bucketCount * kBucketBytes + out.m_rowBytes + kEndBytes;
    if (size != static_cast<std::uint64_t>(bytes.size())) {
        return std::nullopt;
    }
    out.m_bytes = placed(bytes.sliced(kHeadBytes));
    out.m_buckets = out.m_bytes.get();
    out.m_rows = out.m_buckets + out.m_bucketCount * kBucketBytes;
    return isTrusted || out.isSound() ? std::optional(std::move(out)) : std::nullopt;
}

/// Whether each row stays inside and names labels that there are; notes where rows begin.
bool SparseWeights::hasSoundRows(std::vector<bool> &begins) const
{
    begins.assign(m_rowBytes, false);
    for (size_t at = 4; at + 1 < m_rowBytes;) {
        begins[at] = true;
        const std::uint8_t count = m_rows[at];
        if (m_rows[at + 1] > kMostExponent) {
            return false;
        }
        at += 2;
        if (count == kDense) {
            at += static_cast<size_t>(padded(m_labels));
            continue;
        }
        for (int i = 0; i < count && at < m_rowBytes; ++i, at += 2) {
            if (m_rows[at] >= m_labels) {
                return false;
            }
        }
    }
    return true;
}

/// Whether all that the table says stays inside, and every search ends.
bool SparseWeights::isSound() const
{
    std::vector<bool> begins;
    if (!isInline(m_labels) && !hasSoundRows(begins)) {
        return false;
    }
    const size_t slots = slotsOf(m_labels);
    for (size_t bucket = 0; bucket < m_bucketCount; ++bucket) {
        const std::uint8_t *at = m_buckets + bucket * kBucketBytes + slots * kFingerprintBytes;
        for (size_t i = 0; i < slots; ++i, at += payloadBytes(m_labels)) {
            const std::uint32_t row = number(at);
            if (isInline(m_labels) ? at[0] > kMostExponent
                                   : row != 0 && (row >= m_rowBytes || !begins[row])) {
                return false;
            }
        }
    }
    return fingerprint(m_buckets + (m_bucketCount - 1) * kBucketBytes, slots - 1) == 0;
}

void SparseWeights::prefetch(std::span<const FeatureKey> keys) const
{
    for (const FeatureKey key : keys) {
        __builtin_prefetch(bucketOf(key));
    }
}

/// What the table has for each of `keys` that it knows, in their bucket or one after it.
template<size_t kPayload>
inline size_t SparseWeights::find(std::span<const FeatureKey> keys,
                                  std::span<const std::uint8_t *> found) const
{
    constexpr size_t kSlots = kBucketBytes / (kFingerprintBytes + kPayload);
    size_t count = 0;
    for (const FeatureKey key : keys) {
        const std::uint8_t *bucket = bucketOf(key);
        size_t slot = slotOf<kSlots>(bucket, key);
        while (slot == kSlots && fingerprint(bucket, kSlots - 1) != 0) {
            bucket += kBucketBytes;
            slot = slotOf<kSlots>(bucket, key);
        }
        found[count] = bucket + kSlots * kFingerprintBytes + slot * kPayload;
        count += slot < kSlots ? 1 : 0;
    }
    return count;
}

template<size_t kPayload>
void SparseWeights::addInline(std::span<const FeatureKey> keys, std::span<float> scores) const
{
    constexpr size_t kFours = (kPayload + 3) / 4;
    std::array<const std::uint8_t *, kAhead> found;
    std::array<Four, kFours> sums {};
    while (!keys.empty()) {
        const std::span<const FeatureKey> some = keys.first(std::min(keys.size(), kAhead));
        keys = keys.subspan(some.size());
        const size_t count = find<kPayload>(some, found);
        for (size_t i = 0; i < count; ++i) {
            for (size_t four = 0; four < kFours; ++four) {
                sums[four] += fourOf(found[i] + 4 * four, found[i][0]);
            }
        }
    }
    for (size_t label = 0; label < static_cast<size_t>(m_labels); ++label) {
        const size_t lane = label + 1; // the first one is the exponent
        scores[label] += m_scale * static_cast<float>(sums[lane / 4][lane % 4]);
    }
}

void SparseWeights::addRows(std::span<const FeatureKey> keys, std::span<float> scores) const
{
    std::array<const std::uint8_t *, kAhead> found;
    std::array<Sums, kMostLabels / kLanes> sums;
    const auto groups = static_cast<size_t>(padded(m_labels) / kLanes);
    std::fill_n(sums.begin(), groups, Sums {});
    auto *const each = sums.front().each.data();
    while (!keys.empty()) {
        const std::span<const FeatureKey> some = keys.first(std::min(keys.size(), kAhead));
        keys = keys.subspan(some.size());
        const size_t count = find<4>(some, found);
        for (size_t i = 0; i < count; ++i) {
            found[i] = m_rows + number(found[i]);
            __builtin_prefetch(found[i]);
        }
        for (size_t i = 0; i < count; ++i) {
            const std::uint8_t *cell = found[i] + 2;
            const int exponent = found[i][1];
            if (found[i][0] == kDense) {
                for (size_t group = 0; group < groups; ++group) {
                    sums[group].add(cell + group * kLanes, exponent);
                }
                continue;
            }
            for (const std::uint8_t *const last = cell + 2 * found[i][0]; cell != last; cell += 2) {
                each[cell[0]] += static_cast<std::int8_t>(cell[1]) << exponent;
            }
        }
    }
    for (size_t label = 0; label < static_cast<size_t>(m_labels); ++label) {
        scores[label] += m_scale * static_cast<float>(each[label]);
    }
}

void SparseWeights::addScores(std::span<const FeatureKey> keys, std::span<float> scores) const
{
    if (m_buckets == nullptr) {
        return;
    }
    if (!isInline(m_labels)) {
        return addRows(keys, scores);
    }
    switch (payloadBytes(m_labels)) {
    case 4:
        return addInline<4>(keys, scores);
    case 6:
        return addInline<6>(keys, scores);
    case 8:
        return addInline<8>(keys, scores);
    case 10:
        return addInline<10>(keys, scores);
    case 12:
        return addInline<12>(keys, scores);
    case 14:
        return addInline<14>(keys, scores);
    default:
        return addInline<16>(keys, scores);
    }
}

} // namespace inquit
