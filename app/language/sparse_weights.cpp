// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/sparse_weights.h"

#include "language/byte_stream.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>
#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace inquit {

namespace {

constexpr int kMostPowers = 12; ///< the largest weight is 127 * 2^12 units
constexpr std::uint8_t kDense = 255;
constexpr qsizetype kHeadBytes = 5 * 4;
constexpr size_t kSlotBytes = 8;
constexpr size_t kEndBytes = 256; ///< after the last row, so that no row reaches past the end
constexpr int kLanes = 8;         ///< labels that are added up at once

struct alignas(16) Sums {
    std::array<std::int32_t, kLanes> each {};
};

/// Adds eight weights of eight bits each, times two to the power of `power`.
inline void addEight(const std::uint8_t *weights, int power, Sums &sums)
{
#ifdef __SSE2__
    // Each byte goes to the top of a word of 32 bits, and from there to its place with its sign.
    const __m128i zero = _mm_setzero_si128();
    const __m128i bytes = _mm_loadu_si64(weights);
    const __m128i pairs = _mm_unpacklo_epi8(zero, bytes);
    const __m128i down = _mm_cvtsi32_si128(24 - power);
    const __m128i low = _mm_sra_epi32(_mm_unpacklo_epi16(zero, pairs), down);
    const __m128i high = _mm_sra_epi32(_mm_unpackhi_epi16(zero, pairs), down);
    auto *const to = reinterpret_cast<__m128i *>(sums.each.data());
    _mm_store_si128(to, _mm_add_epi32(_mm_load_si128(to), low));
    _mm_store_si128(to + 1, _mm_add_epi32(_mm_load_si128(to + 1), high));
#else
    for (size_t i = 0; i < kLanes; ++i) {
        sums.each[i] += static_cast<std::int8_t>(weights[i]) * (1 << power);
    }
#endif
}

constexpr int padded(int labels)
{
    return (labels + kLanes - 1) / kLanes * kLanes;
}

constexpr FeatureKey kNoKey = 0xffffffffU; ///< of an empty slot: as large as any

struct Slot {
    FeatureKey key = kNoKey;
    std::uint32_t row = 0;
};

std::uint32_t littleEndian(const char *bytes)
{
    std::uint32_t value = 0;
    std::memcpy(&value, bytes, sizeof value);
    if constexpr (std::endian::native == std::endian::big) {
        value = std::byteswap(value);
    }
    return value;
}

bool isBefore(const FeatureWeight &a, const FeatureWeight &b)
{
    return a.key != b.key ? a.key < b.key : a.label < b.label;
}

/// The weights of one feature, sorted by label, as they are written.
class Row {
public:
    Row(std::span<const FeatureWeight> weights, float unit)
    {
        float most = 0;
        for (const FeatureWeight &weight : weights) {
            most = std::max(most, std::abs(weight.weight));
        }
        while (m_power < kMostPowers && most > 127 * unit * static_cast<float>(1 << m_power)) {
            ++m_power;
        }
        const float step = unit * static_cast<float>(1 << m_power);
        for (const FeatureWeight &weight : weights) {
            const auto rounded = static_cast<int>(std::lround(weight.weight / step));
            if (rounded != 0) {
                m_cells.push_back({ weight.label, std::clamp(rounded, -127, 127) });
            }
        }
    }

    bool isEmpty() const { return m_cells.empty(); }

    void write(ByteWriter &out, int labels) const
    {
        const bool isDense = std::ssize(m_cells) * 2 >= labels;
        out.u8(isDense ? kDense : static_cast<std::uint8_t>(m_cells.size()));
        out.u8(static_cast<std::uint8_t>(m_power));
        if (!isDense) {
            for (const Cell &cell : m_cells) {
                out.u8(cell.label);
                out.u8(static_cast<std::uint8_t>(cell.weight));
            }
            return;
        }
        auto cell = m_cells.begin();
        for (int label = 0; label < padded(labels); ++label) {
            const bool has = cell != m_cells.end() && cell->label == label;
            out.u8(static_cast<std::uint8_t>(has ? cell->weight : 0));
            cell += has ? 1 : 0;
        }
    }

private:
    struct Cell {
        std::uint8_t label = 0;
        int weight = 0;
    };
    std::vector<Cell> m_cells;
    int m_power = 0;
};

/// An open table with linear probing. The keys come sorted, and their top bits are their home, so
/// that the table is sorted as well, and a probe ends at the first key that is as large.
std::vector<Slot> placed(const std::vector<Slot> &filled, unsigned shift, size_t capacity)
{
    std::vector<Slot> slots(capacity);
    for (const Slot &slot : filled) {
        size_t at = std::uint64_t { slot.key } >> shift;
        while (at < slots.size() && slots[at].row != 0) {
            ++at;
        }
        if (at >= slots.size()) {
            slots.resize(at + 1);
        }
        slots[at] = slot;
    }
    slots.emplace_back(); // an empty slot always ends a probe
    return slots;
}

} // namespace

QByteArray SparseWeights::toBytes(std::vector<FeatureWeight> weights, int labels, float least)
{
    std::erase_if(weights, [&](const FeatureWeight &w) { return std::abs(w.weight) < least; });
    std::ranges::sort(weights, isBefore);
    float most = 0;
    for (const FeatureWeight &weight : weights) {
        most = std::max(most, std::abs(weight.weight));
    }
    const float unit = most > 0 ? most / (127 * static_cast<float>(1 << kMostPowers)) : 1;
    ByteWriter rows;
    rows.u8(0); // row 0 is none
    std::vector<Slot> filled;
    for (auto first = weights.begin(); first != weights.end();) {
        const auto last = std::find_if(first, weights.end(),
                                       [&](const FeatureWeight &w) { return w.key != first->key; });
        const Row row(std::span(first, last), unit);
        if (!row.isEmpty()) {
            filled.push_back({ first->key, static_cast<std::uint32_t>(rows.result().size()) });
            row.write(rows, labels);
        }
        first = last;
    }
    const size_t capacity = std::bit_ceil(std::max<size_t>(filled.size() + filled.size() / 4, 2));
    const auto shift = 32U - static_cast<unsigned>(std::countr_zero(capacity));
    const std::vector<Slot> slots = placed(filled, shift, capacity);
    ByteWriter out;
    out.u32(static_cast<std::uint32_t>(labels));
    out.u32(shift);
    out.f32(unit);
    out.u32(static_cast<std::uint32_t>(slots.size()));
    out.u32(static_cast<std::uint32_t>(rows.result().size()));
    for (const Slot &slot : slots) {
        out.u32(slot.key);
        out.u32(slot.row);
    }
    out.bytes(rows.result());
    out.bytes(QByteArray(kEndBytes, 0));
    return out.result();
}

std::optional<SparseWeights> SparseWeights::fromBytes(const QByteArray &bytes, bool isOurs)
{
    ByteReader head(bytes);
    SparseWeights out;
    out.m_bytes = bytes;
    out.m_labels = static_cast<int>(head.u32());
    out.m_shift = head.u32();
    out.m_unit = head.f32();
    out.m_slotCount = head.u32();
    out.m_rowBytes = head.u32();
    const std::uint64_t size =
        kHeadBytes + std::uint64_t { out.m_slotCount } * kSlotBytes + out.m_rowBytes + kEndBytes;
    if (!head.isOk() || out.m_labels <= 0 || out.m_labels > kMostLabels || out.m_shift > 31
        || !std::isfinite(out.m_unit) || size != static_cast<std::uint64_t>(bytes.size())
        || out.m_slotCount <= (std::uint64_t { 1 } << (32 - out.m_shift))) {
        return std::nullopt;
    }
    out.m_slots = out.m_bytes.constData() + kHeadBytes;
    out.m_rows = out.m_slots + out.m_slotCount * kSlotBytes;
    return isOurs || out.hasSoundRows() ? std::optional(std::move(out)) : std::nullopt;
}

/// Whether each row stays inside, names labels that there are, and each slot means the beginning of
/// a row; and whether the last slot ends every probe.
bool SparseWeights::hasSoundRows() const
{
    std::vector<bool> begins(m_rowBytes);
    const auto *rows = reinterpret_cast<const std::uint8_t *>(m_rows);
    for (size_t at = 1; at + 1 < m_rowBytes;) {
        begins[at] = true;
        const std::uint8_t count = rows[at];
        if (rows[at + 1] > kMostPowers) {
            return false;
        }
        at += 2;
        if (count == kDense) {
            at += static_cast<size_t>(padded(m_labels));
            continue;
        }
        for (int i = 0; i < count && at < m_rowBytes; ++i, at += 2) {
            if (rows[at] >= m_labels) {
                return false;
            }
        }
    }
    std::uint32_t row = 0;
    for (size_t i = 0; i < m_slotCount; ++i) {
        row = littleEndian(m_slots + i * kSlotBytes + 4);
        if (row != 0 && (row >= m_rowBytes || !begins[row])) {
            return false;
        }
    }
    return row == 0 && littleEndian(m_slots + (m_slotCount - 1) * kSlotBytes) == kNoKey;
}

std::uint32_t SparseWeights::rowOf(FeatureKey key) const
{
    const char *slot = m_slots + home(key) * kSlotBytes;
    while (littleEndian(slot) < key) {
        slot += kSlotBytes;
    }
    return littleEndian(slot) == key ? littleEndian(slot + 4) : 0;
}

void SparseWeights::addScores(std::span<const FeatureKey> keys, std::span<float> scores) const
{
    if (m_slots == nullptr) {
        return;
    }
    // Slots and rows lie anywhere in memory: ask for all of them before the first is needed.
    constexpr size_t kAhead = 192;
    std::array<const std::uint8_t *, kAhead> found;
    std::array<Sums, kMostLabels / kLanes> sums;
    const auto groups = static_cast<size_t>(padded(m_labels) / kLanes);
    std::fill_n(sums.begin(), groups, Sums {});
    auto *const each = sums.front().each.data();
    while (!keys.empty()) {
        const std::span<const FeatureKey> some = keys.first(std::min(keys.size(), kAhead));
        keys = keys.subspan(some.size());
        for (const FeatureKey key : some) {
            __builtin_prefetch(m_slots + home(key) * kSlotBytes);
        }
        size_t count = 0;
        for (const FeatureKey key : some) {
            if (const std::uint32_t row = rowOf(key)) {
                found[count] = reinterpret_cast<const std::uint8_t *>(m_rows) + row;
                __builtin_prefetch(found[count++]);
            }
        }
        for (size_t i = 0; i < count; ++i) {
            const std::uint8_t *cell = found[i] + 2;
            const int power = found[i][1];
            if (found[i][0] == kDense) {
                for (size_t group = 0; group < groups; ++group) {
                    addEight(cell + group * kLanes, power, sums[group]);
                }
                continue;
            }
            for (const std::uint8_t *const last = cell + 2 * found[i][0]; cell != last; cell += 2) {
                each[cell[0]] += static_cast<std::int8_t>(cell[1]) << power;
            }
        }
    }
    for (size_t label = 0; label < static_cast<size_t>(m_labels); ++label) {
        scores[label] += m_unit * static_cast<float>(each[label]);
    }
}

} // namespace inquit
