// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "library/rows.h"

#include <optional>
#include <vector>

namespace inquit {

class Database;

/// What a person typed into the search field, made safe for FTS5.
///
///   climate deal         all words, the last one as a beginning (search as you type), word forms
///                        and accents folded
///   "climate deal"       the phrase
///   climate -deal        without a word
///   speaker:biden        quotations of a speaker
///   outlet:"al jazeera"  articles of an outlet, what is quoted in them and the notes on them
/// Anything else is words: no input is an error, and none reaches SQL unbound.
struct SearchQuery {
    QString match;   ///< the FTS5 expression; empty where there is nothing to look for
    QString without; ///< the FTS5 expression of what must not match; may be empty
    QString speaker;
    QString outlet;
    QString name; ///< the words as one text: they may be the name of a speaker

    static SearchQuery parse(QStringView typed);
    bool isEmpty() const { return match.isEmpty() && speaker.isEmpty() && outlet.isEmpty(); }
    bool operator==(const SearchQuery &) const = default;
};

inline constexpr int kMostSpeakers = 6; ///< that a search finds by a name

/// Speakers who are called so, then articles, then quotations, then notes that match, of each the
/// best first and `limit` at most, of speakers kMostSpeakers. After the quotations whose words
/// match come what those speakers said, the latest first; either has room for half of `limit`.
/// Where very many match, the best of the latest few thousand.
[[nodiscard]] Result<std::vector<SearchHit>> search(const Database &database,
                                                    const SearchQuery &query,
                                                    std::optional<ArticleId> article = {},
                                                    int limit = 50);

} // namespace inquit
