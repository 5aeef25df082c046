// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "speakers/mention_trail.h"
#include "speakers/name_clusters.h"
#include "speakers/role_match.h"
#include "speakers/source_phrase.h"
#include "speakers/speaker_finder.h"
#include "speakers/speaker_roll.h"

#include <optional>
#include <unordered_map>

namespace inquit {

/// Says whom a source means that describes without naming: "the senator", "the company", "her
/// campaign". Reads the trail and the roll as they stand where the source is met.
class DescriptionResolver {
public:
    DescriptionResolver(const LexicalText &text, const std::vector<NameMention> &names,
                        const NameClusters &clusters, const MentionTrail &trail, SpeakerRoll &roll);

    /// `previous`: the speaker of the quotation before, or -1. Always has a speaker: one of the
    /// roll, or a new one known by these words.
    SourceResolution resolve(const SourcePhrase &phrase, TokenRange source, qsizetype previous);

    /// In the headline, the standfirst or the first paragraph; a headline may look like a
    /// paragraph.
    bool isInLead(qsizetype token) const;

private:
    std::optional<qsizetype> bearerOf(const SourcePhrase &phrase, TokenRange source) const;
    std::optional<SourceResolution> byPersonNear(const SourcePhrase &phrase, TokenRange source,
                                                 qsizetype previous) const;
    std::optional<SourceResolution> byBodyNear(const SourcePhrase &phrase, TokenRange source,
                                               qsizetype previous) const;
    std::optional<SourceResolution> byStaff(const SourcePhrase &phrase, TokenRange source,
                                            qsizetype previous);
    std::optional<qsizetype> ownerOf(TokenRange staff, qsizetype previous) const;

    const LexicalText &m_text;
    const std::vector<NameMention> &m_names;
    const NameClusters &m_clusters;
    const MentionTrail &m_trail;
    SpeakerRoll &m_roll;
    RoleMatch m_roles;
    std::unordered_map<qsizetype, qsizetype> m_staffs; ///< campaigns by whose they are
    qsizetype m_lastOfLead = 0; ///< index of the block that ends the article's head
};

} // namespace inquit
