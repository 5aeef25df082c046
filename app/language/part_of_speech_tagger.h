// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "language/early_exit.h"
#include "language/syntax.h"

#include <QByteArray>

#include <optional>
#include <span>
#include <vector>

namespace inquit {

/// Gathers the features of token `i` of a sentence whose tokens before `i` are tagged.
void partOfSpeechFeatures(std::span<const WordForm> words, std::span<const PartOfSpeech> tags,
                          size_t i, FeatureKeys &features);
/// Those of the early exit.
void partOfSpeechExitFeatures(std::span<const WordForm> words, std::span<const PartOfSpeech> tags,
                              size_t i, FeatureKeys &features);

/// The tags of frequent words that are always the same part of speech (the tag dictionary of
/// Ratnaparkhi 1996).
class TagDictionary {
public:
    /// None for a word that can be several, or is not known.
    std::optional<PartOfSpeech> of(const WordForm &word) const
    {
        const Entry &entry = m_entries[place(word.lower)];
        return entry.word == word.lower ? std::optional(entry.tag) : std::nullopt;
    }
    /// Of two words that fall on one place, the first one set stays.
    void set(std::uint32_t word, PartOfSpeech tag);

    QByteArray toBytes() const;
    static std::optional<TagDictionary> fromBytes(QByteArrayView bytes);

private:
    struct Entry {
        std::uint32_t word = 0;
        PartOfSpeech tag = 0;
    };
    static size_t place(std::uint32_t word) { return (word ^ (word >> 15U)) % kPlaces; }

    static constexpr size_t kPlaces = 4096;
    std::vector<Entry> m_entries = std::vector<Entry>(kPlaces);
};

/// A sentence to tag, and where its tags go.
struct TaggerTask {
    std::span<const WordForm> words;
    std::span<PartOfSpeech> tags;
};

/// What a tagger decides by.
struct TaggerModel {
    const FeatureWeights &weights;
    const TagDictionary &dictionary;
    const EarlyExit &earlyExit;
};

/// Tags sentences from left to right with the best tag of each word.
void tagPartsOfSpeech(const TaggerModel &model, std::span<const TaggerTask> sentences);

} // namespace inquit
