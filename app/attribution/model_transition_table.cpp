// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attribution/model_transition_table.h"

namespace inquit {

namespace {

constexpr float kNever = -1e30F;

/// For the transitions that mayFollow() allows `allowed`, for the others `forbidden`.
ModelTransitionTable::Rows rowsOf(float allowed, float forbidden)
{
    ModelTransitionTable::Rows rows;
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

ModelTransitionTable::ModelTransitionTable()
{
    add({});
}

void ModelTransitionTable::reserve(std::size_t parts)
{
    m_scores.reserve(parts);
    m_factors.reserve(parts);
}

std::uint32_t ModelTransitionTable::add(const std::array<float, kModelTransitions> &scores)
{
    static const Rows offsets = rowsOf(0, kNever);
    static const Rows allowed = rowsOf(1, 0);
    const float most = *std::ranges::max_element(scores); // so that no factor is above 1
    Rows &rows = m_scores.emplace_back();
    Rows &factors = m_factors.emplace_back();
    for (size_t from = 0; from < rows.size(); ++from) {
        const ModelRow row =
            ModelRow::of(std::span(scores).subspan(from * kModelLabels, kModelLabels), 0);
        rows[from] = row;
        rows[from].add(offsets[from], 1);
        factors[from] = row.exponentiated(most);
        factors[from] *= allowed[from];
    }
    return static_cast<std::uint32_t>(m_scores.size() - 1);
}

} // namespace inquit
