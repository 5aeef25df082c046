// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <algorithm>
#include <compare>
#include <vector>

namespace inquit {

/// A place in an article's text: UTF-16 code units, half-open [begin, end).
struct TextRange {
    qsizetype begin = 0;
    qsizetype end = 0;

    constexpr qsizetype length() const { return end - begin; }
    constexpr bool isEmpty() const { return end <= begin; }
    constexpr bool contains(qsizetype position) const
    {
        return begin <= position && position < end;
    }
    constexpr bool contains(TextRange other) const
    {
        return begin <= other.begin && other.end <= end;
    }
    constexpr bool intersects(TextRange other) const
    {
        return begin < other.end && other.begin < end;
    }
    QStringView in(QStringView text) const { return text.sliced(begin, length()); }

    constexpr auto operator<=>(const TextRange &) const = default;
};

using TextRanges = std::vector<TextRange>;

/// The smallest range that covers all of `ranges`; empty where there are none.
inline TextRange hull(const TextRanges &ranges)
{
    if (ranges.empty()) {
        return {};
    }
    TextRange all = ranges.front();
    for (const TextRange &range : ranges) {
        all.begin = std::min(all.begin, range.begin);
        all.end = std::max(all.end, range.end);
    }
    return all;
}

/// `range` without the white space at its ends.
TextRange trimmed(TextRange range, QStringView text);

} // namespace inquit
