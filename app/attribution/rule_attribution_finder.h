// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "attribution/attribution_finder.h"
#include "language/lexicon.h"

#include <memory>

namespace inquit {

/// Finds attributions by rules over word lists: quotation marks first (DirectRules), then reports
/// in what they left (IndirectRules). English.
class RuleAttributionFinder : public AttributionFinder {
public:
    explicit RuleAttributionFinder(std::shared_ptr<const Lexicon> lexicon);

    std::vector<Attribution> find(const Article &article,
                                  const LinguisticText &words) const override;

private:
    std::shared_ptr<const Lexicon> m_lexicon;
};

} // namespace inquit
