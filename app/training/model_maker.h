// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "language/model_archive.h"
#include "training/attribution_trainer.h"
#include "training/conllu_corpus.h"
#include "training/polnear_corpus.h"

#include <functional>
#include <map>

namespace inquit {

/// Makes the model files from a folder of corpora (polnear/train, gum/dep, gum/splits.md). The same
/// folder gives the same bytes each time.
class ModelMaker {
public:
    using Progress = std::function<void(const QString &)>;

    /// `kept`: a folder where models that are only means to an end are kept and taken up from,
    /// empty for none.
    /// `vectors`: what WordVectors::fromBytes() reads.
    ModelMaker(QString corpora, QString kept, QByteArray vectors, Progress progress);

    /// Errors: those of the corpora, and Damaged for the vectors.
    [[nodiscard]] Result<void> read();
    /// The three language models that are needed, one of all articles and one without each fold,
    /// trained at the same time; the first one comes back.
    ModelArchive language();
    /// Trained on tags and trees of language models that have not seen the article in question
    /// (jackknifing), since that is how they will come at run time.
    [[nodiscard]] Result<ModelArchive> attribution();

private:
    ModelArchive trainedWithout(int fold) const;
    [[nodiscard]] Result<std::vector<AttributionExample>> examples();
    ModelConfidence fitted(const std::vector<AttributionExample> &examples);

    QString m_corpora;
    QString m_kept;
    QByteArray m_vectors;
    Progress m_progress;
    std::vector<PolnearArticle> m_articles;
    std::vector<TreebankDocument> m_treebank;
    std::map<int, ModelArchive> m_languages; ///< by the fold that is held out
    std::vector<CueTable> m_cues;            ///< one a fold, made without it; the last with all
};

} // namespace inquit
