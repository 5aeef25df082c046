// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "language/language_model.h"
#include "language/syntax.h"

#include <QByteArray>

#include <memory>
#include <vector>

namespace inquit {

/// Sentences to train on, in the order of their documents. What they point to must outlive it.
struct SyntaxExamples {
    struct Document {
        const std::vector<Syntax> *sentences = nullptr;
        int weight = 1;       ///< how often it is shown in each epoch
        bool hasTree = false; ///< whether its dependencies are to be learnt
    };
    std::vector<Document> documents;
    std::shared_ptr<const WordVectors> vectors; ///< for the names
};

/// The sections of a language model, trained on `examples`: the tagger first, then names and trees
/// on its tags.
ModelArchive trainLanguageModel(const SyntaxExamples &examples);

/// What share of things a model gets right, counted over documents.
struct SyntaxFigures {
    double partOfSpeech = 0; ///< share of tokens
    double names = 0;        ///< F1 of names, borders and kind right
    double attachment = 0;   ///< share of tokens, punctuation left out, with the right head
    double labelled = 0;     ///< the same with the right relation
};
SyntaxFigures measure(const LanguageModel &model,
                      const std::vector<const std::vector<Syntax> *> &documents);

} // namespace inquit
