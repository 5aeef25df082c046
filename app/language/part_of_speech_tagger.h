// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "language/feature_keys.h"
#include "language/syntax.h"

#include <span>

namespace inquit {

/// Gathers the features of token `i` of a sentence whose tokens before `i` are tagged.
void partOfSpeechFeatures(std::span<const WordForm> words, std::span<const PartOfSpeech> tags,
                          size_t i, FeatureKeys &features);

/// Tags a sentence from left to right with the best tag of each word.
void tagPartsOfSpeech(const FeatureWeights &weights, std::span<const WordForm> words,
                      std::span<PartOfSpeech> tags);

} // namespace inquit
