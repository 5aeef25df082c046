// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "attribution/attribution.h"
#include "attribution/cue_table.h"
#include "attribution/model_confidence.h"
#include "language/model_archive.h"
#include "training/crf_trainer.h"
#include "training/polnear_corpus.h"

#include <functional>

namespace inquit {

/// An annotated article ready to learn from: its syntax and cue table come from models that have
/// not seen it.
struct AttributionExample {
    const PolnearArticle *article = nullptr;
    LinguisticText words;
    Syntax syntax;
    std::vector<Attribution> byRules;
    const CueTable *cues = nullptr;
};

/// Counts how often each stem is part of a cue in `articles`.
CueTable countCues(const std::vector<const AttributionExample *> &examples);

struct AttributionOptions {
    CrfOptions crf;
    std::uint32_t featureCutoff = 5;
    float leastWeight = 0.025F; ///< smaller ones are left out: a small table is a fast one
};

/// The sections of an attribution model that ships `cues` and `confidence`; each epoch is told.
ModelArchive trainAttributionModel(const std::vector<AttributionExample> &examples,
                                   const CueTable &cues, const ModelConfidence &confidence,
                                   const AttributionOptions &options,
                                   const std::function<void(const QString &)> &progress);

} // namespace inquit
