// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/feature_index.h"

#include <algorithm>
#include <bit>
#include <iterator>
#include <utility>

namespace inquit {

FeatureIndex::Slot &FeatureIndex::slotFor(FeatureKey key)
{
    const size_t mask = m_slots.size() - 1;
    size_t at = (key * 0x9e3779b1U) & mask;
    while (m_slots[at].count != 0 && m_slots[at].key != key) {
        at = (at + 1) & mask;
    }
    return m_slots[at];
}

void FeatureIndex::grow()
{
    std::vector<Slot> old(m_slots.size() * 2);
    old.swap(m_slots);
    for (const Slot &slot : old) {
        if (slot.count != 0) {
            slotFor(slot.key) = slot;
        }
    }
}

void FeatureIndex::count(std::span<const FeatureKey> keys)
{
    for (const FeatureKey key : keys) {
        if (m_used * 2 > m_slots.size()) {
            grow();
        }
        Slot &slot = slotFor(key);
        if (slot.count == 0) {
            slot.key = key;
            slot.number = static_cast<std::int32_t>(m_used++);
        }
        ++slot.count;
    }
}

void FeatureIndex::prune(std::uint32_t least)
{
    std::vector<Slot> kept;
    std::ranges::copy_if(m_slots, std::back_inserter(kept),
                         [&](const Slot &slot) { return slot.count >= least; });
    std::ranges::sort(kept, {}, &Slot::number);
    m_slots.assign(std::bit_ceil(std::max<size_t>(kept.size() * 2, 16)), {});
    m_keys.clear();
    for (Slot &slot : kept) {
        slot.number = static_cast<std::int32_t>(m_keys.size());
        m_keys.push_back(slot.key);
        slotFor(slot.key) = slot;
    }
    m_used = m_keys.size();
}

std::int32_t FeatureIndex::find(FeatureKey key) const
{
    const size_t mask = m_slots.size() - 1;
    size_t at = (key * 0x9e3779b1U) & mask;
    while (m_slots[at].count != 0) {
        if (m_slots[at].key == key) {
            return m_slots[at].number;
        }
        at = (at + 1) & mask;
    }
    return -1;
}

} // namespace inquit
