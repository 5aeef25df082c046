// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/quotation_topics.h"

#include <algorithm>

namespace inquit {

namespace {

/// The sentences of a topic's passages, in the order of the text.
TextRanges sentencesOf(const Topic &topic, const LinguisticText &words)
{
    TextRanges sentences;
    for (const TextRange &passage : topic.passages) {
        const auto next =
            std::ranges::upper_bound(words.sentences, passage.begin, {},
                                     [](const Sentence &sentence) { return sentence.range.begin; });
        if (next == words.sentences.begin()) {
            continue;
        }
        const TextRange sentence = std::prev(next)->range;
        if (sentence.intersects(passage) && (sentences.empty() || sentences.back() != sentence)) {
            sentences.push_back(sentence);
        }
    }
    return sentences;
}

bool shares(const TextRanges &sentences, TextRange content)
{
    const auto next = std::ranges::lower_bound(sentences, content.begin + 1, {}, &TextRange::end);
    return next != sentences.end() && next->intersects(content);
}

} // namespace

void assignTopics(Analysis &analysis, const LinguisticText &words)
{
    for (size_t t = 0; t < analysis.topics.size(); ++t) {
        const TextRanges sentences = sentencesOf(analysis.topics[t], words);
        for (Quotation &quotation : analysis.quotations) {
            const bool spoken =
                std::ranges::any_of(quotation.attribution.content,
                                    [&](TextRange content) { return shares(sentences, content); });
            if (spoken) {
                quotation.topics.push_back(static_cast<qsizetype>(t));
            }
        }
    }
}

} // namespace inquit
