// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/passages.h"

#include "models/plain_words.h"
#include "pages/cited_words.h"

#include <QHash>

#include <algorithm>

namespace inquit {

using namespace Qt::StringLiterals;

namespace {

using Hues = QHash<SpeakerId, int>;

Hues huesOf(const FoundInText &found)
{
    Hues hues;
    for (const SpeakerRow &speaker : found.speakers) {
        hues.insert(speaker.id, speaker.hue);
    }
    return hues;
}

int hueOf(const Hues &hues, std::optional<SpeakerId> speaker)
{
    return speaker ? hues.value(*speaker, -1) : -1;
}

Passage::Emphasis emphasisOf(const QuotationRow &quotation, const ChosenInText &chosen)
{
    if (chosen.quotation == quotation.id) {
        return Passage::Emphasis::Chosen;
    }
    const bool isOther = chosen.speaker && quotation.speaker != chosen.speaker;
    return isOther ? Passage::Emphasis::Faded : Passage::Emphasis::Normal;
}

TextRanges placesOf(const FoundInText &found, std::optional<TopicId> id)
{
    const auto topic =
        std::ranges::find_if(found.topics, [&](const TopicRow &row) { return row.id == id; });
    return topic != found.topics.end() ? topic->places : TextRanges();
}

QString labelOf(const FoundInText &found, TopicId id)
{
    const auto topic = std::ranges::find(found.topics, id, &TopicRow::id);
    return topic != found.topics.end() ? topic->label : QString();
}

TextRanges mentionsOf(const FoundInText &found, SpeakerId speaker)
{
    TextRanges places;
    for (const SpeakerRepository::MentionRow &row : found.mentions) {
        if (row.speaker == speaker) {
            places.push_back(row.mention.range);
        }
    }
    return places;
}

void addTopic(std::vector<Passage> &passages, const FoundInText &found, const ChosenInText &chosen)
{
    for (const TextRange &place : placesOf(found, chosen.topic)) {
        passages.push_back({ .kind = Passage::Kind::Topic,
                             .range = place,
                             .quotation = {},
                             .speaker = {},
                             .emphasis = Passage::Emphasis::Chosen });
    }
}

void addMentions(std::vector<Passage> &passages, const FoundInText &found,
                 const ChosenInText &chosen, const Hues &hues)
{
    for (const SpeakerRepository::MentionRow &row : found.mentions) {
        if (row.speaker == chosen.speaker) {
            passages.push_back({ .kind = Passage::Kind::Mention,
                                 .range = row.mention.range,
                                 .quotation = {},
                                 .speaker = row.speaker,
                                 .hue = hueOf(hues, row.speaker) });
        }
    }
}

void addSpans(std::vector<Passage> &passages, const FoundInText &found, const ChosenInText &chosen,
              const Hues &hues, Passage::Kind kind, TextRanges Attribution::*spans)
{
    for (const QuotationRow &row : found.quotations) {
        for (const TextRange &range : row.attribution.*spans) {
            passages.push_back({ .kind = kind,
                                 .range = range,
                                 .quotation = row.id,
                                 .speaker = row.speaker,
                                 .hue = hueOf(hues, row.speaker),
                                 .emphasis = emphasisOf(row, chosen),
                                 .isChecked = isChecked(row) });
        }
    }
}

QString tipOf(const QuotationRow &row)
{
    const QString who = row.speakerName.isEmpty() ? u"Nobody is named"_s : row.speakerName;
    return who % u": "_s % shortened(row.text);
}

} // namespace

std::vector<Passage> passagesOf(const FoundInText &found, const ChosenInText &chosen)
{
    const Hues hues = huesOf(found);
    std::vector<Passage> passages;
    addTopic(passages, found, chosen);
    addMentions(passages, found, chosen, hues);
    addSpans(passages, found, chosen, hues, Passage::Kind::Content, &Attribution::content);
    addSpans(passages, found, chosen, hues, Passage::Kind::Source, &Attribution::source);
    addSpans(passages, found, chosen, hues, Passage::Kind::Cue, &Attribution::cue);
    return passages;
}

TextRanges followedIn(const FoundInText &found, const ChosenInText &chosen)
{
    TextRanges places;
    if (!chosen.speaker) {
        places = placesOf(found, chosen.topic);
    } else {
        for (const QuotationRow &row : found.quotations) {
            const bool isOfTopic =
                !chosen.topic || std::ranges::contains(row.topics, *chosen.topic);
            if (row.speaker == chosen.speaker && isOfTopic) {
                places.push_back(hull(row.attribution.content));
            }
        }
        if (places.empty()) {
            places = mentionsOf(found, *chosen.speaker);
        }
    }
    std::ranges::sort(places);
    return places;
}

std::vector<StripMark> stripOf(const FoundInText &found, const ChosenInText &chosen)
{
    const Hues hues = huesOf(found);
    std::vector<StripMark> marks;
    const bool speaks =
        std::ranges::contains(found.quotations, chosen.speaker, &QuotationRow::speaker);
    const TextRanges passages = chosen.topic ? placesOf(found, chosen.topic)
        : chosen.speaker && !speaks          ? mentionsOf(found, *chosen.speaker)
                                             : TextRanges();
    for (const TextRange &place : passages) {
        marks.push_back({ .range = place,
                          .hue = chosen.topic ? -1 : hueOf(hues, chosen.speaker),
                          .quotation = {},
                          .emphasis = Passage::Emphasis::Chosen,
                          .tip = chosen.topic ? labelOf(found, *chosen.topic) : u"Named here"_s });
    }
    for (const QuotationRow &row : found.quotations) {
        for (const TextRange &range : row.attribution.content) {
            marks.push_back({ .range = range,
                              .hue = hueOf(hues, row.speaker),
                              .quotation = row.id,
                              .emphasis = emphasisOf(row, chosen),
                              .tip = tipOf(row) });
        }
    }
    std::ranges::stable_sort(marks, {}, &StripMark::range);
    return marks;
}

} // namespace inquit
