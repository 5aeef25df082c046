// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/rows.h"
#include "library/speaker_repository.h"
#include "pages/passage.h"

#include <vector>

namespace inquit {

/// What is chosen, as far as it is painted.
struct ChosenInText {
    std::optional<SpeakerId> speaker;
    std::optional<QuotationId> quotation;
    std::optional<TopicId> topic;
};

/// What was found in one article, as it is painted. References: for one call.
struct FoundInText {
    const std::vector<QuotationRow> &quotations;
    const std::vector<SpeakerRow> &speakers;
    const std::vector<SpeakerRepository::MentionRow> &mentions;
    const std::vector<TopicRow> &topics;
};

/// Passages in the order in which they are painted: topic, mentions, contents, sources, cues.
std::vector<Passage> passagesOf(const FoundInText &found, const ChosenInText &chosen);

/// The passages of the chosen topic, or of the chosen speaker: their quotations (of the topic,
/// where one is chosen too), or else where they are named. In the order of the text; empty where
/// neither is chosen.
TextRanges followedIn(const FoundInText &found, const ChosenInText &chosen);

/// Marks of the strip, one a span of content, and one a passage of the chosen topic or a mention of
/// the chosen speaker who says nothing here; in the order of the text.
std::vector<StripMark> stripOf(const FoundInText &found, const ChosenInText &chosen);

} // namespace inquit
