// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "attribution/model_row.h"

#include <deque>

namespace inquit {

/// What it is worth that a label follows another, for each kind of surroundings that there are; an
/// article has a few hundred, however long it is.
class ModelStepTable {
public:
    /// A row for each label that is left.
    using Steps = std::array<ModelRow, kModelLabels>;

    /// The number of what `scores`, by modelStep(), are now known as. Steps that may not be taken
    /// are next to impossible, whatever their score.
    std::uint32_t add(const std::array<float, kModelSteps> &scores);

    const Steps &scores(std::uint32_t number) const { return m_entries[number].scores; }
    /// e to the power of each score, the largest taken off so that nothing overflows; reckoned when
    /// first asked for.
    const Steps &factors(std::uint32_t number);

private:
    struct Entry {
        Steps scores;
        Steps factors;
        bool hasFactors = false;
    };
    std::deque<Entry> m_entries; // large, and never moved
};

} // namespace inquit
