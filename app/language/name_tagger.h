// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "language/model_archive.h"
#include "language/name_chain.h"
#include "language/name_features.h"
#include "language/word_vectors.h"

#include <memory>
#include <optional>

namespace inquit {

/// Finds the names of a document: a linear-chain conditional random field (Lafferty, McCallum,
/// Pereira 2001) over stretches of words with capitals. It is asked twice: what a word is called
/// all over the document counts the second time.
class NameTagger {
public:
    NameTagger() = default;

    /// None where the sections are not those of this version.
    static std::optional<NameTagger> fromArchive(const ModelArchive &archive);

    /// Labels of nameLabel() for the tokens of each sentence. Linear in their number.
    std::vector<std::vector<std::uint8_t>> tag(std::span<const NameSentence> document) const;
    /// What the document calls its words, by how likely the labels are without a memory.
    NameMemory remembered(std::span<const NameSentence> document) const;

private:
    struct Piece;
    std::vector<Piece> pieces(std::span<const NameSentence> document) const;
    NameMemory memoryOf(std::span<const Piece> pieces) const;

    friend class NameTrainer;
    std::shared_ptr<const FeatureWeights> m_features;
    VectorWeights m_vectorWeights;
    NameSteps m_steps {};
    std::shared_ptr<const WordVectors> m_vectors;
};

/// Leaves titles out of the names of persons: "Mr. Roe" -> "Roe".
void dropTitles(std::span<const WordForm> words, std::span<std::uint8_t> labels);

} // namespace inquit
