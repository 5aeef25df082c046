// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/name_crf.h"

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
        if (isNameTransition(static_cast<int>(from), static_cast<int>(to))) {
            visit(from);
        }
    }
}

NameScores exponentials(const NameScores &emissions)
{
    const float most = *std::ranges::max_element(emissions);
    NameScores out;
    std::ranges::transform(emissions, out.begin(), [=](float one) { return std::exp(one - most); });
    return out;
}

/// exp() of the transitions that are allowed, 0 for the others.
NameTransitions transitionFactors(const NameTransitions &transitions)
{
    NameTransitions factors {};
    for (size_t to = 0; to < kLabels; ++to) {
        forEachBefore(to,
                      [&](size_t from) { factors[from][to] = std::exp(transitions[from][to]); });
    }
    return factors;
}

void normalise(NameScores &row)
{
    float sum = 0;
    for (const float value : row) {
        sum += value;
    }
    for (float &value : row) {
        value /= std::max(sum, std::numeric_limits<float>::min());
    }
}

/// A chain's numbers on the way to its marginals; index 0 of `forward` stands before the first
/// token.
struct Messages {
    std::vector<NameScores> emissions; ///< exponentiated
    std::vector<NameScores> forward;   ///< of the labels of token i - 1, with all before it
    std::vector<NameScores> backward;  ///< of what follows token i
};

Messages messagesOf(std::span<const NameScores> emissions, const NameTransitions &factors)
{
    const size_t size = emissions.size();
    Messages m { .emissions = std::vector<NameScores>(size),
                 .forward = std::vector<NameScores>(size + 1),
                 .backward = std::vector<NameScores>(size) };
    m.forward[0] = {};
    m.forward[0][kOutsideName] = 1;
    for (size_t i = 0; i < size; ++i) {
        m.emissions[i] = exponentials(emissions[i]);
        NameScores &row = m.forward[i + 1];
        row = {};
        for (size_t from = 0; from < kLabels; ++from) {
            for (size_t to = 0; to < kLabels; ++to) {
                row[to] += m.forward[i][from] * factors[from][to];
            }
        }
        for (size_t to = 0; to < kLabels; ++to) {
            row[to] *= m.emissions[i][to];
        }
        normalise(row);
    }
    for (size_t i = size; i-- > 0;) {
        NameScores &row = m.backward[i];
        for (size_t from = 0; from < kLabels; ++from) {
            row[from] = i + 1 == size ? factors[from][kOutsideName] : 0;
            for (size_t to = 0; i + 1 < size && to < kLabels; ++to) {
                row[from] += factors[from][to] * m.emissions[i + 1][to] * m.backward[i + 1][to];
            }
        }
        normalise(row);
    }
    return m;
}

/// Of the transition into token `i`, or out of the last one.
NameTransitions transitionMarginals(const Messages &m, const NameTransitions &factors, size_t i)
{
    NameTransitions both {};
    float sum = 0;
    for (size_t from = 0; from < kLabels; ++from) {
        for (size_t to = 0; to < kLabels; ++to) {
            const float next = i == m.emissions.size() ? (to == kOutsideName ? 1.0F : 0.0F)
                                                       : m.emissions[i][to] * m.backward[i][to];
            both[from][to] = m.forward[i][from] * factors[from][to] * next;
            sum += both[from][to];
        }
    }
    for (NameScores &row : both) {
        for (float &value : row) {
            value /= std::max(sum, std::numeric_limits<float>::min());
        }
    }
    return both;
}

} // namespace

std::vector<std::uint8_t> decodeNames(std::span<const NameScores> emissions,
                                      const NameTransitions &transitions)
{
    constexpr float kNever = -1e30F;
    std::vector<std::array<std::uint8_t, kLabels>> from(emissions.size());
    NameScores last;
    last.fill(kNever);
    last[kOutsideName] = 0;
    for (size_t i = 0; i < emissions.size(); ++i) {
        NameScores row;
        for (size_t to = 0; to < kLabels; ++to) {
            row[to] = kNever;
            forEachBefore(to, [&](size_t before) {
                if (const float score = last[before] + transitions[before][to]; score > row[to]) {
                    row[to] = score;
                    from[i][to] = static_cast<std::uint8_t>(before);
                }
            });
            row[to] += emissions[i][to];
        }
        last = row;
    }
    for (size_t label = 0; label < kLabels; ++label) {
        last[label] += transitions[label][kOutsideName];
    }
    std::vector<std::uint8_t> labels(emissions.size());
    auto label = static_cast<std::uint8_t>(std::ranges::max_element(last) - last.begin());
    for (size_t i = emissions.size(); i-- > 0;) {
        labels[i] = label;
        label = from[i][label];
    }
    return labels;
}

NameMarginals nameMarginals(std::span<const NameScores> emissions,
                            const NameTransitions &transitions, bool withTransitions)
{
    const NameTransitions factors = transitionFactors(transitions);
    const Messages messages = messagesOf(emissions, factors);
    const size_t size = emissions.size();
    NameMarginals out;
    out.labels.resize(size);
    for (size_t i = 0; i < size; ++i) {
        for (size_t label = 0; label < kLabels; ++label) {
            out.labels[i][label] = messages.forward[i + 1][label] * messages.backward[i][label];
        }
        normalise(out.labels[i]);
    }
    for (size_t i = 0; withTransitions && i <= size; ++i) {
        out.transitions.push_back(transitionMarginals(messages, factors, i));
    }
    return out;
}

} // namespace inquit
