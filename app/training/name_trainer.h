// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "language/name_tagger.h"
#include "training/feature_index.h"

#include <random>
#include <vector>

namespace inquit {

/// A document to learn names from.
struct NameExample {
    std::vector<NameSentence> sentences;
    std::vector<std::span<const std::uint8_t>> labels; ///< of nameLabel(), a sentence each
    int weight = 1;                                    ///< how often it is shown in each pass
    bool isMachineMade = false; ///< by rules of the machine's own: what is theirs is learnt apart
};

/// Trains the random field of NameTagger by gradient steps that each weight shortens for itself
/// (AdaGrad; Duchi, Hazan, Singer 2011); an eighth of the features is hidden in each step, so that
/// words that were never seen are told by what is left. What a document calls a word is learnt from
/// taggers that have not seen the document, one for each half of them.
///
/// What a machine calls a name is not always what people do. Each feature of a document that it
/// marked counts twice, for all documents and for its own alone; the latter is thrown away in the
/// end (the domain adaptation of Daumé 2007).
class NameTrainer {
public:
    explicit NameTrainer(std::shared_ptr<const WordVectors> vectors);

    /// Sets the sections of `archive` that NameTagger::fromArchive() reads, but the vectors.
    void train(const std::vector<NameExample> &examples, ModelArchive &archive);

private:
    /// A weight, how far its steps have gone, and its mean over the last passes.
    struct Weight {
        float value = 0;
        float gone = 0;
        float mean = 0;

        void step(float slope);
    };
    class Features;
    struct Piece;

    /// `memories`: what each example calls its words, none where there is null.
    void learn(const std::vector<const NameExample *> &examples,
               const std::vector<const NameMemory *> &memories);
    void count(const NameExample &example, const NameMemory *memory);
    void show(std::span<const FeatureKey> keys, bool isMachineMade,
              std::vector<std::int32_t> &features);
    void learnDocument(const NameExample &example, const NameMemory *memory);
    void learnPiece(const Piece &piece);
    void changeVectorWeights(const Piece &piece, size_t i, const NameRow &slopes);
    void keepMeans();
    NameTagger tagger() const;
    std::vector<NameMemory> memoriesOf(const std::vector<NameExample> &examples);

    std::shared_ptr<const WordVectors> m_vectors;
    FeatureIndex m_index;
    FeatureIndex m_machineIndex;    ///< of the features that are learnt apart
    std::vector<Weight> m_features; ///< kNameLabels a feature, those of m_index first
    std::vector<Weight> m_vectorWeights;
    std::vector<Weight> m_steps;
    std::mt19937 m_random;
};

} // namespace inquit
