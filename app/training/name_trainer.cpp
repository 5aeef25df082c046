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

constexpr int kPasses = 6;
constexpr int kMean = 2; ///< the last passes, whose weights are averaged
constexpr int kRuns = 3; ///< in another order each, whose weights are averaged as well
constexpr float kRate = 0.03F;
constexpr float kLeastSlope = 1e-4F;
constexpr std::uint32_t kLeastAppearances = 2;
constexpr unsigned kHidden = 12;      ///< of a hundred features, in each step
constexpr unsigned kRemembering = 60; ///< of a hundred times that a document is shown
constexpr float kLeastWeight = 0.03F;
constexpr size_t kHalves = 2;
constexpr size_t kLabels = kNameLabels;

} // namespace

/// A stretch on its way through a step.
struct NameTrainer::Piece {
    const NameSentence &sentence;
    NameStretch stretch;
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

void NameTrainer::Weight::step(float slope)
{
    if (std::abs(slope) >= kLeastSlope) {
        gone += slope * slope;
        value -= kRate * slope / std::sqrt(gone);
    }
}

NameTrainer::NameTrainer(std::shared_ptr<const WordVectors> vectors)
    : m_vectors(std::move(vectors))
{
}

void NameTrainer::count(const NameExample &example, const NameMemory *memory)
{
    FeatureKeys keys;
    for (const NameSentence &sentence : example.sentences) {
        for (const NameStretch stretch : nameStretches(sentence.words)) {
            for (size_t i = stretch.begin; i < stretch.end; ++i) {
                nameFeatures(sentence, i, keys);
                m_index.count(keys.keys());
                if (example.isMachineMade) {
                    m_machineIndex.count(keys.keys());
                }
                if (memory != nullptr) {
                    memoryFeatures(sentence.words, i, *memory, keys);
                    m_index.count(keys.keys());
                }
            }
        }
    }
}

void NameTrainer::changeVectorWeights(const Piece &piece, size_t i, const NameRow &slopes)
{
    forEachVectorNear(i, piece.sentence.words, piece.stretch, piece.vectors,
                      [&](const WordVector &vector, size_t place) {
                          Weight *weight = &m_vectorWeights[place];
                          for (const float value : vector) {
                              for (size_t label = 0; label < kLabels; ++label) {
                                  weight[label].step(slopes[label] * value);
                              }
                              weight += VectorWeights::kLanes;
                          }
                      });
}

/// One step down the slope of the stretch's likelihood.
void NameTrainer::learnPiece(const Piece &piece)
{
    std::vector<NameRow> worth(piece.features.size());
    NameSteps steps;
    for (size_t i = 0; i < m_steps.size(); ++i) {
        steps[i / kLabels][i % kLabels] = m_steps[i].value;
    }
    for (size_t i = 0; i < worth.size(); ++i) {
        for (const std::int32_t feature : piece.features[i]) {
            for (size_t label = 0; label < kLabels; ++label) {
                worth[i][label] += m_features[static_cast<size_t>(feature) * kLabels + label].value;
            }
        }
    }
    for (size_t i = 0; i < worth.size(); ++i) {
        forEachVectorNear(piece.stretch.begin + i, piece.sentence.words, piece.stretch,
                          piece.vectors, [&](const WordVector &vector, size_t place) {
                              const Weight *weight = &m_vectorWeights[place];
                              for (const float value : vector) {
                                  for (size_t label = 0; label < kLabels; ++label) {
                                      worth[i][label] += weight[label].value * value;
                                  }
                                  weight += VectorWeights::kLanes;
                              }
                          });
    }
    NameLikelihood likely = nameLikelihood(worth, steps, true);
    for (size_t i = 0; i < worth.size(); ++i) {
        NameRow &slopes = likely.labels[i];
        slopes[piece.labels[piece.stretch.begin + i]] -= 1;
        for (const std::int32_t feature : piece.features[i]) {
            for (size_t label = 0; label < kLabels; ++label) {
                m_features[static_cast<size_t>(feature) * kLabels + label].step(slopes[label]);
            }
        }
        changeVectorWeights(piece, piece.stretch.begin + i, slopes);
    }
    for (size_t i = 0; i <= worth.size(); ++i) {
        const size_t from = i == 0 ? 0 : piece.labels[piece.stretch.begin + i - 1];
        const size_t to = i == worth.size() ? 0 : piece.labels[piece.stretch.begin + i];
        likely.steps[i][from][to] -= 1;
        for (size_t step = 0; step < m_steps.size(); ++step) {
            m_steps[step].step(likely.steps[i][step / kLabels][step % kLabels]);
        }
    }
}

/// Adds the numbers of the features, but for a part that is hidden.
void NameTrainer::show(std::span<const FeatureKey> keys, bool isMachineMade,
                       std::vector<std::int32_t> &features)
{
    for (const FeatureKey key : keys) {
        const std::int32_t feature = m_index.find(key);
        if (feature >= 0 && m_random() % 100 >= kHidden) {
            features.push_back(feature);
        }
        const std::int32_t apart = isMachineMade ? m_machineIndex.find(key) : -1;
        if (apart >= 0 && m_random() % 100 >= kHidden) {
            features.push_back(static_cast<std::int32_t>(m_index.size()) + apart);
        }
    }
}

void NameTrainer::learnDocument(const NameExample &example, const NameMemory *memory)
{
    FeatureKeys keys;
    for (size_t number = 0; number < example.sentences.size(); ++number) {
        const NameSentence &sentence = example.sentences[number];
        for (const NameStretch stretch : nameStretches(sentence.words)) {
            Piece piece { .sentence = sentence,
                          .stretch = stretch,
                          .labels = example.labels[number],
                          .vectors = m_vectors->around(sentence.words, stretch),
                          .features = {} };
            piece.features.resize(stretch.end - stretch.begin);
            for (size_t i = stretch.begin; i < stretch.end; ++i) {
                auto &features = piece.features[i - stretch.begin];
                nameFeatures(sentence, i, keys);
                show(keys.keys(), example.isMachineMade, features);
                if (memory != nullptr) {
                    memoryFeatures(sentence.words, i, *memory, keys);
                    show(keys.keys(), false, features);
                }
            }
            learnPiece(piece);
        }
    }
}

void NameTrainer::keepMeans()
{
    for (auto *weights : { &m_features, &m_vectorWeights, &m_steps }) {
        for (Weight &weight : *weights) {
            weight.mean += weight.value / (kMean * kRuns);
        }
    }
}

void NameTrainer::learn(const std::vector<const NameExample *> &examples,
                        const std::vector<const NameMemory *> &memories)
{
    m_index = {};
    m_machineIndex = {};
    for (size_t i = 0; i < examples.size(); ++i) {
        count(*examples[i], memories[i]);
    }
    m_index.prune(kLeastAppearances);
    m_machineIndex.prune(kLeastAppearances);
    m_features.assign((m_index.size() + m_machineIndex.size()) * kLabels, {});
    m_vectorWeights.assign(VectorWeights::kSize, {});
    m_steps.assign(kLabels * kLabels, {});
    std::vector<size_t> order;
    for (size_t i = 0; i < examples.size(); ++i) {
        order.insert(order.end(), static_cast<size_t>(examples[i]->weight), i);
    }
    for (int run = 0; run < kRuns; ++run) {
        for (auto *weights : { &m_features, &m_vectorWeights, &m_steps }) {
            for (Weight &weight : *weights) {
                weight.value = weight.gone = 0;
            }
        }
        m_random.seed(static_cast<unsigned>(run) + 9);
        for (int pass = 0; pass < kPasses; ++pass) {
            shuffle(order, m_random);
            for (const size_t i : order) {
                const bool isRemembering = m_random() % 100 < kRemembering;
                learnDocument(*examples[i], isRemembering ? memories[i] : nullptr);
            }
            if (pass + kMean >= kPasses) {
                keepMeans();
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
    for (size_t i = 0; i < m_steps.size(); ++i) {
        tagger.m_steps[i / kLabels][i % kLabels] = m_steps[i].mean;
    }
    return tagger;
}

/// What each example calls its words, by a tagger that learnt from the other half.
std::vector<NameMemory> NameTrainer::memoriesOf(const std::vector<NameExample> &examples)
{
    std::vector<NameMemory> memories(examples.size());
    for (size_t half = 0; half < kHalves; ++half) {
        std::vector<const NameExample *> others;
        for (size_t i = 0; i < examples.size(); ++i) {
            if (i % kHalves != half) {
                others.push_back(&examples[i]);
            }
        }
        learn(others, std::vector<const NameMemory *>(others.size(), nullptr));
        const NameTagger made = tagger();
        for (size_t i = half; i < examples.size(); i += kHalves) {
            memories[i] = made.remembered(examples[i].sentences);
        }
    }
    return memories;
}

void NameTrainer::train(const std::vector<NameExample> &examples, ModelArchive &archive)
{
    const std::vector<NameMemory> memories = memoriesOf(examples);
    std::vector<const NameExample *> all;
    std::vector<const NameMemory *> each;
    for (size_t i = 0; i < examples.size(); ++i) {
        all.push_back(&examples[i]);
        each.push_back(&memories[i]);
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
    for (const auto *part : { &m_steps, &m_vectorWeights }) {
        for (const Weight &weight : *part) {
            chain.f32(weight.mean);
        }
    }
    archive.set(u"name-chain"_s, chain.result());
}

} // namespace inquit
