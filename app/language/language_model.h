// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "language/model_archive.h"
#include "language/name_tagger.h"
#include "language/part_of_speech_tagger.h"
#include "language/sparse_weights.h"
#include "language/syntax.h"

#include <QStringView>

namespace inquit {

/// Parts of speech, names and dependencies of a language. Const after loading, used from any
/// thread; time is linear in the text.
class LanguageModel {
public:
    /// Errors: Damaged. `name` is for the error.
    [[nodiscard]] static Result<LanguageModel> fromArchive(const ModelArchive &archive,
                                                           const QString &name);

    /// The syntax of all of an article's tokens; heads are indices into `words.tokens`.
    Syntax annotate(QStringView text, const LinguisticText &words) const;

    /// Fills in what the sentences of a document lack beside their forms; heads are indices into
    /// the sentence.
    void annotateDocument(std::span<Syntax> sentences) const;

private:
    LanguageModel() = default;
    struct Sentence;
    void annotateSentences(std::span<const Sentence> sentences) const;

    SparseWeights m_partsOfSpeech;
    NameTagger m_names;
    TagDictionary m_tagDictionary;
    SparseWeights m_transitions;
    SparseWeights m_relations;
    EarlyExit m_tagExit;
    EarlyExit m_transitionExit;
    EarlyExit m_relationExit;
};

} // namespace inquit
