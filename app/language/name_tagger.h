// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "language/model_archive.h"
#include "language/name_crf.h"
#include "language/name_features.h"
#include "language/word_vectors.h"

#include <memory>
#include <optional>

namespace inquit {

/// Finds the names of a document: a linear-chain conditional random field (Lafferty, McCallum,
/// Pereira 2001) over spans of words with capitals, in two stages: what is predicted for a word all
/// over the document is a feature of the second.
class NameTagger {
public:
    NameTagger() = default;

    /// None where the sections are not those of this version.
    static std::optional<NameTagger> fromArchive(const ModelArchive &archive);

    /// Labels of nameLabel() for the tokens of each sentence. Linear in their number.
    std::vector<std::vector<std::uint8_t>> tag(std::span<const NameSentence> document) const;
    /// What the first stage predicts for the words of the document.
    PredictionHistory predictionHistory(std::span<const NameSentence> document) const;

private:
    struct Candidate;
    std::vector<Candidate> candidates(std::span<const NameSentence> document) const;
    PredictionHistory historyOf(std::span<const Candidate> candidates) const;

    friend class NameTrainer;
    std::shared_ptr<const FeatureWeights> m_features;
    VectorWeights m_vectorWeights;
    NameTransitions m_transitions {};
    std::shared_ptr<const WordVectors> m_vectors;
};

/// Leaves titles out of the names of persons: "Mr. Roe" -> "Roe".
void dropTitles(std::span<const WordForm> words, std::span<std::uint8_t> labels);

} // namespace inquit
