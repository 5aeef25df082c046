// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "speakers/description_resolver.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace inquit {

using enum WordClass;

DescriptionResolver::DescriptionResolver(const LexicalText &text,
                                         const std::vector<NameMention> &names,
                                         const NameClusters &clusters, const MentionTrail &trail,
                                         SpeakerRoll &roll)
    : m_text(text)
    , m_names(names)
    , m_clusters(clusters)
    , m_trail(trail)
    , m_roll(roll)
    , m_roles(text, names, clusters)
{
    const auto &blocks = text.article().blocks;
    const auto first = std::ranges::find(blocks, BlockKind::Paragraph, &Block::kind);
    m_lastOfLead = std::max<qsizetype>(first - blocks.begin(), 1);
}

bool DescriptionResolver::isInLead(qsizetype token) const
{
    return m_text.sentence(m_text.sentenceOf(token)).block <= m_lastOfLead;
}

SourceResolution DescriptionResolver::resolve(const SourcePhrase &phrase, TokenRange source,
                                              qsizetype previous)
{
    if (const auto known = bearerOf(phrase, source)) {
        return m_roll.madeOf(source, *known, EvidenceKind::Role, 0.75);
    }
    if (const auto near = byPersonNear(phrase, source, previous)) {
        return *near;
    }
    if (const auto near = byBodyNear(phrase, source, previous)) {
        return *near;
    }
    if (const auto staff = byStaff(phrase, source, previous)) {
        return *staff;
    }
    return m_roll.madeOf(source, m_roll.described(phrase, source), EvidenceKind::Described, 0.85);
}

std::optional<qsizetype> DescriptionResolver::bearerOf(const SourcePhrase &phrase,
                                                       TokenRange source) const
{
    const bool oneMind = phrase.kind == SpeakerKind::Person || phrase.kind == SpeakerKind::Unnamed;
    if (phrase.definite && oneMind && phrase.head >= 0) {
        return m_roles.bearer({ source.begin, phrase.head + 1 }, phrase.gender,
                              isInLead(source.begin));
    }
    if (phrase.definite && phrase.kind == SpeakerKind::Organisation) {
        return m_roles.body(phrase.head);
    }
    return {};
}

std::optional<SourceResolution> DescriptionResolver::byPersonNear(const SourcePhrase &phrase,
                                                                  TokenRange source,
                                                                  qsizetype previous) const
{
    if (!phrase.definite || phrase.kind != SpeakerKind::Person
        || m_text.has(source.begin, Possessive)) {
        return {};
    }
    const auto near = m_trail.personBefore(source.begin, phrase.gender, previous);
    if (!near || !m_roll.isNamed(near->step.speaker)) {
        return {};
    }
    SourceResolution made =
        m_roll.madeOf(source, near->step.speaker, EvidenceKind::NamedBefore, 0.55);
    m_roll.addRunnerUp(made, *near, source);
    return made;
}

std::optional<SourceResolution> DescriptionResolver::byBodyNear(const SourcePhrase &phrase,
                                                                TokenRange source,
                                                                qsizetype previous) const
{
    if (!m_text.is(source.begin, u"the") || phrase.head != source.begin + 1
        || phrase.head + 1 != source.end || !meansNamedBody(m_text, phrase.head)) {
        return {};
    }
    const auto near = m_trail.bodyBefore(source.begin, false, previous);
    if (!near || !m_roll.isNamed(near->step.speaker)) {
        return {};
    }
    return m_roll.madeOf(source, near->step.speaker, EvidenceKind::NamedBefore, 0.6);
}

/// "Quill’s team", "the Quill campaign" and, of Quill, "her campaign": one body.
std::optional<SourceResolution> DescriptionResolver::byStaff(const SourcePhrase &phrase,
                                                             TokenRange source, qsizetype previous)
{
    const bool isStaff = phrase.head >= 0 && phrase.head + 1 == source.end
        && (m_text.is(phrase.head, u"campaign") || m_text.is(phrase.head, u"team")
            || m_text.is(phrase.head, u"camp"));
    if (!isStaff) {
        return {};
    }
    const std::optional<qsizetype> owner = ownerOf(source, previous);
    if (!owner || !m_roll.isNamed(*owner) || !m_roll.traits(*owner).isPerson) {
        return {};
    }
    const auto [known, isNew] = m_staffs.try_emplace(*owner, -1);
    if (isNew) {
        known->second = m_roll.described(phrase, source);
        if (source.length() == 2 && m_text.has(source.begin, Possessive)) {
            m_roll.rename(known->second, m_roll.nameOf(*owner) + u"’s campaign"_s);
        }
    }
    SourceResolution made = m_roll.madeOf(source, known->second, EvidenceKind::Staff, 0.8);
    made.evidence = { m_roll.stepTo(m_roll.nameRangeOf(*owner), m_text.rangeOf(source),
                                    EvidenceKind::Staff) };
    return made;
}

std::optional<qsizetype> DescriptionResolver::ownerOf(TokenRange staff, qsizetype previous) const
{
    const bool possessive = staff.length() == 2 && m_text.has(staff.begin, Possessive);
    if (possessive && (m_text.is(staff.begin, u"his") || m_text.is(staff.begin, u"her"))) {
        const Gender gender = m_text.is(staff.begin, u"her") ? Gender::Female : Gender::Male;
        const auto near = m_trail.personBefore(staff.begin, gender, previous);
        return near ? std::optional(near->step.speaker) : std::nullopt;
    }
    const auto name = std::ranges::lower_bound(
        m_names, staff.begin, {}, [](const NameMention &mention) { return mention.name.begin; });
    if (name != m_names.end() && name->whole.end < staff.end) {
        return m_clusters.clusterOf(static_cast<size_t>(name - m_names.begin()));
    }
    return {};
}

} // namespace inquit
