// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <vector>

namespace inquit {

/// What turns one list of keys into another, in the order in which it is done.
struct RowChanges {
    struct Run {
        int first = 0;
        int last = 0;
        bool operator==(const Run &) const = default;
    };
    std::vector<Run> removed;  ///< rows of the old list, the last run first
    std::vector<int> order;    ///< of the rows that stay: new place -> place after the removals;
                               ///< empty where the order is the same
    std::vector<Run> inserted; ///< rows of the new list, the first run first

    bool operator==(const RowChanges &) const = default;
};

/// `places[i]` is where the i-th old row stands in the new list, or -1; `count` is the new list's
/// length.
RowChanges rowChanges(const std::vector<int> &places, int count);

} // namespace inquit
