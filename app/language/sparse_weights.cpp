// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/sparse_weights.h"

#include "language/byte_stream.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace inquit {

namespace {

/// Weights are many and small, with a few large ones that count most: eight bits hold their signed
/// square root, so that the large ones stay whole and the small ones keep their order.
float largestRoot(const std::vector<FeatureWeight> &weights)
{
    float most = 0;
    for (const FeatureWeight &weight : weights) {
        most = std::max(most, std::abs(weight.weight));
    }
    return most > 0 ? std::sqrt(most) : 1;
}

int quantised(float weight, float root)
{
    const float size = std::round(std::sqrt(std::abs(weight)) / root * 127.0F);
    return static_cast<int>(std::copysign(size, weight));
}

bool isBefore(const FeatureWeight &a, const FeatureWeight &b)
{
    return a.key != b.key ? a.key < b.key : a.label < b.label;
}

} // namespace

QByteArray SparseWeights::toBytes(std::vector<FeatureWeight> weights, int labels)
{
    const float root = largestRoot(weights);
    std::erase_if(weights, [&](const FeatureWeight &w) { return quantised(w.weight, root) == 0; });
    std::ranges::sort(weights, isBefore);
    ByteWriter keys;
    ByteWriter cells;
    std::uint32_t rows = 0;
    FeatureKey last = 0;
    for (size_t i = 0; i < weights.size();) {
        size_t end = i;
        while (end < weights.size() && weights[end].key == weights[i].key) {
            ++end;
        }
        keys.varint(weights[i].key - last);
        last = weights[i].key;
        cells.u8(static_cast<std::uint8_t>(end - i));
        for (; i < end; ++i) {
            cells.u8(weights[i].label);
            cells.u8(static_cast<std::uint8_t>(quantised(weights[i].weight, root)));
        }
        ++rows;
    }
    ByteWriter out;
    out.u32(static_cast<std::uint32_t>(labels));
    out.f32(root);
    out.u32(rows);
    out.u32(static_cast<std::uint32_t>(weights.size()));
    out.bytes(keys.result());
    out.bytes(cells.result());
    return out.result();
}

std::optional<SparseWeights> SparseWeights::fromBytes(QByteArrayView bytes)
{
    ByteReader in(bytes);
    SparseWeights out;
    out.m_labels = static_cast<int>(in.u32());
    const float root = in.f32();
    const std::uint32_t rows = in.u32();
    const std::uint32_t cells = in.u32();
    if (!in.isOk() || out.m_labels <= 0 || out.m_labels > 255 || !std::isfinite(root)
        || rows > bytes.size() || cells > bytes.size()) {
        return std::nullopt;
    }
    for (int q = -128; q < 128; ++q) {
        const float size = root * static_cast<float>(q) / 127.0F;
        out.m_values[static_cast<std::uint8_t>(q)] = std::copysign(size * size, size);
    }
    std::vector<FeatureKey> keys(rows);
    FeatureKey last = 0;
    for (FeatureKey &key : keys) {
        key = last += in.varint();
    }
    const size_t capacity = std::bit_ceil(std::max<size_t>(rows + rows / 2, 16));
    out.m_shift = 32U - static_cast<unsigned>(std::countr_zero(capacity));
    out.m_slots.resize(capacity + 64);
    out.m_rows.reserve(1 + rows + cells);
    out.m_rows.push_back({});
    for (const FeatureKey key : keys) {
        const std::uint8_t count = in.u8();
        out.insert(key, static_cast<std::uint32_t>(out.m_rows.size()));
        out.m_rows.push_back({ .label = count });
        for (int i = 0; i < count; ++i) {
            const std::uint8_t label = in.u8();
            const std::uint8_t weight = in.u8();
            if (label >= out.m_labels) {
                return std::nullopt;
            }
            out.m_rows.push_back({ .label = label, .weight = weight });
        }
    }
    return in.isOk() && in.isAtEnd() ? std::optional(std::move(out)) : std::nullopt;
}

void SparseWeights::insert(FeatureKey key, std::uint32_t row)
{
    size_t at = home(key);
    while (m_slots[at].row != 0) {
        if (++at == m_slots.size()) {
            m_slots.push_back({});
        }
    }
    m_slots[at] = { .key = key, .row = row };
    if (at + 1 == m_slots.size()) {
        m_slots.push_back({}); // an empty slot always ends a probe
    }
}

void SparseWeights::addScores(std::span<const FeatureKey> keys, std::span<float> scores) const
{
    if (m_slots.empty()) {
        return;
    }
    // Slots and rows lie anywhere in memory: ask for all of them before the first is needed.
    constexpr size_t kAhead = 192;
    std::array<const Cell *, kAhead> rows;
    while (!keys.empty()) {
        const std::span<const FeatureKey> some = keys.first(std::min(keys.size(), kAhead));
        keys = keys.subspan(some.size());
        for (const FeatureKey key : some) {
            __builtin_prefetch(&m_slots[home(key)]);
        }
        size_t found = 0;
        for (const FeatureKey key : some) {
            size_t at = home(key);
            while (m_slots[at].row != 0 && m_slots[at].key != key) {
                ++at;
            }
            if (m_slots[at].row != 0) {
                rows[found] = &m_rows[m_slots[at].row];
                __builtin_prefetch(rows[found++]);
            }
        }
        for (size_t i = 0; i < found; ++i) {
            const Cell *cell = rows[i];
            for (const Cell *const last = cell + cell->label; cell != last;) {
                ++cell;
                scores[cell->label] += m_values[cell->weight];
            }
        }
    }
}

} // namespace inquit
