// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/averaged_perceptron.h"

namespace inquit {

AveragedPerceptron::AveragedPerceptron(FeatureIndex index, int labels)
    : m_index(std::move(index))
    , m_labels(labels)
    , m_weights(m_index.size() * static_cast<size_t>(labels))
    , m_weightedChanges(m_weights.size())
{
}

void AveragedPerceptron::addScores(std::span<const FeatureKey> keys, std::span<float> scores) const
{
    for (const FeatureKey key : keys) {
        const std::int32_t number = m_index.find(key);
        if (number < 0) {
            continue;
        }
        const float *row = &m_weights[static_cast<size_t>(number) * static_cast<size_t>(m_labels)];
        for (size_t label = 0; label < static_cast<size_t>(m_labels); ++label) {
            scores[label] += row[label];
        }
    }
}

void AveragedPerceptron::change(FeatureKey key, int label, float by)
{
    const std::int32_t number = m_index.find(key);
    if (number >= 0) {
        const size_t at = static_cast<size_t>(number) * static_cast<size_t>(m_labels)
            + static_cast<size_t>(label);
        m_weights[at] += by;
        m_weightedChanges[at] += by * m_step;
    }
}

void AveragedPerceptron::update(std::span<const FeatureKey> keys, int gold, int predicted)
{
    ++m_step;
    if (gold == predicted) {
        return;
    }
    for (const FeatureKey key : keys) {
        change(key, gold, 1);
        change(key, predicted, -1);
    }
}

std::vector<FeatureWeight> AveragedPerceptron::averaged() const
{
    std::vector<FeatureWeight> out;
    for (size_t at = 0; at < m_weights.size(); ++at) {
        const double mean = m_weights[at] - m_weightedChanges[at] / m_step;
        if (mean != 0) {
            out.push_back({ .key = m_index.key(at / static_cast<size_t>(m_labels)),
                            .label = static_cast<std::uint8_t>(at % static_cast<size_t>(m_labels)),
                            .weight = static_cast<float>(mean) });
        }
    }
    return out;
}

} // namespace inquit
