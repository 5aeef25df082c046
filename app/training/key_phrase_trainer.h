// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "language/lexicon.h"
#include "topics/key_phrase_model.h"
#include "training/key_phrase_corpus.h"

#include <functional>

namespace inquit {

/// Trains the model that ranks key phrases, on articles with the phrases that readers chose. The
/// same articles give the same weights each time.
class KeyPhraseTrainer {
public:
    KeyPhraseTrainer(const std::vector<KeyPhraseArticle> &articles, const Lexicon &lexicon);

    /// Of all articles but those whose number modulo `folds` is `heldOut`; of all where `folds` is
    /// 0.
    KeyPhraseModel train(size_t folds = 0, size_t heldOut = 0) const;

    /// The figures of findTopics() at 10, each article with a model that was trained without it and
    /// a fifth of the others.
    PhraseFigures crossValidated() const;

    /// The model as the source text that key_phrase_model.cpp includes.
    static QByteArray sourceText(const KeyPhraseModel &model);

private:
    struct Example {
        PhraseFeatures features {};
        bool chosen = false;
    };

    const std::vector<KeyPhraseArticle> &m_articles;
    const Lexicon &m_lexicon;
    std::vector<std::vector<Example>> m_examples; ///< by article
};

} // namespace inquit
