// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/weight_writer.h"

#include "language/byte_stream.h"
#include "language/weight_layout.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace inquit {

namespace {

using namespace weight_layout;

constexpr double kLoadFactor = 0.75; ///< of a bucket's slots, in the mean

bool isBefore(const FeatureWeight &a, const FeatureWeight &b)
{
    return a.key != b.key ? a.key < b.key : a.label < b.label;
}

/// The weights of one feature, sorted by label, as they are written.
class Row {
public:
    Row(std::span<const FeatureWeight> weights, float scale)
    {
        float most = 0;
        for (const FeatureWeight &weight : weights) {
            most = std::max(most, std::abs(weight.weight));
        }
        while (m_exponent < kMostExponent && most > 127 * scale * static_cast<float>(1 << m_exponent)) {
            ++m_exponent;
        }
        const float step = scale * static_cast<float>(1 << m_exponent);
        for (const FeatureWeight &weight : weights) {
            const auto rounded = static_cast<int>(std::lround(weight.weight / step));
            if (rounded != 0) {
                m_cells.push_back({ weight.label, std::clamp(rounded, -127, 127) });
            }
        }
    }

    bool isEmpty() const { return m_cells.empty(); }
    int largest() const
    {
        int most = 0;
        for (const Cell &cell : m_cells) {
            most = std::max(most, std::abs(cell.weight));
        }
        return most << m_exponent;
    }

    /// The exponent and a weight for each label.
    QByteArray inlined(int labels) const
    {
        QByteArray bytes(static_cast<qsizetype>(payloadBytes(labels)), 0);
        bytes[0] = static_cast<char>(m_exponent);
        for (const Cell &cell : m_cells) {
            bytes[cell.label + 1] = static_cast<char>(cell.weight);
        }
        return bytes;
    }

    void write(ByteWriter &out, int labels) const
    {
        const bool isDense = std::ssize(m_cells) * 2 >= labels;
        out.u8(isDense ? kDense : static_cast<std::uint8_t>(m_cells.size()));
        out.u8(static_cast<std::uint8_t>(m_exponent));
        if (!isDense) {
            for (const Cell &cell : m_cells) {
                out.u8(cell.label);
                out.u8(static_cast<std::uint8_t>(cell.weight));
            }
            return;
        }
        QByteArray weights(padded(labels), 0);
        for (const Cell &cell : m_cells) {
            weights[cell.label] = static_cast<char>(cell.weight);
        }
        out.bytes(weights);
    }

private:
    struct Cell {
        std::uint8_t label = 0;
        int weight = 0;
    };
    std::vector<Cell> m_cells;
    int m_exponent = 0;
};

struct Slot {
    FeatureKey key = 0;
    QByteArray payload;
    int largest = 0; ///< weight
};

using Bucket = std::vector<Slot>;

/// Each slot in its bucket or the next that has room; one that could not be told from another on
/// its way there is left out.
std::vector<Bucket> placed(std::vector<Slot> slots, size_t homes, size_t room)
{
    std::ranges::stable_sort(slots, std::ranges::greater {}, &Slot::largest);
    std::vector<Bucket> buckets(homes);
    for (Slot &slot : slots) {
        const auto isAlike = [&](const Slot &other) {
            return fingerprintOf(other.key) == fingerprintOf(slot.key);
        };
        size_t at = (std::uint64_t { slot.key } * homes) >> 32U;
        while (at < buckets.size() && buckets[at].size() == room
               && std::ranges::none_of(buckets[at], isAlike)) {
            ++at;
        }
        if (at == buckets.size()) {
            buckets.emplace_back();
        }
        if (std::ranges::none_of(buckets[at], isAlike)) {
            buckets[at].push_back(std::move(slot));
        }
    }
    if (buckets.back().size() == room) {
        buckets.emplace_back();
    }
    return buckets;
}

void write(ByteWriter &out, const Bucket &bucket, int labels)
{
    QByteArray bytes(static_cast<qsizetype>(kBucketBytes), 0);
    auto payload = static_cast<qsizetype>(slotsOf(labels) * kFingerprintBytes);
    for (qsizetype i = 0; i < std::ssize(bucket); ++i) {
        const Slot &slot = bucket[static_cast<size_t>(i)];
        bytes[2 * i] = static_cast<char>(fingerprintOf(slot.key) & 0xffU);
        bytes[2 * i + 1] = static_cast<char>(fingerprintOf(slot.key) >> 8U);
        std::ranges::copy(slot.payload, bytes.begin() + payload);
        payload += slot.payload.size();
    }
    out.bytes(bytes);
}

/// What is written: the slots of the features, and the rows that do not stand in them.
struct Rows {
    std::vector<Slot> slots;
    QByteArray bytes;
};

/// `weights` are sorted by feature and label.
Rows rowsOf(std::span<const FeatureWeight> weights, int labels, float scale)
{
    std::vector<Slot> slots;
    ByteWriter rows;
    rows.u32(0); // row 0 is of keys that there are not
    for (auto first = weights.begin(); first != weights.end();) {
        const auto last = std::find_if(first, weights.end(),
                                       [&](const FeatureWeight &w) { return w.key != first->key; });
        const Row row(std::span(first, last), scale);
        if (!row.isEmpty() && isInline(labels)) {
            slots.push_back({ first->key, row.inlined(labels), row.largest() });
        } else if (!row.isEmpty()) {
            ByteWriter place;
            place.u32(static_cast<std::uint32_t>(rows.result().size()));
            slots.push_back({ first->key, place.result(), row.largest() });
            row.write(rows, labels);
        }
        first = last;
    }
    return { .slots = std::move(slots), .bytes = rows.result() };
}

} // namespace

QByteArray packedWeights(std::vector<FeatureWeight> weights, int labels, float least)
{
    std::erase_if(weights, [&](const FeatureWeight &w) { return std::abs(w.weight) < least; });
    std::ranges::sort(weights, isBefore);
    float most = 0;
    for (const FeatureWeight &weight : weights) {
        most = std::max(most, std::abs(weight.weight));
    }
    const float scale = most > 0 ? most / (127 * static_cast<float>(1 << kMostExponent)) : 1;
    Rows rows = rowsOf(weights, labels, scale);
    const size_t room = slotsOf(labels);
    const auto homes = static_cast<size_t>(static_cast<double>(rows.slots.size())
                                           / (kLoadFactor * static_cast<double>(room)))
        + 1;
    const std::vector<Bucket> buckets = placed(std::move(rows.slots), homes, room);
    ByteWriter out;
    out.u32(static_cast<std::uint32_t>(labels));
    out.u32(static_cast<std::uint32_t>(homes));
    out.u32(static_cast<std::uint32_t>(buckets.size()));
    out.f32(scale);
    out.u32(static_cast<std::uint32_t>(rows.bytes.size()));
    for (const Bucket &bucket : buckets) {
        write(out, bucket, labels);
    }
    out.bytes(rows.bytes);
    out.bytes(QByteArray(kEndBytes, 0));
    return out.result();
}

} // namespace inquit
