// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/name_chain.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace inquit {

namespace {

constexpr size_t kLabels = kNameLabels;

/// Visits the labels that may stand before `to`.
template<typename Visit>
void forEachBefore(size_t to, Visit visit)
{
    for (size_t from = 0; from < kLabels; ++from) {
        if (mayFollowName(static_cast<int>(from), static_cast<int>(to))) {
            visit(from);
        }
    }
}

NameRow exponentials(const NameRow &worth)
{
    const float most = *std::ranges::max_element(worth);
    NameRow out;
    std::ranges::transform(worth, out.begin(), [=](float one) { return std::exp(one - most); });
    return out;
}

/// exp() of the steps that may be taken, 0 for the others.
NameSteps stepFactors(const NameSteps &steps)
{
    NameSteps factors {};
    for (size_t to = 0; to < kLabels; ++to) {
        forEachBefore(to, [&](size_t from) { factors[from][to] = std::exp(steps[from][to]); });
    }
    return factors;
}

void normalise(NameRow &row)
{
    float sum = 0;
    for (const float value : row) {
        sum += value;
    }
    for (float &value : row) {
        value /= std::max(sum, std::numeric_limits<float>::min());
    }
}

} // namespace

std::vector<std::uint8_t> bestNames(std::span<const NameRow> worth, const NameSteps &steps)
{
    constexpr float kNever = -1e30F;
    std::vector<std::array<std::uint8_t, kLabels>> from(worth.size());
    NameRow last;
    last.fill(kNever);
    last[0] = 0;
    for (size_t i = 0; i < worth.size(); ++i) {
        NameRow row;
        for (size_t to = 0; to < kLabels; ++to) {
            row[to] = kNever;
            forEachBefore(to, [&](size_t before) {
                if (const float score = last[before] + steps[before][to]; score > row[to]) {
                    row[to] = score;
                    from[i][to] = static_cast<std::uint8_t>(before);
                }
            });
            row[to] += worth[i][to];
        }
        last = row;
    }
    for (size_t label = 0; label < kLabels; ++label) {
        last[label] += steps[label][0];
    }
    std::vector<std::uint8_t> labels(worth.size());
    auto label = static_cast<std::uint8_t>(std::ranges::max_element(last) - last.begin());
    for (size_t i = worth.size(); i-- > 0;) {
        labels[i] = label;
        label = from[i][label];
    }
    return labels;
}

NameLikelihood nameLikelihood(std::span<const NameRow> worth, const NameSteps &steps,
                              bool withSteps)
{
    const NameSteps factors = stepFactors(steps);
    const size_t size = worth.size();
    std::vector<NameRow> own(size);
    std::vector<NameRow> ahead(size + 1); ///< of the labels of token i - 1, with all before it
    std::vector<NameRow> behind(size);    ///< of what follows token i
    ahead[0] = {};
    ahead[0][0] = 1;
    for (size_t i = 0; i < size; ++i) {
        own[i] = exponentials(worth[i]);
        NameRow &row = ahead[i + 1];
        row = {};
        for (size_t from = 0; from < kLabels; ++from) {
            for (size_t to = 0; to < kLabels; ++to) {
                row[to] += ahead[i][from] * factors[from][to];
            }
        }
        for (size_t to = 0; to < kLabels; ++to) {
            row[to] *= own[i][to];
        }
        normalise(row);
    }
    for (size_t i = size; i-- > 0;) {
        NameRow &row = behind[i];
        for (size_t from = 0; from < kLabels; ++from) {
            row[from] = i + 1 == size ? factors[from][0] : 0;
            for (size_t to = 0; i + 1 < size && to < kLabels; ++to) {
                row[from] += factors[from][to] * own[i + 1][to] * behind[i + 1][to];
            }
        }
        normalise(row);
    }
    NameLikelihood out;
    out.labels.resize(size);
    for (size_t i = 0; i < size; ++i) {
        for (size_t label = 0; label < kLabels; ++label) {
            out.labels[i][label] = ahead[i + 1][label] * behind[i][label];
        }
        normalise(out.labels[i]);
    }
    for (size_t i = 0; withSteps && i <= size; ++i) {
        NameSteps both {};
        float sum = 0;
        for (size_t from = 0; from < kLabels; ++from) {
            for (size_t to = 0; to < kLabels; ++to) {
                const float next = i == size ? (to == 0 ? 1.0F : 0.0F) : own[i][to] * behind[i][to];
                both[from][to] = ahead[i][from] * factors[from][to] * next;
                sum += both[from][to];
            }
        }
        for (NameRow &row : both) {
            for (float &value : row) {
                value /= std::max(sum, std::numeric_limits<float>::min());
            }
        }
        out.steps.push_back(both);
    }
    return out;
}

} // namespace inquit
