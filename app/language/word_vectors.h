// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "language/name_features.h"
#include "language/sparse_weights.h"
#include "language/tag_sets.h"

#include <optional>

namespace inquit {

/// What a word means, as a place among others: words that are used alike lie near each other. The
/// last number is 1; all are 0 for a word that is not known.
using WordVector = std::array<float, 33>;

/// The vectors of frequent words, by WordForm::lower.
class WordVectors {
public:
    WordVectors() = default;

    /// The bytes that hold the vectors, the most frequent word first; of two with one key, the
    /// first is kept.
    static QByteArray toBytes(std::span<const std::pair<FeatureKey, WordVector>> vectors);
    static std::optional<WordVectors> fromBytes(QByteArrayView bytes, bool isTrusted = false);

    /// The vectors of the tokens of a span, and of kVectorReach tokens before and after it.
    std::vector<WordVector> around(std::span<const WordForm> words, CandidateSpan span) const;

private:
    SparseWeights m_table; ///< a label for each dimension but the last
};

/// How far away words are seen by their vectors.
inline constexpr int kVectorReach = 2;

/// What the vectors of a token and its neighbours are scores to the labels of nameLabel().
class VectorWeights {
public:
    static constexpr size_t kLanes = 8; ///< the labels of a dimension, padded
    static constexpr size_t kPlaces = 2 * kVectorReach + 1;
    static constexpr size_t kSize = kPlaces * 2 * std::tuple_size_v<WordVector> * kLanes;

    VectorWeights()
        : each(kSize)
    {
    }

    /// Where the weights of the word `offset` tokens away begin; words with a capital have their
    /// own. Weights of dimension d and label l stand at d * kLanes + l from there.
    static size_t place(int offset, bool isCapitalised)
    {
        return (static_cast<size_t>(offset + kVectorReach) * 2 + (isCapitalised ? 1 : 0))
            * std::tuple_size_v<WordVector> * kLanes;
    }

    /// Adds what `vector` is scores by the weights that begin at `place`.
    void add(const WordVector &vector, size_t place, std::span<float, kNameLabels> scores) const;

    std::vector<float> each;
};

/// Visits the words that token `i` of a span sees by their vectors, itself among them, with the
/// vector of each and VectorWeights::place(). `vectors` are those of WordVectors::around().
template<typename Visit>
void forEachVectorNear(size_t i, std::span<const WordForm> words, CandidateSpan span,
                       std::span<const WordVector> vectors, Visit visit)
{
    for (int offset = -kVectorReach; offset <= kVectorReach; ++offset) {
        const size_t word = i + static_cast<size_t>(offset); // may wrap
        if (word < words.size()) {
            visit(vectors[i - span.begin + static_cast<size_t>(offset + kVectorReach)],
                  VectorWeights::place(offset, words[word].isCapitalised));
        }
    }
}

} // namespace inquit
