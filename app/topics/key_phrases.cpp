// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "topics/key_phrases.h"

#include "topics/key_phrase_features.h"
#include "topics/key_phrase_model.h"
#include "topics/topic_fitness.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace inquit {
namespace {

struct StemsHash {
    size_t operator()(const std::array<int, 4> &stems) const
    {
        size_t seed = 0;
        for (int stem : stems) {
            seed = seed * 0x9E3779B97F4A7C15ULL + static_cast<size_t>(stem + 1);
        }
        return seed ^ (seed >> 29);
    }
};

bool isText(BlockKind kind)
{
    return kind != BlockKind::Byline && kind != BlockKind::Credit && kind != BlockKind::SourceLine;
}

} // namespace

std::vector<KeyPhrase> candidatePhrases(const TopicText &text)
{
    constexpr int kLongest = 3;
    std::vector<KeyPhrase> phrases;
    std::unordered_map<std::array<int, 4>, size_t, StemsHash> numbers;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text.word(i).content || !isText(text.blockOf(i))) {
            continue;
        }
        std::array<int, 4> stems { -1, -1, -1, -1 };
        for (int n = 0; n < kLongest && i + n < text.size() && text.word(i + n).content
             && text.sentenceOf(i + n) == text.sentenceOf(i);
             ++n) {
            stems[static_cast<size_t>(n)] = text.word(i + n).stem;
            const auto [at, isNew] = numbers.try_emplace(stems, phrases.size());
            if (isNew) {
                phrases.push_back({ .stems = stems, .length = n + 1, .words = { i, i + n + 1 } });
            }
            phrases[at->second].places.push_back(i);
        }
    }
    return phrases;
}

std::vector<KeyPhrase> findKeyPhrases(const TopicText &text, const KeyPhraseModel &model)
{
    std::vector<KeyPhrase> phrases = candidatePhrases(text);
    const PhraseStatistics statistics(text, phrases);
    std::erase_if(phrases, [&](const KeyPhrase &phrase) { return !mayBeTopic(text, phrase); });
    for (KeyPhrase &phrase : phrases) {
        phrase.score = model.probability(statistics.features(phrase));
    }
    std::ranges::stable_sort(phrases, std::ranges::greater {}, &KeyPhrase::score);
    return phrases;
}

} // namespace inquit
