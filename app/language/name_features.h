// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "language/feature_keys.h"
#include "language/syntax.h"

#include <array>
#include <span>
#include <unordered_map>

namespace inquit {

/// What a document calls a word wherever it stands with a capital: the sum of the probabilities of
/// each kind of nameKind(), by WordForm::lower.
using NameMemory = std::unordered_map<std::uint32_t, std::array<float, 4>>;

/// A sentence to find names in.
struct NameSentence {
    std::span<const WordForm> words;
    std::span<const PartOfSpeech> tags;
};

/// Tokens that follow each other and can be parts of names: words with a capital, and between them
/// two others at most ("Bank of the North"). Longer ones than any writer makes are cut.
struct NameStretch {
    size_t begin = 0;
    size_t end = 0;
};
std::vector<NameStretch> nameStretches(std::span<const WordForm> words);

/// Gathers the features of token `i`.
void nameFeatures(const NameSentence &sentence, size_t i, FeatureKeys &features);

/// Gathers what the rest of the document says of token `i`.
void memoryFeatures(std::span<const WordForm> words, size_t i, const NameMemory &memory,
                    FeatureKeys &features);

} // namespace inquit
