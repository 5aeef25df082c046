// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "attribution/attribution_model.h"
#include "training/brat_standoff.h"

#include <QStringView>

#include <vector>

namespace inquit {

/// Whether each of `found` is credited right: its content matches an annotated one (80 % of the
/// words) and so does its source.
std::vector<bool> rightOnes(QStringView text, const GoldArticle &gold,
                            const std::vector<Attribution> &found);

/// Fits the confidence to what turned out right in articles that the model had not seen.
class ConfidenceFitter {
public:
    void add(const GoldArticle &gold, const std::vector<AttributionModel::Finding> &findings,
             QStringView text);
    ModelConfidence fit() const;

private:
    struct Case {
        ConfidenceFeatures features {};
        bool isRight = false;
    };
    std::vector<Case> m_cases;
};

} // namespace inquit
