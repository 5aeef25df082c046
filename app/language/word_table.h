// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace inquit {

/// What is known of words: a hash table whose places lie side by side, so that a word that is not
/// in it, as most are not, costs one look at them. Words are added, and never taken out.
template<typename T>
class WordTable {
public:
    /// The word's value; a new one where the word is new. Holds until the next word is added.
    T &operator[](std::u16string_view word)
    {
        if (2 * (m_entries.size() + 1) > m_places.size()) {
            grow();
        }
        const std::uint32_t hash = hashOf(word);
        Place &place = m_places[indexOf(word, hash)];
        if (place.entry < 0) {
            place = { .hash = hash, .entry = static_cast<std::int32_t>(m_entries.size()) };
            m_entries.emplace_back(word, T {});
        }
        return m_entries[static_cast<std::size_t>(place.entry)].second;
    }

    /// Null for a word that is not in the table.
    const T *find(std::u16string_view word) const
    {
        if (m_places.empty()) {
            return nullptr;
        }
        const Place &place = m_places[indexOf(word, hashOf(word))];
        return place.entry < 0 ? nullptr : &m_entries[static_cast<std::size_t>(place.entry)].second;
    }

private:
    struct Place {
        std::uint32_t hash = 0;
        std::int32_t entry = -1; ///< index into m_entries
    };

    /// FNV-1a, by Fowler, Noll and Vo, with its upper bits mixed in.
    static std::uint32_t hashOf(std::u16string_view word)
    {
        std::uint32_t hash = 2166136261U;
        for (const char16_t c : word) {
            hash = (hash ^ c) * 16777619U;
        }
        return hash ^ hash >> 15U;
    }

    /// Where the word is, or where it would be.
    std::size_t indexOf(std::u16string_view word, std::uint32_t hash) const
    {
        const std::size_t last = m_places.size() - 1; // the size is a power of two
        std::size_t at = hash & last;
        while (m_places[at].entry >= 0
               && (m_places[at].hash != hash
                   || m_entries[static_cast<std::size_t>(m_places[at].entry)].first != word)) {
            at = (at + 1) & last;
        }
        return at;
    }

    void grow()
    {
        m_places.assign(std::max<std::size_t>(16, 2 * m_places.size()), Place());
        for (std::size_t i = 0; i < m_entries.size(); ++i) {
            const std::u16string_view word = m_entries[i].first;
            const std::uint32_t hash = hashOf(word);
            m_places[indexOf(word, hash)] = { .hash = hash, .entry = static_cast<std::int32_t>(i) };
        }
    }

    std::vector<Place> m_places;
    std::vector<std::pair<std::u16string, T>> m_entries;
};

} // namespace inquit
