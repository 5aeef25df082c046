// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "attribution/attribution.h"
#include "speakers/speaker_finder.h"
#include "speakers/speaker_roll.h"

#include <vector>

namespace inquit {

/// "A former minister said": the sources of an article's head that describe somebody whom a later
/// paragraph names.
class LeadDescriptions {
public:
    LeadDescriptions(const LexicalText &text, const std::vector<Attribution> &attributions)
        : m_text(text)
        , m_attributions(attributions)
    {
    }

    /// The attribution at `index`, whose source `phrase` stands in the head.
    void remember(size_t index, const SourcePhrase &phrase, TokenRange source);
    /// `speaker`, named in `source` below the head, is who was described, if nobody was named
    /// before: their resolutions become this speaker's.
    void name(qsizetype speaker, TokenRange source, const SpeakerRoll &roll, SpeakersFound &found);

private:
    qsizetype blockOf(qsizetype token) const;
    bool means(size_t index, qsizetype speaker, TokenRange source, const SpeakerRoll &roll) const;

    const LexicalText &m_text;
    const std::vector<Attribution> &m_attributions;
    std::vector<size_t> m_unnamed; ///< indices into m_attributions
};

} // namespace inquit
