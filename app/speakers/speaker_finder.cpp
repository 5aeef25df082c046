// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "speakers/speaker_finder.h"

#include "speakers/name_clusters.h"
#include "speakers/source_resolver.h"

#include <algorithm>
#include <numeric>

namespace inquit {

namespace {

QString textOf(const LexicalText &text, TokenRange tokens)
{
    return text.rangeOf(tokens).in(text.article().text).toString().simplified();
}

void nameSpeaker(const LexicalText &text, const NameCluster &cluster, Speaker &speaker)
{
    speaker.name = textOf(text, cluster.fullest);
    speaker.kind =
        cluster.kind == NameMention::Kind::Person ? SpeakerKind::Person : SpeakerKind::Organisation;
    if (cluster.kind == NameMention::Kind::Person && cluster.roleTokens.length() > 0) {
        speaker.role = textOf(text, cluster.roleTokens);
    }
    for (const Mention &mention : speaker.mentions) {
        const QString alias = mention.range.in(text.article().text).toString().simplified();
        constexpr qsizetype kMostAliases = 24;
        if (alias != speaker.name && speaker.aliases.size() < kMostAliases
            && !speaker.aliases.contains(alias)) {
            speaker.aliases += alias;
        }
    }
}

std::vector<qsizetype> quotationCounts(const SpeakersFound &found)
{
    std::vector<qsizetype> counts(found.speakers.size(), 0);
    for (const SourceResolution &resolution : found.resolutions) {
        if (resolution.speaker) {
            ++counts[static_cast<size_t>(*resolution.speaker)];
        }
    }
    return counts;
}

/// Whether one of the first `sorted` mentions lies in `source`.
bool isNamedIn(const std::vector<Mention> &mentions, size_t sorted, TextRange source)
{
    const auto end = mentions.begin() + static_cast<qsizetype>(sorted);
    const auto next = std::lower_bound(
        mentions.begin(), end, source.begin,
        [](const Mention &mention, qsizetype at) { return mention.range.end <= at; });
    return next != end && next->range.intersects(source);
}

/// The mentions that only a source made: pronouns and descriptions.
void addSourceMentions(SpeakersFound &found, const std::vector<Attribution> &attributions,
                       const LexicalText &text)
{
    std::vector<size_t> named;
    for (const Speaker &speaker : found.speakers) {
        named.push_back(speaker.mentions.size());
    }
    for (size_t i = 0; i < attributions.size(); ++i) {
        const SourceResolution &resolution = found.resolutions[i];
        if (!resolution.speaker || attributions[i].source.empty()) {
            continue;
        }
        const auto speaker = static_cast<size_t>(*resolution.speaker);
        const TextRange source = attributions[i].source.front();
        auto &mentions = found.speakers[speaker].mentions;
        if (!isNamedIn(mentions, named[speaker], source)) {
            const TokenRange tokens = text.tokensIn(source);
            const bool pronoun = tokens.length() == 1
                && text.hasAny(tokens.begin, WordClass::Pronoun, WordClass::Relative);
            mentions.push_back(
                { source, pronoun ? MentionKind::Pronoun : MentionKind::Description });
        }
    }
}

bool isKept(const NameCluster *cluster, qsizetype quotations)
{
    return quotations > 0 || (cluster && cluster->kind == NameMention::Kind::Person);
}

/// The most quoted first, then by first mention; what is no speaker left out.
void order(SpeakersFound &found, const NameClusters &clusters, size_t named)
{
    const std::vector<qsizetype> counts = quotationCounts(found);
    std::vector<qsizetype> kept;
    for (size_t i = 0; i < found.speakers.size(); ++i) {
        const auto index = static_cast<qsizetype>(i);
        if (isKept(i < named ? &clusters.cluster(index) : nullptr, counts[i])) {
            kept.push_back(index);
        }
    }
    const auto first = [&](qsizetype i) {
        const auto &mentions = found.speakers[static_cast<size_t>(i)].mentions;
        return mentions.empty() ? qsizetype(0) : mentions.front().range.begin;
    };
    std::ranges::stable_sort(kept, [&](qsizetype a, qsizetype b) {
        const qsizetype one = counts[static_cast<size_t>(a)];
        const qsizetype other = counts[static_cast<size_t>(b)];
        return one != other ? one > other : first(a) < first(b);
    });
    std::vector<qsizetype> place(found.speakers.size(), -1);
    std::vector<Speaker> speakers;
    for (const qsizetype index : kept) {
        place[static_cast<size_t>(index)] = static_cast<qsizetype>(speakers.size());
        speakers.push_back(std::move(found.speakers[static_cast<size_t>(index)]));
    }
    found.speakers = std::move(speakers);
    for (SourceResolution &resolution : found.resolutions) {
        if (resolution.speaker) {
            resolution.speaker = place[static_cast<size_t>(*resolution.speaker)];
        }
        if (resolution.runnerUp) {
            const qsizetype at = place[static_cast<size_t>(*resolution.runnerUp)];
            resolution.runnerUp = at >= 0 ? std::optional(at) : std::nullopt;
        }
    }
}

} // namespace

SpeakerFinder::SpeakerFinder(std::shared_ptr<const Lexicon> lexicon)
    : m_lexicon(std::move(lexicon))
{
}

SpeakersFound SpeakerFinder::find(const Article &article, const LinguisticText &words,
                                  const std::vector<Attribution> &attributions) const
{
    const LexicalText text(article, words, *m_lexicon);
    const std::vector<NameMention> names = findNames(text);
    NameClusters clusters(text, names);
    const size_t named = clusters.clusters().size();
    SpeakersFound found = SourceResolver(text, names, clusters, attributions).resolve();
    for (size_t i = 0; i < named; ++i) {
        nameSpeaker(text, clusters.clusters()[i], found.speakers[i]);
    }
    addSourceMentions(found, attributions, text);
    for (Speaker &speaker : found.speakers) {
        std::ranges::sort(speaker.mentions, {}, &Mention::range);
    }
    order(found, clusters, named);
    return found;
}

} // namespace inquit
