// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "topics/topic_text.h"

#include <array>
#include <vector>

namespace inquit {

struct KeyPhraseModel;

/// A phrase that may name a topic: one to four words that stand together somewhere in the text,
/// told apart by their stems.
struct KeyPhrase {
    std::array<int, 4> stems { -1, -1, -1, -1 };
    int length = 0;                ///< in words
    TokenRange words;              ///< its most usual wording, where that is seen first
    std::vector<qsizetype> places; ///< the first tokens of all its occurrences, in order
    double score = 0;              ///< how likely a reader is to choose it, 0 to 1

    bool operator==(const KeyPhrase &) const = default;
};

/// The phrases that may be topics (topic_fitness.h), the likeliest first. Linear in the text but
/// for the sorting.
std::vector<KeyPhrase> findKeyPhrases(const TopicText &text, const KeyPhraseModel &model);

/// Phrases with their places, not yet scored.
std::vector<KeyPhrase> candidatePhrases(const TopicText &text);

} // namespace inquit
