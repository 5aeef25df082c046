// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "attribution/attribution_finder.h"
#include "attribution/attribution_model.h"
#include "attribution/rule_attribution_finder.h"
#include "language/language_model.h"
#include "language/lexicon.h"

#include <memory>

namespace inquit {

/// Finds attributions with models trained on annotated news: tags and parses the article, labels
/// its units, and puts the labelled parts together. Each result's rule is Rule::Model, or the one
/// that withRulesWhereTheyDecide() put in its place.
class ModelAttributionFinder : public AttributionFinder {
public:
    /// Reads the model files in `folder` (language.model and attribution.model). Errors: NotFound,
    /// Unreadable, Damaged (cut short, altered), NewerVersion; each names the file.
    [[nodiscard]] static Result<std::unique_ptr<ModelAttributionFinder>>
    load(const QString &folder, std::shared_ptr<const Lexicon> lexicon);

    ModelAttributionFinder(LanguageModel language, AttributionModel model,
                           std::shared_ptr<const Lexicon> lexicon);

    std::vector<Attribution> find(const Article &article,
                                  const LinguisticText &words) const override;

private:
    LanguageModel m_language;
    AttributionModel m_model;
    RuleAttributionFinder m_rules;            ///< what they find is evidence for the model
    std::shared_ptr<const Lexicon> m_lexicon; ///< tells speech from thought by the cue
};

} // namespace inquit
