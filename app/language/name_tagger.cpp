// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/name_tagger.h"

#include <algorithm>

namespace inquit {

namespace {

/// The features of the word `offset` places away.
void addNeighbour(std::span<const WordForm> words, std::span<const PartOfSpeech> tags,
                  std::ptrdiff_t at, std::uint32_t base, FeatureKeys &features)
{
    if (at < 0 || at >= std::ssize(words)) {
        return features.add(base, 1);
    }
    const auto i = static_cast<size_t>(at);
    features.add(base, words[i].lower);
    features.add(base + 1, tags[i], words[i].isCapitalised ? 1 : 0);
    features.add(base + 2, words[i].shape);
}

/// The kind that the memory has most votes for, and whether it is sure.
std::uint32_t remembered(const NameMemory &memory, const WordForm &word)
{
    const auto found = memory.find(word.lower);
    if (found == memory.end() || !word.isCapitalised) {
        return 0;
    }
    const auto best = std::ranges::max_element(found->second);
    const int total = found->second[0] + found->second[1] + found->second[2] + found->second[3];
    const auto kind = static_cast<std::uint32_t>(best - found->second.begin());
    return 1 + kind * 2 + (*best * 4 >= total * 3 ? 1 : 0);
}

} // namespace

bool canBeName(std::span<const WordForm> words, std::span<const std::uint8_t> labels, size_t i)
{
    return words[i].isCapitalised || (i > 0 && labels[i - 1] != 0);
}

void nameFeatures(std::span<const WordForm> words, std::span<const PartOfSpeech> tags,
                  std::span<const std::uint8_t> labels, size_t i, const NameMemory &memory,
                  FeatureKeys &features)
{
    const WordForm &word = words[i];
    const std::uint32_t last = i > 0 ? labels[i - 1] + 1U : 0;
    const std::uint32_t last2 = i > 1 ? labels[i - 2] + 1U : 0;
    const std::uint32_t flags = (word.isCapitalised ? 1U : 0U) | (word.isAllCapitals ? 2U : 0U)
        | (i == 0 ? 4U : 0U) | (word.hasHyphen ? 8U : 0U);
    const auto at = static_cast<std::ptrdiff_t>(i);
    const std::uint32_t previous = i > 0 ? words[i - 1].lower : 1;
    const std::uint32_t next = i + 1 < words.size() ? words[i + 1].lower : 2;
    features.clear();
    features.add(0, last);
    features.add(1, last, last2);
    addNeighbour(words, tags, at, 10, features);
    addNeighbour(words, tags, at - 1, 13, features);
    addNeighbour(words, tags, at + 1, 16, features);
    addNeighbour(words, tags, at - 2, 19, features);
    addNeighbour(words, tags, at + 2, 22, features);
    features.add(30, word.lower, last);
    features.add(31, tags[i], last, flags);
    features.add(32, word.suffix3, flags);
    features.add(33, word.suffix2, flags);
    features.add(34, word.prefix3);
    features.add(35, word.lower, next);
    features.add(36, previous, word.lower);
    features.add(37, word.shape, last);
    features.add(38, previous, last);
    features.add(39, next, last);
    features.add(40, previous, flags, last);
    features.add(41, next, flags, last);
    const std::uint32_t known = remembered(memory, word);
    features.add(42, known, last);
    if (i + 1 < words.size()) {
        features.add(43, remembered(memory, words[i + 1]), known, last);
    }
}

void tagNames(const FeatureWeights &weights, std::span<const WordForm> words,
              std::span<const PartOfSpeech> tags, const NameMemory &memory,
              std::span<std::uint8_t> labels)
{
    FeatureKeys features;
    for (size_t i = 0; i < words.size(); ++i) {
        labels[i] = 0;
        if (!canBeName(words, labels, i)) {
            continue;
        }
        std::array<float, kNameLabels> scores {};
        nameFeatures(words, tags, labels, i, memory, features);
        weights.addScores(features.keys(), scores);
        const bool inside = i > 0 && labels[i - 1] != 0;
        for (std::uint8_t label = 2; label < kNameLabels; label += 2) {
            if (!inside || nameKind(labels[i - 1]) != nameKind(label)) {
                scores[label] = -1e9F; // a name's further word needs a first one
            }
        }
        labels[i] = static_cast<std::uint8_t>(std::ranges::max_element(scores) - scores.begin());
    }
}

void remember(std::span<const WordForm> words, std::span<const std::uint8_t> labels,
              NameMemory &memory)
{
    for (size_t i = 0; i < words.size(); ++i) {
        if (words[i].isCapitalised) {
            auto &votes = memory[words[i].lower];
            const auto kind = static_cast<size_t>(nameKind(labels[i]));
            votes[kind] = static_cast<std::uint16_t>(std::min(votes[kind] + 1, 60000));
        }
    }
}

} // namespace inquit
