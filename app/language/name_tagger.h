// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "language/feature_keys.h"
#include "language/syntax.h"

#include <array>
#include <span>
#include <unordered_map>

namespace inquit {

/// What an article's earlier sentences called a word: votes for the kinds of nameLabel(), by word.
using NameMemory = std::unordered_map<std::uint32_t, std::array<std::uint16_t, 4>>;

/// Whether token `i` can be a part of a name at all: it has a capital, or what stands before it is
/// a name. The others are labelled 0 without a look at the weights.
bool canBeName(std::span<const WordForm> words, std::span<const std::uint8_t> labels, size_t i);

/// Gathers the features of token `i` of a tagged sentence whose tokens before `i` are labelled.
void nameFeatures(std::span<const WordForm> words, std::span<const PartOfSpeech> tags,
                  std::span<const std::uint8_t> labels, size_t i, const NameMemory &memory,
                  FeatureKeys &features);

/// Labels a sentence from left to right.
void tagNames(const FeatureWeights &weights, std::span<const WordForm> words,
              std::span<const PartOfSpeech> tags, const NameMemory &memory,
              std::span<std::uint8_t> labels);

/// Adds a labelled sentence to the memory.
void remember(std::span<const WordForm> words, std::span<const std::uint8_t> labels,
              NameMemory &memory);

} // namespace inquit
