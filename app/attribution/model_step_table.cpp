// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attribution/model_step_table.h"

namespace inquit {

namespace {

constexpr float kNever = -1e30F;

/// For the steps that may be taken `allowed`, for the others `forbidden`.
ModelStepTable::Steps rowsOf(float allowed, float forbidden)
{
    ModelStepTable::Steps rows;
    for (int from = 0; from < kModelLabels; ++from) {
        ModelRow &row = rows[static_cast<size_t>(from)];
        row = ModelRow::of({}, forbidden);
        for (int to = 0; to < kModelLabels; ++to) {
            if (mayFollow(static_cast<ModelLabel>(from), static_cast<ModelLabel>(to))) {
                row.set(static_cast<size_t>(to), allowed);
            }
        }
    }
    return rows;
}

} // namespace

std::uint32_t ModelStepTable::add(const std::array<float, kModelSteps> &scores)
{
    static const Steps offsets = rowsOf(0, kNever);
    Steps &steps = m_entries.emplace_back().scores;
    for (size_t from = 0; from < steps.size(); ++from) {
        steps[from] = ModelRow::of(std::span(scores).subspan(from * kModelLabels, kModelLabels), 0);
        for (size_t four = 0; four < ModelRow::kFours; ++four) {
            steps[from].fours[four] += offsets[from].fours[four];
        }
    }
    return static_cast<std::uint32_t>(m_entries.size() - 1);
}

const ModelStepTable::Steps &ModelStepTable::factors(std::uint32_t number)
{
    static const Steps allowed = rowsOf(1, 0);
    Entry &entry = m_entries[number];
    if (!entry.hasFactors) {
        entry.hasFactors = true;
        ModelRow::Four largest = entry.scores.front().fours.front();
        for (const ModelRow &row : entry.scores) {
            for (const ModelRow::Four four : row.fours) {
                largest = four > largest ? four : largest;
            }
        }
        const float most =
            std::max(std::max(largest[0], largest[1]), std::max(largest[2], largest[3]));
        for (size_t from = 0; from < entry.factors.size(); ++from) {
            entry.factors[from] = entry.scores[from].exponentiated(most);
            entry.factors[from] *= allowed[from];
        }
    }
    return entry.factors;
}

} // namespace inquit
