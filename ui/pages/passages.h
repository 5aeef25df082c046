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

/// Marks of the strip, one a span of content, in the order of the text.
std::vector<StripMark> stripOf(const FoundInText &found, const ChosenInText &chosen);

} // namespace inquit
