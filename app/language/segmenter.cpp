// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/segmenter.h"

#include "language/sentence_splitter.h"
#include "language/tokenizer.h"

namespace inquit {

LinguisticText segment(const Article &article)
{
    LinguisticText words;
    words.tokens.reserve(static_cast<size_t>(article.text.size() / 5 + 8));
    for (size_t i = 0; i < article.blocks.size(); ++i) {
        const auto first = static_cast<qsizetype>(words.tokens.size());
        tokenize(article.text, article.blocks[i].range, words.tokens);
        splitSentences(article.text, { first, static_cast<qsizetype>(words.tokens.size()) },
                       static_cast<qsizetype>(i), words);
    }
    return words;
}

} // namespace inquit
