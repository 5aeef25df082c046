// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "attribution/model_context.h"
#include "language/feature_keys.h"

namespace inquit {

/// What the score of a transition depends on.
struct ModelTransitionContext {
    static constexpr std::uint32_t kBorders = 3;
    static constexpr std::uint32_t kTags = 64;

    std::uint32_t border = 0; ///< 1: of two sentences, 2: of two paragraphs
    std::uint32_t tag = 0;
    std::uint32_t tagBefore = 0;
};
/// The features of the two parts of a transition's score: the border and the tag behind it, and the
/// tag before it.
void transitionFeaturesAfter(std::uint32_t border, std::uint32_t tag, FeatureKeys &keys);
void transitionFeaturesBefore(std::uint32_t tagBefore, FeatureKeys &keys);

/// The features of the units of an article. Lives no longer than its context.
class ModelFeatures {
public:
    explicit ModelFeatures(const ModelContext &context)
        : m_context(context)
        , m_syntax(context.syntax())
    {
    }

    /// Those of unit `i` of `block`, in `keys`.
    void unit(const ModelBlock &block, size_t i, FeatureKeys &keys) const;
    /// What tells the transition from unit `i` - 1 to unit `i` (to the end where `i` is past it).
    ModelTransitionContext transition(const ModelBlock &block, size_t i) const;

private:
    struct View;

    View viewOf(const ModelBlock &block, std::ptrdiff_t i) const;
    std::uint32_t tagOf(const ModelUnit &unit) const;
    std::uint32_t quotationShape(const ModelUnit &unit) const;
    void addWords(const ModelBlock &block, size_t i, FeatureKeys &keys) const;
    void addPlace(const ModelBlock &block, size_t i, FeatureKeys &keys) const;
    void addNearCues(const ModelUnit &unit, FeatureKeys &keys) const;
    void addNearQuotations(const ModelBlock &block, size_t i, FeatureKeys &keys) const;
    void addQuotation(const ModelBlock &block, size_t i, FeatureKeys &keys) const;
    void addHints(const ModelBlock &block, size_t i, FeatureKeys &keys) const;

    const ModelContext &m_context;
    const Syntax &m_syntax;
};

} // namespace inquit
