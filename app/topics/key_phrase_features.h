// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "topics/key_phrases.h"

#include <array>

namespace inquit {

/// What is looked at to tell how likely a reader is to choose a phrase; each about 0 to 1.
enum class PhraseFeature {
    Constant,
    LogCount,
    CountShare, ///< among the words of the text
    CountRank,  ///< against the most frequent phrase
    FirstPlace, ///< 0 at the beginning of the text, 1 at its end
    LogFirstPlace,
    Spread, ///< how much of the text lies between first and last
    InHeadline,
    InHeadAreas, ///< headline, standfirst or the first two sentences
    Twice,
    ThreeTimes,
    OneWord,
    TwoWords,
    ThreeWords,
    Letters,
    Capitals, ///< share of occurrences that begin with a capital inside a sentence
    AllCapitals,
    Person,
    Place,
    Nationality,
    Organisation,
    Verb,
    Cue,
    Adverb,
    Time,
    Calendar,
    TitleOrRole,
    Quantity,
    EndsInIng,
    EndsInEd,
    EndsInLy,
    NounEnding, ///< -tion, -ment, -ity, -ness, -ism
    AdjectiveEnding,
    Plural,
    AfterDeterminer,
    AfterPreposition,
    InLongerPhrase,
    BeforeContent,
    RareShape, ///< digits or inner capitals
    InQuotation,
    PartsFrequent, ///< how often its parts stand elsewhere
    CountTimesEarly,
    CountTimesCapital,
    TextLength,
    Rarity,       ///< of its rarest word; see WordUsage
    CommonRarity, ///< of its most common word
    CountTimesRarity,
    UnknownWord,
    NounUsage, ///< of its last word
    ProperUsage,
    VerbUsage,
    AdjectiveUsage,
    FirstNounUsage, ///< of its first word
    FirstVerbUsage,
    FirstAdjectiveUsage,
    Last_,
};

using PhraseFeatures = std::array<float, static_cast<size_t>(PhraseFeature::Last_)>;

/// What the features need to know of the whole text.
class PhraseStatistics {
public:
    PhraseStatistics(const TopicText &text, const std::vector<KeyPhrase> &candidates);

    PhraseFeatures features(const KeyPhrase &phrase) const;

private:
    const TopicText &m_text;
    std::vector<double> m_stemLogs; ///< of how often each stem stands in the text
    size_t m_mostFrequent = 1;
};

} // namespace inquit
