// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/analysis.h"
#include "article/article.h"
#include "attribution/attribution_finder.h"
#include "core/error.h"

#include <memory>
#include <optional>

namespace inquit {

class Lexicon;
class SpeakerFinder;

/// Article -> Analysis. Loads its language resources once; const, and used from any number of
/// threads, after that.
class Analyser {
public:
    /// The folder of the model files: what the environment variable INQUIT_MODELS names, else those
    /// that are compiled in.
    static QString modelFolder();

    /// With the models in `folder` (language.model and attribution.model). Where they cannot be
    /// read, it works on with rules alone, and problem() tells why.
    explicit Analyser(const QString &folder);
    Analyser();
    /// With another finder in the place of model and rules.
    explicit Analyser(std::unique_ptr<const AttributionFinder> finder);
    ~Analyser();
    Analyser(Analyser &&) noexcept;
    Analyser &operator=(Analyser &&) noexcept;

    /// Pure; time and memory linear in the article's text. In another language than English the
    /// words in quotation marks are listed, and nothing is looked for.
    Analysis analyse(const Article &article) const;

    /// The identity that goes into Analysis::engine (engine.h).
    const QString &engine() const { return m_engine; }
    /// Why the models could not be loaded: NotFound, Unreadable, Damaged, NewerVersion; none where
    /// they were.
    const std::optional<Error> &problem() const { return m_problem; }

private:
    QString m_engine;
    std::optional<Error> m_problem;
    std::shared_ptr<const Lexicon> m_lexicon;
    std::unique_ptr<const AttributionFinder> m_finder;
    std::unique_ptr<const SpeakerFinder> m_speakers;
};

} // namespace inquit
