// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/row_changes.h"

#include <algorithm>

namespace inquit {

namespace {

/// The runs of rows in [0, count) that are `wanted`, ascending.
template<typename Wanted>
std::vector<RowChanges::Run> runsOf(int count, Wanted wanted)
{
    std::vector<RowChanges::Run> runs;
    for (int row = 0; row < count; ++row) {
        if (!wanted(row)) {
            continue;
        }
        if (!runs.empty() && runs.back().last == row - 1) {
            runs.back().last = row;
        } else {
            runs.push_back({ .first = row, .last = row });
        }
    }
    return runs;
}

/// For each place in the new order, the place of that row among those that stay.
std::vector<int> orderOf(const std::vector<int> &staying)
{
    if (std::ranges::is_sorted(staying)) {
        return {};
    }
    std::vector<int> order(staying.size());
    for (size_t i = 0; i < order.size(); ++i) {
        order[i] = int(i);
    }
    std::ranges::sort(order, {}, [&](int place) { return staying[size_t(place)]; });
    return order;
}

} // namespace

RowChanges rowChanges(const std::vector<int> &places, int count)
{
    RowChanges changes;
    std::vector<bool> isOld(size_t(count), false);
    std::vector<int> staying;
    for (const int place : places) {
        if (place >= 0) {
            staying.push_back(place);
            isOld[size_t(place)] = true;
        }
    }
    changes.removed = runsOf(int(places.size()), [&](int row) { return places[size_t(row)] < 0; });
    std::ranges::reverse(changes.removed);
    changes.order = orderOf(staying);
    changes.inserted = runsOf(count, [&](int row) { return !isOld[size_t(row)]; });
    return changes;
}

} // namespace inquit
