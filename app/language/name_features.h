// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "language/feature_keys.h"
#include "language/syntax.h"

#include <array>
#include <span>
#include <unordered_map>

namespace inquit {

/// The sum of the probabilities of each NameKind, over all places of a word.
using NameVotes = std::array<float, kNameKinds>;

/// What is predicted for each word of a document, by WordForm::lower, where it stands with a
/// capital (the extended prediction history of Ratinov and Roth 2009).
using PredictionHistory = std::unordered_map<std::uint32_t, NameVotes>;

/// A sentence to find names in.
struct NameSentence {
    std::span<const WordForm> words;
    std::span<const PartOfSpeech> tags;
};

/// Tokens that follow each other and can be parts of names: words with a capital, and between them
/// two others at most ("Bank of the North"). Longer ones than any writer makes are cut.
struct CandidateSpan {
    size_t begin = 0;
    size_t end = 0;
};
std::vector<CandidateSpan> candidateSpans(std::span<const WordForm> words);

/// Gathers the features of token `i`.
void nameFeatures(const NameSentence &sentence, size_t i, FeatureKeys &features);

/// Gathers what is predicted for token `i` in all of the document.
void historyFeatures(std::span<const WordForm> words, size_t i, const PredictionHistory &history,
                     FeatureKeys &features);

} // namespace inquit
