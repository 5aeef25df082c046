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
    int weight = 1;                                    ///< how often it is shown in each epoch
    bool isMachineMade = false; ///< by rules of the machine's own: what is theirs is learnt apart
};

/// Trains the linear-chain CRF of NameTagger by AdaGrad (Duchi, Hazan, Singer 2011) with dropout:
/// an eighth of the features is left out of each span, so that unseen words are told by what is
/// left. Prediction histories come from taggers that have not seen the document (jackknifing).
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
    /// A weight, AdaGrad's sum for it, and its mean over the last epochs.
    struct Weight {
        float value = 0;
        float squaredGradients = 0;
        float mean = 0;

        void step(float gradient);
    };
    class Features;
    struct Candidate;

    /// `histories`: of each example, none where there is null.
    void learn(const std::vector<const NameExample *> &examples,
               const std::vector<const PredictionHistory *> &histories);
    void count(const NameExample &example, const PredictionHistory *history);
    void addFeatures(std::span<const FeatureKey> keys, bool isMachineMade,
                     std::vector<std::int32_t> &features);
    void learnDocument(const NameExample &example, const PredictionHistory *history);
    void learnCandidate(const Candidate &candidate);
    void changeVectorWeights(const Candidate &candidate, size_t i, const NameScores &gradient);
    void addToMeans();
    NameTagger tagger() const;
    std::vector<PredictionHistory> historiesOf(const std::vector<NameExample> &examples);

    std::shared_ptr<const WordVectors> m_vectors;
    FeatureIndex m_index;
    FeatureIndex m_machineIndex;    ///< of the features that are learnt apart
    std::vector<Weight> m_features; ///< kNameLabels a feature, those of m_index first
    std::vector<Weight> m_vectorWeights;
    std::vector<Weight> m_transitions;
    std::mt19937 m_random;
};

} // namespace inquit
