// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attribution/model_decoder.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <limits>

namespace inquit {

namespace {

struct Step {
    std::uint8_t from = 0;
    std::uint8_t to = 0;
};

const std::vector<Step> &allowedSteps()
{
    static const std::vector<Step> steps = [] {
        std::vector<Step> all;
        for (int to = 0; to < kModelLabels; ++to) {
            for (int from = 0; from < kModelLabels; ++from) {
                if (mayFollow(static_cast<ModelLabel>(from), static_cast<ModelLabel>(to))) {
                    all.push_back(
                        { static_cast<std::uint8_t>(from), static_cast<std::uint8_t>(to) });
                }
            }
        }
        return all;
    }();
    return steps;
}

constexpr size_t kOutside = 0;

size_t stepIndex(Step step)
{
    return static_cast<size_t>(modelStep(step.from, step.to));
}

/// The labels of a unit four by four, so that the processor does four at once; what is past the
/// last label is 0.
struct Row {
    using Four = float __attribute__((vector_size(16)));
    static constexpr size_t kFours = (kModelLabels + 3) / 4;

    std::array<Four, kFours> fours {};

    float operator[](size_t label) const { return fours[label / 4][label % 4]; }
    void set(size_t label, float value) { fours[label / 4][label % 4] = value; }

    void operator*=(const Row &other)
    {
        for (size_t i = 0; i < kFours; ++i) {
            fours[i] *= other.fours[i];
        }
    }
    void add(const Row &other, float times)
    {
        for (size_t i = 0; i < kFours; ++i) {
            fours[i] += other.fours[i] * times;
        }
    }
    float sumWith(const Row &factors) const
    {
        Four sum = fours[0] * factors.fours[0];
        for (size_t i = 1; i < kFours; ++i) {
            sum += fours[i] * factors.fours[i];
        }
        return sum[0] + sum[1] + sum[2] + sum[3];
    }
    void normalise()
    {
        Four sum = fours[0];
        for (size_t i = 1; i < kFours; ++i) {
            sum += fours[i];
        }
        const float all = sum[0] + sum[1] + sum[2] + sum[3];
        for (Four &four : fours) {
            four *= 1 / std::max(all, std::numeric_limits<float>::min());
        }
    }
};

/// e to the power of each, as near as a float needs (2e-7 of the value), for powers up to 0; those
/// below -80 give next to nothing.
Row::Four exponentiated(Row::Four values)
{
    using Whole = std::int32_t __attribute__((vector_size(16)));
    values = values > -80.0F ? values : Row::Four { -80, -80, -80, -80 };
    const Row::Four x = values * 1.44269504F; // to the power of two
    const auto whole = __builtin_convertvector(x - 0.5F, Whole);
    const Row::Four rest = x - __builtin_convertvector(whole, Row::Four); // -0.5 to 0.5
    Row::Four power = rest * 1.535336188e-4F + 1.339887440e-3F;
    power = power * rest + 9.618437357e-3F;
    power = power * rest + 5.550332471e-2F;
    power = power * rest + 2.402264791e-1F;
    power = power * rest + 6.931472028e-1F;
    power = power * rest + 1.0F;
    return power * std::bit_cast<Row::Four>((whole + 127) << 23);
}

/// exp() of the scores, the largest taken off so that nothing overflows.
struct Potentials {
    explicit Potentials(const ModelScores &scores)
        : units(scores.units.size())
        , steps(scores.steps.size())
    {
        for (size_t i = 0; i < units.size(); ++i) {
            units[i] = rowOf(scores.units[i].data(), *std::ranges::max_element(scores.units[i]));
        }
        for (size_t i = 0; i < steps.size(); ++i) {
            const float most = *std::ranges::max_element(scores.steps[i]);
            for (size_t from = 0; from < kModelLabels; ++from) {
                steps[i][from] = rowOf(&scores.steps[i][from * kModelLabels], most);
                steps[i][from] *= allowed()[from];
            }
        }
    }

    std::vector<Row> units;
    std::vector<std::array<Row, kModelLabels>> steps; ///< a row for each label that is left

private:
    static Row rowOf(const float *scores, float most)
    {
        std::array<float, Row::kFours * 4> values;
        values.fill(-100);
        for (size_t label = 0; label < kModelLabels; ++label) {
            values[label] = scores[label] - most;
        }
        Row row;
        std::memcpy(row.fours.data(), values.data(), sizeof values);
        for (Row::Four &four : row.fours) {
            four = exponentiated(four);
        }
        return row;
    }

    /// 1 for each step that may be taken, 0 for the others.
    static const std::array<Row, kModelLabels> &allowed()
    {
        static const std::array<Row, kModelLabels> rows = [] {
            std::array<Row, kModelLabels> all;
            for (const Step step : allowedSteps()) {
                all[step.from].set(step.to, 1);
            }
            return all;
        }();
        return rows;
    }
};

std::vector<Row> forward(const Potentials &p)
{
    std::vector<Row> rows(p.units.size());
    Row last;
    last.set(kOutside, 1);
    for (size_t i = 0; i < rows.size(); ++i) {
        Row row;
        for (size_t from = 0; from < kModelLabels; ++from) {
            row.add(p.steps[i][from], last[from]);
        }
        row *= p.units[i];
        row.normalise();
        rows[i] = last = row;
    }
    return rows;
}

std::vector<Row> backward(const Potentials &p)
{
    std::vector<Row> rows(p.units.size());
    Row after;
    after.set(kOutside, 1);
    for (size_t i = rows.size(); i-- > 0;) {
        Row row;
        for (size_t from = 0; from < kModelLabels; ++from) {
            row.set(from, p.steps[i + 1][from].sumWith(after));
        }
        row.normalise();
        rows[i] = after = row;
        after *= p.units[i];
    }
    return rows;
}

void addStepMarginals(const Potentials &p, const std::vector<Row> &ahead,
                      const std::vector<Row> &behind, ModelMarginals &out)
{
    out.steps.resize(p.steps.size());
    for (size_t i = 0; i < out.steps.size(); ++i) {
        auto &row = out.steps[i];
        row.fill(0);
        float sum = 0;
        for (const Step step : allowedSteps()) {
            const float from =
                i == 0 ? (step.from == kOutside ? 1.0F : 0.0F) : ahead[i - 1][step.from];
            const float to = i == p.units.size() ? (step.to == kOutside ? 1.0F : 0.0F)
                                                 : p.units[i][step.to] * behind[i][step.to];
            row[stepIndex(step)] = from * p.steps[i][step.from][step.to] * to;
            sum += row[stepIndex(step)];
        }
        for (float &value : row) {
            value /= std::max(sum, std::numeric_limits<float>::min());
        }
    }
}

} // namespace

std::vector<ModelLabel> bestLabels(const ModelScores &scores)
{
    const size_t size = scores.units.size();
    std::vector<std::array<std::uint8_t, kModelLabels>> from(size + 1);
    constexpr float kNever = -std::numeric_limits<float>::infinity();
    std::array<float, kModelLabels> last;
    last.fill(kNever);
    last[kOutside] = 0;
    for (size_t i = 0; i <= size; ++i) {
        std::array<float, kModelLabels> row;
        row.fill(kNever);
        for (const Step step : allowedSteps()) {
            const float score = last[step.from] + scores.steps[i][stepIndex(step)];
            if (score > row[step.to]) {
                row[step.to] = score;
                from[i][step.to] = step.from;
            }
        }
        for (size_t label = 0; i < size && label < kModelLabels; ++label) {
            row[label] += scores.units[i][label];
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

ModelMarginals marginals(const ModelScores &scores, bool withSteps)
{
    ModelMarginals out;
    const Potentials potentials(scores);
    const std::vector<Row> ahead = forward(potentials);
    const std::vector<Row> behind = backward(potentials);
    out.units.resize(ahead.size());
    for (size_t i = 0; i < ahead.size(); ++i) {
        Row row = ahead[i];
        row *= behind[i];
        row.normalise();
        for (size_t label = 0; label < kModelLabels; ++label) {
            out.units[i][label] = row[label];
        }
    }
    if (withSteps) {
        addStepMarginals(potentials, ahead, behind, out);
    }
    return out;
}

} // namespace inquit
