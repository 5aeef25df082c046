// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "attribution/attribution.h"
#include "attribution/cue_table.h"
#include "attribution/model_confidence.h"
#include "attribution/model_crf.h"
#include "attribution/model_units.h"
#include "core/result.h"
#include "language/model_archive.h"
#include "language/sparse_weights.h"

namespace inquit {

class ModelContext;

/// The trained part of attribution: labels units and puts the parts together.
class AttributionModel {
public:
    /// Errors: Damaged; `name` is for the error.
    [[nodiscard]] static Result<AttributionModel> fromArchive(const ModelArchive &archive,
                                                              const QString &name);

    /// The attributions of an article whose tokens have `syntax` and in which the rules found
    /// `byRules`, in the order of their contents.
    /// Their mode is left to the caller.
    std::vector<Attribution> find(const Article &article, const LinguisticText &words,
                                  const Syntax &syntax,
                                  const std::vector<Attribution> &byRules) const;

    /// What find() gives, and what its confidence was reckoned from, for fitting that.
    struct Finding {
        Attribution attribution;
        ConfidenceFeatures features {};
    };
    std::vector<Finding> findings(const Article &article, const LinguisticText &words,
                                  const Syntax &syntax,
                                  const std::vector<Attribution> &byRules) const;

private:
    AttributionModel() = default;

    ModelScores scoresOf(const ModelContext &context, const ModelBlock &block) const;

    SparseWeights m_units;
    ModelTransitionTable m_transitions;
    CueTable m_cues;
    ModelConfidence m_confidence;
};

} // namespace inquit
