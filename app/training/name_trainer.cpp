// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/name_trainer.h"

#include "language/byte_stream.h"
#include "language/weight_writer.h"
#include "training/shuffle.h"

#include <algorithm>
#include <cmath>

namespace inquit {

namespace {

using namespace Qt::StringLiterals;

constexpr int kEpochs = 6;
constexpr int kAveragedEpochs = 2; ///< the last ones, whose weights are averaged
constexpr int kRuns = 3;           ///< in another order each, whose weights are averaged as well
constexpr float kLearningRate = 0.03F;
constexpr float kLeastGradient = 1e-4F;
constexpr std::uint32_t kFeatureCutoff = 2;
constexpr unsigned kDropout = 12;      ///< of a hundred features, in each span
constexpr unsigned kHistoryShown = 60; ///< of a hundred times that a document is shown
constexpr float kLeastWeight = 0.03F;
constexpr size_t kFolds = 2;
constexpr size_t kLabels = kNameLabels;

} // namespace

/// A span that is learnt from.
struct NameTrainer::Candidate {
    const NameSentence &sentence;
    CandidateSpan span;
    std::span<const std::uint8_t> labels; ///< of the sentence
    std::vector<WordVector> vectors;
    std::vector<std::vector<std::int32_t>> features; ///< numbers of m_index, a token each
};

/// The means of the weights as the tagger asks for them.
class NameTrainer::Features : public FeatureWeights {
public:
    Features(FeatureIndex index, const std::vector<Weight> &weights)
        : m_index(std::move(index))
    {
        for (const Weight &weight : weights) {
            m_means.push_back(weight.mean);
        }
    }

    void addScores(std::span<const FeatureKey> keys, std::span<float> scores) const override
    {
        for (const FeatureKey key : keys) {
            const std::int32_t number = m_index.find(key);
            for (size_t label = 0; number >= 0 && label < kLabels; ++label) {
                scores[label] += m_means[static_cast<size_t>(number) * kLabels + label];
            }
        }
    }

private:
    FeatureIndex m_index;
    std::vector<float> m_means;
};

void NameTrainer::Weight::step(float gradient)
{
    if (std::abs(gradient) >= kLeastGradient) {
        squaredGradients += gradient * gradient;
        value -= kLearningRate * gradient / std::sqrt(squaredGradients);
    }
}

NameTrainer::NameTrainer(std::shared_ptr<const WordVectors> vectors)
    : m_vectors(std::move(vectors))
{
}

void NameTrainer::count(const NameExample &example, const PredictionHistory *history)
{
    FeatureKeys keys;
    for (const NameSentence &sentence : example.sentences) {
        for (const CandidateSpan span : candidateSpans(sentence.words)) {
            for (size_t i = span.begin; i < span.end; ++i) {
                nameFeatures(sentence, i, keys);
                m_index.count(keys.keys());
                if (example.isMachineMade) {
                    m_machineIndex.count(keys.keys());
                }
                if (history != nullptr) {
                    historyFeatures(sentence.words, i, *history, keys);
                    m_index.count(keys.keys());
                }
            }
        }
    }
}

void NameTrainer::changeVectorWeights(const Candidate &candidate, size_t i,
                                      const NameScores &gradient)
{
    forEachVectorNear(i, candidate.sentence.words, candidate.span, candidate.vectors,
                      [&](const WordVector &vector, size_t place) {
                          Weight *weight = &m_vectorWeights[place];
                          for (const float value : vector) {
                              for (size_t label = 0; label < kLabels; ++label) {
                                  weight[label].step(gradient[label] * value);
                              }
                              weight += VectorWeights::kLanes;
                          }
                      });
}

/// A step of gradient descent on the span's log loss.
void NameTrainer::learnCandidate(const Candidate &candidate)
{
    std::vector<NameScores> emissions(candidate.features.size());
    NameTransitions transitions;
    for (size_t i = 0; i < m_transitions.size(); ++i) {
        transitions[i / kLabels][i % kLabels] = m_transitions[i].value;
    }
    for (size_t i = 0; i < emissions.size(); ++i) {
        for (const std::int32_t feature : candidate.features[i]) {
            for (size_t label = 0; label < kLabels; ++label) {
                emissions[i][label] +=
                    m_features[static_cast<size_t>(feature) * kLabels + label].value;
            }
        }
    }
    for (size_t i = 0; i < emissions.size(); ++i) {
        forEachVectorNear(candidate.span.begin + i, candidate.sentence.words, candidate.span,
                          candidate.vectors, [&](const WordVector &vector, size_t place) {
                              const Weight *weight = &m_vectorWeights[place];
                              for (const float value : vector) {
                                  for (size_t label = 0; label < kLabels; ++label) {
                                      emissions[i][label] += weight[label].value * value;
                                  }
                                  weight += VectorWeights::kLanes;
                              }
                          });
    }
    NameMarginals marginals = nameMarginals(emissions, transitions, true);
    for (size_t i = 0; i < emissions.size(); ++i) {
        NameScores &gradient = marginals.labels[i];
        gradient[candidate.labels[candidate.span.begin + i]] -= 1;
        for (const std::int32_t feature : candidate.features[i]) {
            for (size_t label = 0; label < kLabels; ++label) {
                m_features[static_cast<size_t>(feature) * kLabels + label].step(gradient[label]);
            }
        }
        changeVectorWeights(candidate, candidate.span.begin + i, gradient);
    }
    for (size_t i = 0; i <= emissions.size(); ++i) {
        const size_t from = i == 0 ? 0 : candidate.labels[candidate.span.begin + i - 1];
        const size_t to = i == emissions.size() ? 0 : candidate.labels[candidate.span.begin + i];
        marginals.transitions[i][from][to] -= 1;
        for (size_t transition = 0; transition < m_transitions.size(); ++transition) {
            m_transitions[transition].step(
                marginals.transitions[i][transition / kLabels][transition % kLabels]);
        }
    }
}

/// Adds the numbers of the features, but for those that drop out.
void NameTrainer::addFeatures(std::span<const FeatureKey> keys, bool isMachineMade,
                              std::vector<std::int32_t> &features)
{
    for (const FeatureKey key : keys) {
        const std::int32_t feature = m_index.find(key);
        if (feature >= 0 && m_random() % 100 >= kDropout) {
            features.push_back(feature);
        }
        const std::int32_t apart = isMachineMade ? m_machineIndex.find(key) : -1;
        if (apart >= 0 && m_random() % 100 >= kDropout) {
            features.push_back(static_cast<std::int32_t>(m_index.size()) + apart);
        }
    }
}

void NameTrainer::learnDocument(const NameExample &example, const PredictionHistory *history)
{
    FeatureKeys keys;
    for (size_t number = 0; number < example.sentences.size(); ++number) {
        const NameSentence &sentence = example.sentences[number];
        for (const CandidateSpan span : candidateSpans(sentence.words)) {
            Candidate candidate { .sentence = sentence,
                                  .span = span,
                                  .labels = example.labels[number],
                                  .vectors = m_vectors->around(sentence.words, span),
                                  .features = {} };
            candidate.features.resize(span.end - span.begin);
            for (size_t i = span.begin; i < span.end; ++i) {
                auto &features = candidate.features[i - span.begin];
                nameFeatures(sentence, i, keys);
                addFeatures(keys.keys(), example.isMachineMade, features);
                if (history != nullptr) {
                    historyFeatures(sentence.words, i, *history, keys);
                    addFeatures(keys.keys(), false, features);
                }
            }
            learnCandidate(candidate);
        }
    }
}

void NameTrainer::addToMeans()
{
    for (auto *weights : { &m_features, &m_vectorWeights, &m_transitions }) {
        for (Weight &weight : *weights) {
            weight.mean += weight.value / (kAveragedEpochs * kRuns);
        }
    }
}

void NameTrainer::learn(const std::vector<const NameExample *> &examples,
                        const std::vector<const PredictionHistory *> &histories)
{
    m_index = {};
    m_machineIndex = {};
    for (size_t i = 0; i < examples.size(); ++i) {
        count(*examples[i], histories[i]);
    }
    m_index.prune(kFeatureCutoff);
    m_machineIndex.prune(kFeatureCutoff);
    m_features.assign((m_index.size() + m_machineIndex.size()) * kLabels, {});
    m_vectorWeights.assign(VectorWeights::kSize, {});
    m_transitions.assign(kLabels * kLabels, {});
    std::vector<size_t> order;
    for (size_t i = 0; i < examples.size(); ++i) {
        order.insert(order.end(), static_cast<size_t>(examples[i]->weight), i);
    }
    for (int run = 0; run < kRuns; ++run) {
        for (auto *weights : { &m_features, &m_vectorWeights, &m_transitions }) {
            for (Weight &weight : *weights) {
                weight.value = weight.squaredGradients = 0;
            }
        }
        m_random.seed(static_cast<unsigned>(run) + 9);
        for (int epoch = 0; epoch < kEpochs; ++epoch) {
            shuffle(order, m_random);
            for (const size_t i : order) {
                const bool isHistoryShown = m_random() % 100 < kHistoryShown;
                learnDocument(*examples[i], isHistoryShown ? histories[i] : nullptr);
            }
            if (epoch + kAveragedEpochs >= kEpochs) {
                addToMeans();
            }
        }
    }
}

NameTagger NameTrainer::tagger() const
{
    NameTagger tagger;
    tagger.m_features = std::make_shared<Features>(m_index, m_features);
    tagger.m_vectors = m_vectors;
    for (size_t i = 0; i < m_vectorWeights.size(); ++i) {
        tagger.m_vectorWeights.each[i] = m_vectorWeights[i].mean;
    }
    for (size_t i = 0; i < m_transitions.size(); ++i) {
        tagger.m_transitions[i / kLabels][i % kLabels] = m_transitions[i].mean;
    }
    return tagger;
}

/// The history of each example, by a tagger that learnt from the other fold.
std::vector<PredictionHistory> NameTrainer::historiesOf(const std::vector<NameExample> &examples)
{
    std::vector<PredictionHistory> histories(examples.size());
    for (size_t fold = 0; fold < kFolds; ++fold) {
        std::vector<const NameExample *> others;
        for (size_t i = 0; i < examples.size(); ++i) {
            if (i % kFolds != fold) {
                others.push_back(&examples[i]);
            }
        }
        learn(others, std::vector<const PredictionHistory *>(others.size(), nullptr));
        const NameTagger made = tagger();
        for (size_t i = fold; i < examples.size(); i += kFolds) {
            histories[i] = made.predictionHistory(examples[i].sentences);
        }
    }
    return histories;
}

void NameTrainer::train(const std::vector<NameExample> &examples, ModelArchive &archive)
{
    const std::vector<PredictionHistory> histories = historiesOf(examples);
    std::vector<const NameExample *> all;
    std::vector<const PredictionHistory *> each;
    for (size_t i = 0; i < examples.size(); ++i) {
        all.push_back(&examples[i]);
        each.push_back(&histories[i]);
    }
    learn(all, each);
    std::vector<FeatureWeight> weights;
    weights.reserve(m_index.size() * kLabels);
    for (size_t i = 0; i < m_index.size() * kLabels; ++i) {
        weights.push_back({ .key = m_index.key(i / kLabels),
                            .label = static_cast<std::uint8_t>(i % kLabels),
                            .weight = m_features[i].mean });
    }
    archive.set(u"names"_s, packedWeights(std::move(weights), kNameLabels, kLeastWeight));
    ByteWriter chain;
    for (const auto *part : { &m_transitions, &m_vectorWeights }) {
        for (const Weight &weight : *part) {
            chain.f32(weight.mean);
        }
    }
    archive.set(u"name-chain"_s, chain.result());
}

} // namespace inquit
