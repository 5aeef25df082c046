// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "attribution/model_assembly.h"
#include "attribution/model_crf.h"

#include <QByteArray>

#include <array>
#include <optional>

namespace inquit {

/// What the confidence in an attribution is reckoned from: the odds of the least likely label of
/// its content, cue and source, and its shape.
enum class ConfidenceFeature : std::uint8_t {
    Bias,
    ContentOdds, ///< their logarithms
    CueOdds,
    SourceOdds,
    HasNoSource,
    IsQuotation,
    HasMoreContents,
};
inline constexpr size_t kConfidenceFeatures = 7;
using ConfidenceFeatures = std::array<float, kConfidenceFeatures>;

ConfidenceFeatures confidenceFeatures(const ModelGroup &group, const std::vector<ModelPart> &parts,
                                      const ModelBlock &block,
                                      const std::vector<ModelLabel> &labels,
                                      const ModelMarginals &likely);

/// Turns features into the share of attributions like it that are right: a logistic regression
/// fitted on articles that the model had not seen.
struct ModelConfidence {
    ConfidenceFeatures weights {};

    double of(const ConfidenceFeatures &features) const;
    QByteArray toBytes() const;
    static std::optional<ModelConfidence> fromBytes(QByteArrayView bytes);
};

} // namespace inquit
