// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

#include <string_view>

namespace inquit {

/// How the news uses a word: counted once in a corpus, kept as hashes and shares.
struct WordUsage {
    float rarity = 1; ///< 0 for a word of every article, 1 for one of a single article or of none
    float noun = 0;   ///< the shares of its occurrences
    float proper = 0;
    float verb = 0;
    float adjective = 0;
    bool known = false;

    /// That of the word with this hash; of one that was not counted, an unknown's. Logarithmic in
    /// the size of the table that is compiled in.
    static WordUsage of(quint32 hash);
    /// The WordForm::lower of a word that is in lower case.
    static quint32 hashOf(std::u16string_view lower);
};

/// How the table is written: the hashes (WordForm::lower) sorted, then as many packed usages, each
/// in little-endian order.
struct WordUsageTable {
    static constexpr int kRarities = 16;
    static constexpr int kShares = 8;

    /// In 16 bits: rarity 4, noun 3, proper 3, verb 3, adjective 3.
    static quint16 packed(const WordUsage &usage);
    static WordUsage unpacked(quint16 packed);
};

} // namespace inquit
