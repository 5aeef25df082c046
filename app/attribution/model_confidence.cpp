// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attribution/model_confidence.h"

#include "language/byte_stream.h"

#include <algorithm>
#include <cmath>

namespace inquit {

namespace {

/// The log of the odds that the least likely unit of `indices` is labelled right.
float leastOdds(const std::vector<size_t> &indices, const std::vector<ModelPart> &parts,
                const std::vector<ModelLabel> &labels, const ModelMarginals &likely)
{
    float least = 1;
    for (const size_t index : indices) {
        for (size_t i = parts[index].begin; i < parts[index].end; ++i) {
            least = std::min(least, likely.units[i][static_cast<size_t>(labels[i])]);
        }
    }
    least = std::clamp(least, 0.001F, 0.999F);
    return std::log(least / (1 - least));
}

} // namespace

ConfidenceFeatures confidenceFeatures(const ModelGroup &group, const std::vector<ModelPart> &parts,
                                      const ModelBlock &block,
                                      const std::vector<ModelLabel> &labels,
                                      const ModelMarginals &likely)
{
    const bool isQuotation = block.units[parts[group.content.front()].begin].isQuotation;
    const auto odds = [&](const std::vector<size_t> &indices) {
        return indices.empty() ? 0.0F : leastOdds(indices, parts, labels, likely);
    };
    ConfidenceFeatures features {};
    const auto set = [&](ConfidenceFeature feature, float value) {
        features[static_cast<size_t>(feature)] = value;
    };
    using enum ConfidenceFeature;
    set(Bias, 1);
    set(ContentOdds, odds(group.content));
    set(CueOdds, odds(group.cue));
    set(SourceOdds, odds(group.source));
    set(HasNoSource, group.source.empty() ? 1 : 0);
    set(IsQuotation, isQuotation ? 1 : 0);
    set(HasMoreContents, group.content.size() > 1 ? 1 : 0);
    return features;
}

double ModelConfidence::of(const ConfidenceFeatures &features) const
{
    double sum = 0;
    for (size_t i = 0; i < kConfidenceFeatures; ++i) {
        sum += static_cast<double>(weights[i]) * static_cast<double>(features[i]);
    }
    return 1 / (1 + std::exp(-sum));
}

QByteArray ModelConfidence::toBytes() const
{
    ByteWriter out;
    for (const float weight : weights) {
        out.f32(weight);
    }
    return out.result();
}

std::optional<ModelConfidence> ModelConfidence::fromBytes(QByteArrayView bytes)
{
    ByteReader in(bytes);
    ModelConfidence confidence;
    for (float &weight : confidence.weights) {
        weight = in.f32();
    }
    const bool finite =
        std::ranges::all_of(confidence.weights, [](float w) { return std::isfinite(w); });
    return in.isOk() && in.isAtEnd() && finite ? std::optional(confidence) : std::nullopt;
}

} // namespace inquit
