// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "article/article.h"
#include "attribution/attribution.h"
#include "language/lexicon.h"
#include "language/tokens.h"
#include "speakers/speaker.h"

#include <memory>
#include <vector>

namespace inquit {

/// Who is named in an article, and whom each of its attributions means.
struct SpeakersFound {
    std::vector<Speaker> speakers;             ///< the most quoted first, then by first mention
    std::vector<SourceResolution> resolutions; ///< one for each attribution, in their order
};

/// Finds the names of an article, puts those of one person together, and resolves the sources of
/// its attributions to them. Const once made; used from any thread; linear in the text.
class SpeakerFinder {
public:
    explicit SpeakerFinder(std::shared_ptr<const Lexicon> lexicon);

    SpeakersFound find(const Article &article, const LinguisticText &words,
                       const std::vector<Attribution> &attributions) const;

private:
    std::shared_ptr<const Lexicon> m_lexicon;
};

} // namespace inquit
