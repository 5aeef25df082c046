// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/analysis.h"
#include "article/article.h"
#include "attribution/attribution_finder.h"

#include <memory>

namespace inquit {

class Lexicon;
class SpeakerFinder;

/// Article -> Analysis. Loads its language resources once; const, and used from any number of
/// threads, after that.
class Analyser {
public:
    /// With the language resources that are compiled in.
    Analyser();
    explicit Analyser(std::unique_ptr<const AttributionFinder> finder);
    ~Analyser();
    Analyser(Analyser &&) noexcept;
    Analyser &operator=(Analyser &&) noexcept;

    /// Pure; time and memory linear in the article's text.
    Analysis analyse(const Article &article) const;

    /// The name and version that goes into Analysis::engine.
    static QString engine();

private:
    std::shared_ptr<const Lexicon> m_lexicon;
    std::unique_ptr<const AttributionFinder> m_finder;
    std::unique_ptr<const SpeakerFinder> m_speakers;
};

} // namespace inquit
