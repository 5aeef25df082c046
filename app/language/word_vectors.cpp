// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/word_vectors.h"

#include "language/weight_writer.h"

#include <algorithm>
#include <cstring>
#include <unordered_set>

namespace inquit {

namespace {

constexpr int kDimensions = static_cast<int>(std::tuple_size_v<WordVector>) - 1;

} // namespace

QByteArray WordVectors::toBytes(std::span<const std::pair<FeatureKey, WordVector>> vectors)
{
    std::unordered_set<FeatureKey> known;
    std::vector<FeatureWeight> weights;
    for (const auto &[key, vector] : vectors) {
        if (!known.insert(key).second) {
            continue;
        }
        for (int i = 0; i < kDimensions; ++i) {
            weights.push_back({ .key = key,
                                .label = static_cast<std::uint8_t>(i),
                                .weight = vector[static_cast<size_t>(i)] });
        }
    }
    return packedWeights(std::move(weights), kDimensions, 0);
}

std::optional<WordVectors> WordVectors::fromBytes(QByteArrayView bytes, bool isTrusted)
{
    WordVectors out;
    auto table = SparseWeights::fromBytes(bytes, isTrusted);
    if (!table || table->labels() != kDimensions) {
        return std::nullopt;
    }
    out.m_table = std::move(*table);
    return out;
}

std::vector<WordVector> WordVectors::around(std::span<const WordForm> words,
                                            CandidateSpan span) const
{
    std::vector<WordVector> vectors(span.end - span.begin + 2 * kVectorReach);
    for (size_t i = 0; i < vectors.size(); ++i) {
        const size_t word = span.begin + i; // kVectorReach too far
        if (word >= kVectorReach && word - kVectorReach < words.size()) {
            const auto place = std::span(vectors[i]).first(kDimensions);
            m_table.addScores({ &words[word - kVectorReach].lower, 1 }, place);
            const bool isKnown = std::ranges::any_of(place, [](float one) { return one != 0; });
            vectors[i].back() = isKnown ? 1 : 0;
        }
    }
    return vectors;
}

void VectorWeights::add(const WordVector &vector, size_t place,
                        std::span<float, kNameLabels> scores) const
{
    using Four = float __attribute__((vector_size(16)));
    static_assert(kLanes == 8 && kNameLabels <= kLanes);
    const float *weights = &each[place];
    Four low {};
    Four high {};
    for (const float value : vector) {
        Four first;
        Four second;
        std::memcpy(&first, weights, sizeof first);
        std::memcpy(&second, weights + 4, sizeof second);
        low += first * value;
        high += second * value;
        weights += kLanes;
    }
    for (size_t label = 0; label < kNameLabels; ++label) {
        scores[label] += label < 4 ? low[label] : high[label - 4];
    }
}

} // namespace inquit
