// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/confidence_fitter.h"

#include "training/attribution_scorer.h"

namespace inquit {

namespace {

using namespace Qt::StringLiterals;

constexpr int kEpochs = 400;
constexpr double kLearningRate = 0.5;

} // namespace

std::vector<bool> rightOnes(QStringView text, const GoldArticle &gold,
                            const std::vector<Attribution> &found)
{
    std::vector<bool> right;
    for (const Attribution &attribution : found) {
        GoldArticle near;
        for (const GoldAttribution &candidate : gold.attributions) {
            if (hull(candidate.content).intersects(hull(attribution.content))) {
                near.attributions.push_back(candidate);
            }
        }
        AttributionScorer scorer;
        scorer.add(text, near, { attribution });
        const QString figure = attribution.source.empty() ? u"overlap/all"_s : u"credited/all"_s;
        right.push_back(scorer.tallies().value(figure).right > 0);
    }
    return right;
}

void ConfidenceFitter::add(const GoldArticle &gold,
                           const std::vector<AttributionModel::Finding> &findings, QStringView text)
{
    std::vector<Attribution> found;
    for (const AttributionModel::Finding &finding : findings) {
        found.push_back(finding.attribution);
    }
    const std::vector<bool> right = rightOnes(text, gold, found);
    for (size_t i = 0; i < findings.size(); ++i) {
        m_cases.push_back({ .features = findings[i].features, .isRight = right[i] });
    }
}

ModelConfidence ConfidenceFitter::fit() const
{
    ModelConfidence confidence;
    for (int epoch = 0; epoch < kEpochs && !m_cases.empty(); ++epoch) {
        std::array<double, kConfidenceFeatures> gradient {};
        for (const Case &one : m_cases) {
            const double miss = (one.isRight ? 1.0 : 0.0) - confidence.of(one.features);
            for (size_t i = 0; i < kConfidenceFeatures; ++i) {
                gradient[i] += miss * static_cast<double>(one.features[i]);
            }
        }
        for (size_t i = 0; i < kConfidenceFeatures; ++i) {
            confidence.weights[i] +=
                static_cast<float>(kLearningRate * gradient[i] / static_cast<double>(m_cases.size())
                                   / (epoch < 50 ? 1.0 : 2.0));
        }
    }
    return confidence;
}

} // namespace inquit
