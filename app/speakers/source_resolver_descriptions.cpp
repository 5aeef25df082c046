// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of SourceResolver that reads descriptions: "the senator", "the company".

#include "speakers/source_resolver.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace inquit {

using enum WordClass;

std::optional<SourceResolution> SourceResolver::byPersonNear(const SourcePhrase &phrase,
                                                             TokenRange source)
{
    if (!phrase.definite || phrase.kind != SpeakerKind::Person
        || m_text.has(source.begin, Possessive)) {
        return {};
    }
    const auto near = m_trail.personBefore(source.begin, phrase.gender, m_previous);
    if (!near || near->step.speaker >= static_cast<qsizetype>(m_clusters.clusters().size())) {
        return {};
    }
    SourceResolution made =
        m_roll.madeOf(source, near->step.speaker, EvidenceKind::NamedBefore, 0.55);
    addRunnerUp(made, *near, source);
    return made;
}

std::optional<SourceResolution> SourceResolver::byBodyNear(const SourcePhrase &phrase,
                                                           TokenRange source)
{
    if (!m_text.is(source.begin, u"the") || phrase.head != source.begin + 1
        || phrase.head + 1 != source.end || !meansNamedBody(m_text, phrase.head)) {
        return {};
    }
    const auto near = m_trail.bodyBefore(source.begin, false, m_previous);
    if (!near || near->step.speaker >= static_cast<qsizetype>(m_clusters.clusters().size())) {
        return {};
    }
    return m_roll.madeOf(source, near->step.speaker, EvidenceKind::NamedBefore, 0.6);
}

/// In the headline, the standfirst or the first paragraph; a headline may look like a paragraph.
bool SourceResolver::isInLead(qsizetype token) const
{
    return m_text.sentence(m_text.sentenceOf(token)).block <= m_lastOfLead;
}

/// "A former minister said": a lead describes whom a later paragraph names.
void SourceResolver::rememberLead(size_t attribution, const SourcePhrase &phrase, TokenRange source)
{
    if (phrase.head >= 0 && m_text.has(phrase.head, Role) && !phrase.plural
        && !m_text.has(source.begin, Possessive) && isInLead(source.begin)) {
        m_lead.push_back(attribution);
    }
}

void SourceResolver::nameLead(qsizetype speaker, TokenRange source)
{
    constexpr qsizetype kFarthest = 4; // blocks
    if (m_lead.empty() || isInLead(source.begin)) {
        return;
    }
    const TextRange name = m_roll.nameRangeOf(speaker);
    for (const size_t index : m_lead) {
        SourceResolution &resolution = m_found.resolutions[index];
        const TextRange words = m_attributions[index].source.front();
        const qsizetype away = m_text.sentence(m_text.sentenceOf(source.begin)).block
            - m_text.sentence(m_text.sentenceOf(m_text.tokenAt(words.begin))).block;
        const bool isDescribed = resolution.speaker
            && *resolution.speaker >= static_cast<qsizetype>(m_clusters.clusters().size());
        if (isDescribed && m_roll.traits(speaker).isPerson && away <= kFarthest
            && m_roll.firstMentionOf(speaker) > words.begin) {
            resolution = { .speaker = speaker,
                           .runnerUp = {},
                           .evidence = { m_roll.stepTo(name, words, EvidenceKind::NamedBelow) },
                           .confidence = 0.55 };
        }
    }
    m_lead.clear();
}

SourceResolution SourceResolver::byDescription(const SourcePhrase &phrase, TokenRange source)
{
    std::optional<qsizetype> known;
    const bool oneMind = phrase.kind == SpeakerKind::Person || phrase.kind == SpeakerKind::Unnamed;
    if (phrase.definite && oneMind && phrase.head >= 0) {
        known = m_roles.bearer({ source.begin, phrase.head + 1 }, phrase.gender,
                               isInLead(source.begin));
    } else if (phrase.definite && phrase.kind == SpeakerKind::Organisation) {
        known = m_roles.body(phrase.head);
    }
    if (known) {
        return m_roll.madeOf(source, *known, EvidenceKind::Role, 0.75);
    }
    if (const auto near = byPersonNear(phrase, source)) {
        return *near;
    }
    if (const auto near = byBodyNear(phrase, source)) {
        return *near;
    }
    if (const auto staff = byStaff(phrase, source)) {
        return *staff;
    }
    return m_roll.madeOf(source, m_roll.described(phrase, source), EvidenceKind::Described, 0.85);
}

/// "Quill’s team", "the Quill campaign" and, of Quill, "her campaign": one body.
std::optional<SourceResolution> SourceResolver::byStaff(const SourcePhrase &phrase,
                                                        TokenRange source)
{
    const bool staff = phrase.head >= 0 && phrase.head + 1 == source.end
        && (m_text.is(phrase.head, u"campaign") || m_text.is(phrase.head, u"team")
            || m_text.is(phrase.head, u"camp"));
    if (!staff) {
        return {};
    }
    std::optional<qsizetype> owner;
    const bool possessive = source.length() == 2 && m_text.has(source.begin, Possessive);
    if (possessive && (m_text.is(source.begin, u"his") || m_text.is(source.begin, u"her"))) {
        const Gender gender = m_text.is(source.begin, u"her") ? Gender::Female : Gender::Male;
        const auto near = m_trail.personBefore(source.begin, gender, m_previous);
        owner = near ? std::optional(near->step.speaker) : std::nullopt;
    } else {
        const auto name =
            std::ranges::lower_bound(m_names, source.begin, {},
                                     [](const NameMention &mention) { return mention.name.begin; });
        if (name != m_names.end() && name->whole.end < source.end) {
            owner = m_clusters.clusterOf(static_cast<size_t>(name - m_names.begin()));
        }
    }
    const auto named = static_cast<qsizetype>(m_clusters.clusters().size());
    if (!owner || *owner >= named || !m_roll.traits(*owner).isPerson) {
        return {};
    }
    const auto [known, isNew] = m_staffs.try_emplace(*owner, -1);
    if (isNew) {
        known->second = m_roll.described(phrase, source);
        if (possessive) {
            m_roll.rename(known->second, m_roll.nameOf(*owner) + u"’s campaign"_s);
        }
    }
    SourceResolution made = m_roll.madeOf(source, known->second, EvidenceKind::Staff, 0.8);
    made.evidence = { m_roll.stepTo(m_roll.nameRangeOf(*owner), m_text.rangeOf(source),
                                    EvidenceKind::Staff) };
    return made;
}

} // namespace inquit
