// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "speakers/speaker_roll.h"

#include "core/text_folding.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace inquit {

using enum WordClass;

SpeakerRoll::SpeakerRoll(const LexicalText &text, NameClusters &clusters)
    : m_text(text)
    , m_clusters(clusters)
{
    for (NameCluster &cluster : clusters.clusters()) {
        m_speakers.push_back(std::move(cluster.speaker));
        m_traits.push_back({ .gender = cluster.gender,
                             .isPerson = cluster.kind == NameMention::Kind::Person,
                             .isPlural = false,
                             .nameRange = text.rangeOf(cluster.fullest) });
    }
}

TextRange SpeakerRoll::nameRangeOf(qsizetype speaker) const
{
    return m_traits[static_cast<size_t>(speaker)].nameRange;
}

QString SpeakerRoll::nameOf(qsizetype speaker) const
{
    const TextRange range = nameRangeOf(speaker);
    return range.isEmpty() ? m_speakers[static_cast<size_t>(speaker)].name
                           : range.in(m_text.article().text).toString();
}

Evidence SpeakerRoll::stepTo(TextRange meant, TextRange words, EvidenceKind why) const
{
    const auto sentenceOf = [this](TextRange range) {
        return m_text.sentenceOf(std::min(m_text.tokenAt(range.begin), m_text.size() - 1));
    };
    return { .kind = why,
             .ranges = { words, meant },
             .distance = static_cast<int>(sentenceOf(words) - sentenceOf(meant)) };
}

SourceResolution SpeakerRoll::madeOf(TokenRange source, qsizetype speaker, EvidenceKind why,
                                     double confidence) const
{
    SourceResolution made;
    made.speaker = speaker;
    made.confidence = confidence;
    const TextRange here = m_text.rangeOf(source);
    const TextRange name = nameRangeOf(speaker);
    if (here.contains(name) || name.isEmpty()) {
        made.evidence = { { .kind = why, .ranges = { here } } };
    } else {
        made.evidence = { stepTo(name, here, why) };
    }
    return made;
}

void SpeakerRoll::addRunnerUp(SourceResolution &made, const Antecedent &antecedent,
                              TokenRange source) const
{
    if (antecedent.runnerUp) {
        made.runnerUp = antecedent.runnerUp->speaker;
        made.evidence.push_back(stepTo(m_text.rangeOf(antecedent.runnerUp->tokens),
                                       m_text.rangeOf(source), antecedent.againstRunnerUp));
    }
}

void SpeakerRoll::promote(qsizetype speaker)
{
    NameCluster &cluster = m_clusters.clusters()[static_cast<size_t>(speaker)];
    Traits &traits = m_traits[static_cast<size_t>(speaker)];
    if (cluster.kind == NameMention::Kind::Unknown) {
        const bool article =
            cluster.fullest.begin > 0 && m_text.is(cluster.fullest.begin - 1, u"the");
        cluster.kind = article ? NameMention::Kind::Organisation : NameMention::Kind::Person;
    } else if (cluster.kind == NameMention::Kind::Place) {
        cluster.kind = NameMention::Kind::Organisation;
    }
    traits.isPerson = cluster.kind == NameMention::Kind::Person;
}

qsizetype SpeakerRoll::add(Speaker speaker, Gender gender, bool plural)
{
    m_traits.push_back({ .gender = gender,
                         .isPerson = speaker.kind == SpeakerKind::Person
                             || (speaker.kind == SpeakerKind::Unnamed && !plural),
                         .isPlural = plural,
                         .nameRange = {} });
    m_speakers.push_back(std::move(speaker));
    return static_cast<qsizetype>(m_speakers.size() - 1);
}

qsizetype SpeakerRoll::described(const SourcePhrase &phrase, TokenRange source)
{
    const qsizetype skip = m_text.is(source.begin, u"the") && source.length() > 1 ? 1 : 0;
    const TextRange words = m_text.rangeOf({ source.begin + skip, source.end });
    const QString name = words.in(m_text.article().text).toString().simplified();
    const QString key = folded(name);
    if (const auto known = m_described.constFind(key); known != m_described.constEnd()) {
        return *known;
    }
    const SpeakerKind kind =
        phrase.kind == SpeakerKind::Person ? SpeakerKind::Unnamed : phrase.kind;
    const qsizetype made = add({ .name = name, .kind = kind }, phrase.gender, phrase.plural);
    m_traits.back().nameRange = words;
    m_traits.back().isPerson = m_traits.back().isPerson && phrase.head >= 0
        && m_text.hasAny(phrase.head, Role, Unnamed, Kin, Male, Female);
    m_described.insert(key, made);
    return made;
}

qsizetype SpeakerRoll::groupOf(const QString &name)
{
    const QString key = folded(name);
    const auto known = m_described.constFind(key);
    if (known != m_described.constEnd()) {
        return *known;
    }
    const qsizetype made = add({ .name = name, .kind = SpeakerKind::Group }, Gender::Unknown, true);
    m_described.insert(key, made);
    return made;
}

} // namespace inquit
