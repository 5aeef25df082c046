// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "attribution/model_assembly.h"
#include "attribution/model_decoder.h"

#include <QByteArray>

#include <array>
#include <optional>

namespace inquit {

/// What the confidence in an attribution is reckoned from: how likely the least likely label of its
/// content, cue and source is, and its shape.
inline constexpr size_t kConfidenceSigns = 7;
using ConfidenceSigns = std::array<float, kConfidenceSigns>;

ConfidenceSigns confidenceSigns(const ModelGroup &group, const std::vector<ModelPart> &parts,
                                const ModelBlock &block, const std::vector<ModelLabel> &labels,
                                const ModelMarginals &likely);

/// Turns signs into the share of attributions like it that are right: a logistic regression fitted
/// on articles that the model had not seen.
struct ModelConfidence {
    ConfidenceSigns weights {};

    double of(const ConfidenceSigns &signs) const;
    QByteArray toBytes() const;
    static std::optional<ModelConfidence> fromBytes(QByteArrayView bytes);
};

} // namespace inquit
