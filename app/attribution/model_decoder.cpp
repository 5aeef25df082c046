// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attribution/model_decoder.h"

#include <algorithm>
#include <cmath>
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
using Row = std::array<float, kModelLabels>;

size_t stepIndex(Step step)
{
    return static_cast<size_t>(modelStep(step.from, step.to));
}

/// exp() of the scores, each unit's largest taken off so that nothing overflows.
struct Potentials {
    explicit Potentials(const ModelScores &scores)
        : units(scores.units.size())
        , steps(scores.steps.size())
    {
        for (size_t i = 0; i < units.size(); ++i) {
            const float most = *std::ranges::max_element(scores.units[i]);
            std::ranges::transform(scores.units[i], units[i].begin(),
                                   [most](float score) { return std::exp(score - most); });
        }
        for (size_t i = 0; i < steps.size(); ++i) {
            const float most = *std::ranges::max_element(scores.steps[i]);
            for (const Step step : allowedSteps()) {
                steps[i][stepIndex(step)] = std::exp(scores.steps[i][stepIndex(step)] - most);
            }
        }
    }

    std::vector<Row> units;
    std::vector<std::array<float, kModelSteps>> steps;
};

void normalise(Row &row)
{
    float sum = 0;
    for (const float value : row) {
        sum += value;
    }
    const float by = 1 / std::max(sum, std::numeric_limits<float>::min());
    for (float &value : row) {
        value *= by;
    }
}

std::vector<Row> forward(const Potentials &p)
{
    std::vector<Row> rows(p.units.size());
    Row last {};
    last[kOutside] = 1;
    for (size_t i = 0; i < rows.size(); ++i) {
        Row &row = rows[i];
        row.fill(0);
        for (const Step step : allowedSteps()) {
            row[step.to] += last[step.from] * p.steps[i][stepIndex(step)];
        }
        for (size_t label = 0; label < kModelLabels; ++label) {
            row[label] *= p.units[i][label];
        }
        normalise(row);
        last = row;
    }
    return rows;
}

std::vector<Row> backward(const Potentials &p)
{
    std::vector<Row> rows(p.units.size());
    for (size_t i = rows.size(); i-- > 0;) {
        Row &row = rows[i];
        row.fill(0);
        for (const Step step : allowedSteps()) {
            const bool isLast = i + 1 == rows.size();
            const float after = isLast ? (step.to == kOutside ? 1.0F : 0.0F)
                                       : rows[i + 1][step.to] * p.units[i + 1][step.to];
            row[step.from] += p.steps[i + 1][stepIndex(step)] * after;
        }
        normalise(row);
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
            row[stepIndex(step)] = from * p.steps[i][stepIndex(step)] * to;
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
    Row last;
    last.fill(kNever);
    last[kOutside] = 0;
    for (size_t i = 0; i <= size; ++i) {
        Row row;
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
        for (size_t label = 0; label < kModelLabels; ++label) {
            out.units[i][label] = ahead[i][label] * behind[i][label];
        }
        normalise(out.units[i]);
    }
    if (withSteps) {
        addStepMarginals(potentials, ahead, behind, out);
    }
    return out;
}

} // namespace inquit
