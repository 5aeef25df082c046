// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attribution/model_crf.h"

namespace inquit {

namespace {

constexpr size_t kOutside = 0;

/// The numbers of a chain, e to the power of its scores.
class Potentials {
public:
    Potentials(const ModelScores &scores, const ModelTransitionTable &table)
        : m_transitions(scores.transitions)
        , m_table(table)
    {
        units.reserve(scores.units.size());
        for (const auto &unit : scores.units) {
            const float most = *std::ranges::max_element(unit);
            units.push_back(ModelRow::of(unit, most - 100).exponentiated(most));
        }
    }

    /// Of the transitions to unit `i` from label `from`.
    ModelRow transitions(size_t i, size_t from) const
    {
        return m_table.factors(m_transitions[i], from);
    }

    std::vector<ModelRow> units;

private:
    const std::vector<ModelTransition> &m_transitions;
    const ModelTransitionTable &m_table;
};

std::vector<ModelRow> forward(const Potentials &p)
{
    std::vector<ModelRow> rows(p.units.size());
    ModelRow last;
    last.set(kOutside, 1);
    for (size_t i = 0; i < rows.size(); ++i) {
        ModelRow row;
        for (size_t from = 0; from < kModelLabels; ++from) {
            row.add(p.transitions(i, from), last[from]);
        }
        row *= p.units[i];
        row.normalise();
        rows[i] = last = row;
    }
    return rows;
}

std::vector<ModelRow> backward(const Potentials &p)
{
    std::vector<ModelRow> rows(p.units.size());
    ModelRow after;
    after.set(kOutside, 1);
    for (size_t i = rows.size(); i-- > 0;) {
        ModelRow row;
        for (size_t from = 0; from < kModelLabels; ++from) {
            row.set(from, p.transitions(i + 1, from).sumWith(after));
        }
        row.normalise();
        rows[i] = after = row;
        after *= p.units[i];
    }
    return rows;
}

void addTransitionMarginals(const Potentials &p, const std::vector<ModelRow> &ahead,
                            const std::vector<ModelRow> &behind, ModelMarginals &out)
{
    const size_t size = p.units.size();
    ModelRow outside;
    outside.set(kOutside, 1);
    out.transitions.resize(size + 1);
    for (size_t i = 0; i <= size; ++i) {
        const ModelRow &from = i == 0 ? outside : ahead[i - 1];
        ModelRow to = i == size ? outside : behind[i];
        if (i < size) {
            to *= p.units[i];
        }
        float sum = 0;
        for (size_t before = 0; before < kModelLabels; ++before) {
            const ModelRow transitions = p.transitions(i, before);
            for (size_t after = 0; after < kModelLabels; ++after) {
                float &value = out.transitions[i][before * kModelLabels + after];
                value = from[before] * transitions[after] * to[after];
                sum += value;
            }
        }
        for (float &value : out.transitions[i]) {
            value /= std::max(sum, std::numeric_limits<float>::min());
        }
    }
}

} // namespace

std::vector<ModelLabel> bestLabels(const ModelScores &scores,
                                   const ModelTransitionTable &transitions)
{
    constexpr float kNever = -1e30F;
    using Four = ModelRow::Four;
    using Labels = std::int32_t __attribute__((vector_size(16)));
    using From = std::array<Labels, ModelRow::kFours>;
    const size_t size = scores.units.size();
    std::vector<std::array<std::uint8_t, ModelRow::kFours * 4>> from(size + 1);
    ModelRow last = ModelRow::of({}, kNever);
    last.set(kOutside, 0);
    for (size_t i = 0; i <= size; ++i) {
        ModelRow row = ModelRow::of({}, 2 * kNever);
        From best {};
        for (int before = 0; before < kModelLabels; ++before) {
            const ModelRow worth =
                transitions.scores(scores.transitions[i], static_cast<size_t>(before));
            const float sofar = last[static_cast<size_t>(before)];
            for (size_t four = 0; four < ModelRow::kFours; ++four) {
                const Four score = worth.fours[four] + sofar;
                const Labels isBetter = score > row.fours[four];
                row.fours[four] = isBetter ? score : row.fours[four];
                best[four] = isBetter ? Labels { before, before, before, before } : best[four];
            }
        }
        for (size_t label = 0; label < from[i].size(); ++label) {
            from[i][label] = static_cast<std::uint8_t>(best[label / 4][label % 4]);
        }
        if (i < size) {
            const ModelRow unit = ModelRow::of(scores.units[i], 0);
            for (size_t four = 0; four < ModelRow::kFours; ++four) {
                row.fours[four] += unit.fours[four];
            }
        }
        last = row;
    }
    std::vector<ModelLabel> labels(size);
    std::uint8_t label = from[size][kOutside];
    for (size_t i = size; i-- > 0;) {
        labels[i] = static_cast<ModelLabel>(label);
        label = from[i][label];
    }
    return labels;
}

ModelMarginals marginals(const ModelScores &scores, const ModelTransitionTable &transitions,
                         bool withTransitions)
{
    ModelMarginals out;
    const Potentials potentials(scores, transitions);
    const std::vector<ModelRow> ahead = forward(potentials);
    const std::vector<ModelRow> behind = backward(potentials);
    out.units.resize(ahead.size());
    for (size_t i = 0; i < ahead.size(); ++i) {
        ModelRow row = ahead[i];
        row *= behind[i];
        row.normalise();
        for (size_t label = 0; label < kModelLabels; ++label) {
            out.units[i][label] = row[label];
        }
    }
    if (withTransitions) {
        addTransitionMarginals(potentials, ahead, behind, out);
    }
    return out;
}

} // namespace inquit
