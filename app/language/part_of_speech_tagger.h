// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "language/quick_look.h"
#include "language/syntax.h"

#include <QByteArray>

#include <optional>
#include <span>
#include <vector>

namespace inquit {

/// Gathers the features of token `i` of a sentence whose tokens before `i` are tagged.
void partOfSpeechFeatures(std::span<const WordForm> words, std::span<const PartOfSpeech> tags,
                          size_t i, FeatureKeys &features);
/// The few that mostly suffice, for a QuickLook.
void partOfSpeechQuickFeatures(std::span<const WordForm> words, std::span<const PartOfSpeech> tags,
                               size_t i, FeatureKeys &features);

/// The tag of words that are always the same part of speech.
class CertainTags {
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
    static std::optional<CertainTags> fromBytes(QByteArrayView bytes);

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
    const CertainTags &certain;
    const QuickLook &quick;
};

/// Tags sentences from left to right with the best tag of each word.
void tagPartsOfSpeech(const TaggerModel &model, std::span<const TaggerTask> sentences);

} // namespace inquit
