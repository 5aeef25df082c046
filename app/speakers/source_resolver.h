// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "attribution/attribution.h"
#include "speakers/description_resolver.h"
#include "speakers/lead_descriptions.h"
#include "speakers/mention_trail.h"
#include "speakers/name_clusters.h"
#include "speakers/source_phrase.h"
#include "speakers/speaker_finder.h"
#include "speakers/speaker_roll.h"

namespace inquit {

/// Reads an article once from its first word to its last, keeping a trail of who was mentioned, and
/// says at each source whom it means.
class SourceResolver {
public:
    SourceResolver(const LexicalText &text, const std::vector<NameMention> &names,
                   NameClusters &clusters, const std::vector<Attribution> &attributions);

    /// The speakers (the bearers of names first, in the clusters' order) and the resolutions.
    SpeakersFound resolve();

private:
    void walk();
    void meetName(size_t index);
    void meetPronoun(qsizetype token);
    void meetSource(size_t attribution);
    SourceResolution byName(const SourcePhrase &phrase, TokenRange source);
    SourceResolution byTwoNames(const SourcePhrase &phrase, TokenRange source);
    SourceResolution byPronoun(const SourcePhrase &phrase, TokenRange source);
    SourceResolution byRelative(TokenRange source);
    SourceResolution byContext(size_t attribution);
    SourceResolution bySignature(size_t name);
    Step stepOf(TokenRange tokens, qsizetype speaker) const;
    bool isSubject(TokenRange tokens) const;
    EvidenceKind kindOf(TokenRange pronoun, const Antecedent &antecedent) const;

    const LexicalText &m_text;
    const std::vector<NameMention> &m_names;
    NameClusters &m_clusters;
    const std::vector<Attribution> &m_attributions;
    MentionTrail m_trail;
    SpeakerRoll m_roll;
    DescriptionResolver m_descriptions;
    LeadDescriptions m_lead;
    SpeakersFound m_found;
    std::vector<bool> m_quoted; ///< by token: inside direct words
    qsizetype m_previous = -1;  ///< speaker of the quotation before
    size_t m_previousAttribution = 0;
    qsizetype m_namedUpTo = 0; ///< names before this token are in the trail already
};

} // namespace inquit
