// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "speakers/lead_descriptions.h"

#include <utility>

namespace inquit {

using enum WordClass;

void LeadDescriptions::remember(size_t index, const SourcePhrase &phrase, TokenRange source)
{
    if (phrase.head >= 0 && m_text.has(phrase.head, Role) && !phrase.plural
        && !m_text.has(source.begin, Possessive)) {
        m_unnamed.push_back(index);
    }
}

qsizetype LeadDescriptions::blockOf(qsizetype token) const
{
    return m_text.sentence(m_text.sentenceOf(token)).block;
}

bool LeadDescriptions::means(size_t index, qsizetype speaker, TokenRange source,
                             const SpeakerRoll &roll) const
{
    constexpr qsizetype kFarthest = 4; // blocks
    const TextRange words = m_attributions[index].source.front();
    const qsizetype away = blockOf(source.begin) - blockOf(m_text.tokenAt(words.begin));
    return roll.traits(speaker).isPerson && away <= kFarthest
        && roll.firstMentionOf(speaker) > words.begin;
}

void LeadDescriptions::name(qsizetype speaker, TokenRange source, const SpeakerRoll &roll,
                            SpeakersFound &found)
{
    const TextRange name = roll.nameRangeOf(speaker);
    for (const size_t index : std::exchange(m_unnamed, {})) {
        SourceResolution &resolution = found.resolutions[index];
        const bool isDescribed = resolution.speaker && !roll.isNamed(*resolution.speaker);
        if (isDescribed && means(index, speaker, source, roll)) {
            const TextRange words = m_attributions[index].source.front();
            resolution = { .speaker = speaker,
                           .runnerUp = {},
                           .evidence = { roll.stepTo(name, words, EvidenceKind::NamedBelow) },
                           .confidence = 0.55 };
        }
    }
}

} // namespace inquit
