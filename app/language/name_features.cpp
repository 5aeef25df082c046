// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/name_features.h"

#include <algorithm>

namespace inquit {

namespace {

constexpr size_t kMostBetween = 2; ///< tokens without a capital between two with one
constexpr size_t kLongest = 400;   ///< tokens of a stretch; no writer puts as many capitals

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

float total(const std::array<float, 4> &votes)
{
    return votes[0] + votes[1] + votes[2] + votes[3];
}

/// The kind that has most votes and how large its share is, in four steps; 1 for a word that the
/// document has no votes for, 0 for one that has no capital.
std::uint32_t remembered(std::span<const WordForm> words, size_t i, const NameMemory &memory)
{
    if (i >= words.size() || !words[i].isCapitalised) {
        return 0;
    }
    const auto found = memory.find(words[i].lower);
    if (found == memory.end()) {
        return 1;
    }
    const auto best = std::ranges::max_element(found->second);
    const float share = *best / std::max(total(found->second), 1e-3F);
    const std::uint32_t sure = share > 0.9F ? 3 : share > 0.75F ? 2 : share > 0.5F ? 1 : 0;
    return 2 + static_cast<std::uint32_t>(best - found->second.begin()) * 4 + sure;
}

} // namespace

std::vector<NameStretch> nameStretches(std::span<const WordForm> words)
{
    std::vector<NameStretch> stretches;
    for (size_t i = 0; i < words.size(); ++i) {
        if (!words[i].isCapitalised) {
            continue;
        }
        if (stretches.empty() || i > stretches.back().end + kMostBetween
            || i >= stretches.back().begin + kLongest) {
            stretches.push_back({ .begin = i, .end = i });
        }
        stretches.back().end = i + 1;
    }
    return stretches;
}

void nameFeatures(const NameSentence &sentence, size_t i, FeatureKeys &features)
{
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
    features.add(0, 0);
    features.add(1, here.lower);
    features.add(2, before.lower);
    features.add(3, after.lower);
    features.add(4, before2.lower);
    features.add(5, after2.lower);
    features.add(6, here.shape);
    features.add(7, before.shape);
    features.add(8, after.shape);
    features.add(9, before2.shape);
    features.add(10, after2.shape);
    features.add(11, here.tag, flags);
    features.add(12, before.tag);
    features.add(13, after.tag);
    features.add(14, before2.tag);
    features.add(15, after2.tag);
    features.add(16, word.suffix3, flags);
    features.add(17, word.suffix2, flags);
    features.add(18, word.prefix3);
    features.add(19, here.lower, after.lower);
    features.add(20, before.lower, here.lower);
    features.add(21, before.lower, flags);
    features.add(22, after.lower, flags);
    features.add(23, before.lower, after.lower);
    features.add(24, before.tag, here.tag, after.tag);
    features.add(25, here.tag, after.tag, after2.tag);
    features.add(26, before2.tag, before.tag, here.tag);
    features.add(27, before2.lower, before.lower);
    features.add(28, after.lower, after2.lower);
}

void memoryFeatures(std::span<const WordForm> words, size_t i, const NameMemory &memory,
                    FeatureKeys &features)
{
    const std::uint32_t here = remembered(words, i, memory);
    const std::uint32_t before = i > 0 ? remembered(words, i - 1, memory) : 0;
    const std::uint32_t after = remembered(words, i + 1, memory);
    features.clear();
    features.add(40, here);
    features.add(41, here, after);
    features.add(42, before, here);
    if (here < 2) {
        return;
    }
    const auto &votes = memory.find(words[i].lower)->second;
    const float all = std::max(total(votes), 1e-3F);
    for (std::uint32_t kind = 0; kind < votes.size(); ++kind) {
        const float share = votes[kind] / all;
        const std::uint32_t step = share > 0.9F ? 5
            : share > 0.7F                      ? 4
            : share > 0.5F                      ? 3
            : share > 0.3F                      ? 2
            : share > 0.1F                      ? 1
                                                : 0;
        features.add(43 + kind, step, all > 3 ? 1 : 0);
    }
}

} // namespace inquit
