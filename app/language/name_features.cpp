// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/name_features.h"

#include <algorithm>

namespace inquit {

namespace {

/// The templates; a 2 is the word two before or after.
enum class NameFeature : std::uint32_t {
    Bias,
    Word,
    WordBefore,
    WordAfter,
    WordBefore2,
    WordAfter2,
    Shape,
    ShapeBefore,
    ShapeAfter,
    ShapeBefore2,
    ShapeAfter2,
    TagFlags,
    TagBefore,
    TagAfter,
    TagBefore2,
    TagAfter2,
    Suffix3Flags,
    Suffix2Flags,
    Prefix3,
    WordAndAfter,
    BeforeAndWord,
    BeforeFlags,
    AfterFlags,
    BeforeAndAfter,
    TagsAround,
    TagAndTwoAfter,
    TwoBeforeAndTag,
    TwoBefore,
    TwoAfter,
};

/// Apart from those of NameFeature, with which they share a table.
enum class HistoryFeature : std::uint32_t {
    History = 40,
    HistoryAndAfter,
    BeforeAndHistory,
    NoneShare,
    PersonShare,
    OrganisationShare,
    PlaceShare,
};

constexpr size_t kMostBetween = 2; ///< tokens without a capital between two with one
constexpr size_t kLongest = 400;   ///< tokens of a span; no writer puts as many capitals

/// A word as its neighbours see it.
struct Seen {
    std::uint32_t lower = 0;
    std::uint32_t shape = 0;
    std::uint32_t tag = 255;
};

Seen seen(const NameSentence &sentence, std::ptrdiff_t at)
{
    if (at < 0 || at >= std::ssize(sentence.words)) { // past the sentence's ends
        return { .lower = at < 0 ? 1U : 2U };
    }
    const auto i = static_cast<size_t>(at);
    return { .lower = sentence.words[i].lower,
             .shape = sentence.words[i].shape,
             .tag = sentence.tags[i] * 2U + (sentence.words[i].isCapitalised ? 1U : 0U) };
}

float total(const NameVotes &votes)
{
    return votes[0] + votes[1] + votes[2] + votes[3];
}

constexpr std::uint32_t kNoCapital = 0;
constexpr std::uint32_t kNotPredicted = 1;

/// The kind that has most votes and how large its share is, in four bins; kNotPredicted for a
/// word that the document has no votes for, kNoCapital for one without a capital.
std::uint32_t historyCode(std::span<const WordForm> words, size_t i,
                          const PredictionHistory &history)
{
    if (i >= words.size() || !words[i].isCapitalised) {
        return kNoCapital;
    }
    const auto found = history.find(words[i].lower);
    if (found == history.end()) {
        return kNotPredicted;
    }
    const auto best = std::ranges::max_element(found->second);
    const float share = *best / std::max(total(found->second), 1e-3F);
    const std::uint32_t sure = share > 0.9F ? 3 : share > 0.75F ? 2 : share > 0.5F ? 1 : 0;
    return kNotPredicted + 1 + static_cast<std::uint32_t>(best - found->second.begin()) * 4 + sure;
}

} // namespace

std::vector<CandidateSpan> candidateSpans(std::span<const WordForm> words)
{
    std::vector<CandidateSpan> spans;
    for (size_t i = 0; i < words.size(); ++i) {
        if (!words[i].isCapitalised) {
            continue;
        }
        if (spans.empty() || i > spans.back().end + kMostBetween
            || i >= spans.back().begin + kLongest) {
            spans.push_back({ .begin = i, .end = i });
        }
        spans.back().end = i + 1;
    }
    return spans;
}

void nameFeatures(const NameSentence &sentence, size_t i, FeatureKeys &features)
{
    using enum NameFeature;
    const auto at = static_cast<std::ptrdiff_t>(i);
    const WordForm &word = sentence.words[i];
    const Seen here = seen(sentence, at);
    const Seen before = seen(sentence, at - 1);
    const Seen before2 = seen(sentence, at - 2);
    const Seen after = seen(sentence, at + 1);
    const Seen after2 = seen(sentence, at + 2);
    const std::uint32_t flags = (word.isCapitalised ? 1U : 0U) | (word.isAllCapitals ? 2U : 0U)
        | (i == 0 ? 4U : 0U) | (word.hasHyphen ? 8U : 0U);
    features.clear();
    features.add(Bias, 0);
    features.add(Word, here.lower);
    features.add(WordBefore, before.lower);
    features.add(WordAfter, after.lower);
    features.add(WordBefore2, before2.lower);
    features.add(WordAfter2, after2.lower);
    features.add(Shape, here.shape);
    features.add(ShapeBefore, before.shape);
    features.add(ShapeAfter, after.shape);
    features.add(ShapeBefore2, before2.shape);
    features.add(ShapeAfter2, after2.shape);
    features.add(TagFlags, here.tag, flags);
    features.add(TagBefore, before.tag);
    features.add(TagAfter, after.tag);
    features.add(TagBefore2, before2.tag);
    features.add(TagAfter2, after2.tag);
    features.add(Suffix3Flags, word.suffix3, flags);
    features.add(Suffix2Flags, word.suffix2, flags);
    features.add(Prefix3, word.prefix3);
    features.add(WordAndAfter, here.lower, after.lower);
    features.add(BeforeAndWord, before.lower, here.lower);
    features.add(BeforeFlags, before.lower, flags);
    features.add(AfterFlags, after.lower, flags);
    features.add(BeforeAndAfter, before.lower, after.lower);
    features.add(TagsAround, before.tag, here.tag, after.tag);
    features.add(TagAndTwoAfter, here.tag, after.tag, after2.tag);
    features.add(TwoBeforeAndTag, before2.tag, before.tag, here.tag);
    features.add(TwoBefore, before2.lower, before.lower);
    features.add(TwoAfter, after.lower, after2.lower);
}

void historyFeatures(std::span<const WordForm> words, size_t i, const PredictionHistory &history,
                     FeatureKeys &features)
{
    using enum HistoryFeature;
    const std::uint32_t here = historyCode(words, i, history);
    const std::uint32_t before = i > 0 ? historyCode(words, i - 1, history) : kNoCapital;
    const std::uint32_t after = historyCode(words, i + 1, history);
    features.clear();
    features.add(History, here);
    features.add(HistoryAndAfter, here, after);
    features.add(BeforeAndHistory, before, here);
    if (here <= kNotPredicted) {
        return;
    }
    const auto &votes = history.find(words[i].lower)->second;
    const float all = std::max(total(votes), 1e-3F);
    for (std::uint32_t kind = 0; kind < votes.size(); ++kind) {
        const float share = votes[kind] / all;
        const std::uint32_t bin = share > 0.9F ? 5
            : share > 0.7F                     ? 4
            : share > 0.5F                     ? 3
            : share > 0.3F                     ? 2
            : share > 0.1F                     ? 1
                                               : 0;
        features.add(static_cast<HistoryFeature>(static_cast<std::uint32_t>(NoneShare) + kind), bin,
                     all > 3 ? 1 : 0);
    }
}

} // namespace inquit
