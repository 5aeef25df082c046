// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/parser_trainer.h"

#include "language/dependency_parser.h"
#include "language/weight_writer.h"
#include "training/averaged_perceptron.h"
#include "training/dependency_oracle.h"
#include "training/early_exit_trainer.h"
#include "training/shuffle.h"

#include <numeric>
#include <optional>
#include <random>

namespace inquit {

namespace {

using namespace Qt::StringLiterals;

constexpr int kEpochs = 6;
constexpr std::uint32_t kFeatureCutoff = 3;
constexpr float kLeastWeight = 0.3F; ///< of an average of steps of 1

/// What the parser learns: what to join, and how.
struct Features {
    FeatureIndex transitions;
    FeatureIndex relations;
};
struct Perceptrons {
    AveragedPerceptron transitions;
    AveragedPerceptron relations;
};

/// The transitions of cost 0, a bit each; none where earlier ones lost all arcs.
std::uint64_t zeroCostTransitions(const ParserState &state, const DependencyOracle &oracle)
{
    std::uint64_t zeroCost = 0;
    for (const Transition one : { Transition::Shift, Transition::Left, Transition::Right }) {
        if (state.can(one) && oracle.isZeroCost(state, one)) {
            zeroCost |= transitionBit(one);
        }
    }
    return zeroCost;
}

/// One sentence, where the oracle leads.
void count(const Syntax &sentence, std::span<const PartOfSpeech> tags, Features &examples)
{
    FeatureKeys keys;
    const DependencyOracle oracle(sentence.heads);
    ParserState state(sentence.forms, tags);
    while (!state.isDone()) {
        state.features(keys);
        examples.transitions.count(keys.keys());
        const Transition chosen = bestTransition({}, zeroCostTransitions(state, oracle))
                                      .value_or(bestTransition({}, state));
        auto relation = Relation::Other;
        if (chosen != Transition::Shift) {
            state.relationFeatures(chosen, keys);
            examples.relations.count(keys.keys());
            relation = sentence.relations[static_cast<size_t>(state.stack().back())];
        }
        state.apply(chosen, relation);
    }
}

/// One sentence, where the weights lead: they see the states that their mistakes lead to.
void learn(const Syntax &sentence, std::span<const PartOfSpeech> tags, Perceptrons &weights)
{
    FeatureKeys keys;
    const DependencyOracle oracle(sentence.heads);
    ParserState state(sentence.forms, tags);
    while (!state.isDone()) {
        TransitionScores scores {};
        state.features(keys);
        weights.transitions.addScores(keys.keys(), scores);
        const Transition chosen = bestTransition(scores, state);
        if (const auto good = bestTransition(scores, zeroCostTransitions(state, oracle))) {
            weights.transitions.update(keys.keys(), static_cast<int>(*good),
                                       static_cast<int>(chosen));
        }
        auto relation = Relation::Other;
        if (chosen != Transition::Shift) {
            RelationScores worth {};
            state.relationFeatures(chosen, keys);
            weights.relations.addScores(keys.keys(), worth);
            relation = bestRelation(worth);
            const std::int32_t word = state.stack().back();
            if (oracle.headOf(word) == state.headBy(chosen)) {
                const Relation gold = sentence.relations[static_cast<size_t>(word)];
                weights.relations.update(keys.keys(), static_cast<int>(gold),
                                         static_cast<int>(relation));
            }
        }
        state.apply(chosen, relation);
    }
}

/// Visits each sentence of a document, and its tags.
template<typename Visit>
void forEachSentence(const ParserExample &example, Visit visit)
{
    for (size_t i = 0; i < example.tags.size(); ++i) {
        visit((*example.sentences)[i], example.tags[i]);
    }
}

/// The documents of one epoch, shuffled the same way each time.
std::vector<size_t> shuffled(size_t documents, int epoch)
{
    std::vector<size_t> order(documents);
    std::iota(order.begin(), order.end(), size_t { 0 });
    std::mt19937 random(static_cast<unsigned>(epoch) + 1);
    shuffle(order, random);
    return order;
}

/// The trained stage with all features, and the early exits to train on what it decides.
struct Cascades {
    SparseWeights transitions;
    SparseWeights relations;
    EarlyExitTrainer transitionExit { kTransitions };
    EarlyExitTrainer relationExit { kRelations };
};

/// One sentence, parsed with all features: what they decide, the early exits learn (distillation).
void distil(const Syntax &sentence, std::span<const PartOfSpeech> tags, Cascades &cascades)
{
    FeatureKeys keys;
    ParserState state(sentence.forms, tags);
    while (!state.isDone()) {
        if (!state.can(Transition::Left)) {
            state.apply(Transition::Shift, Relation::Other);
            continue;
        }
        TransitionScores scores {};
        state.features(keys);
        cascades.transitions.addScores(keys.keys(), scores);
        const Transition chosen = bestTransition(scores, state);
        state.exitFeatures(keys);
        cascades.transitionExit.add(keys.keys(), static_cast<size_t>(chosen), state.allowed());
        auto relation = Relation::Other;
        if (chosen != Transition::Shift) {
            RelationScores worth {};
            state.relationFeatures(chosen, keys);
            cascades.relations.addScores(keys.keys(), worth);
            relation = bestRelation(worth);
            state.exitRelationFeatures(chosen, keys);
            cascades.relationExit.add(keys.keys(), static_cast<size_t>(relation));
        }
        state.apply(chosen, relation);
    }
}

QByteArray bytesOf(const AveragedPerceptron &perceptron)
{
    return packedWeights(perceptron.averaged(), perceptron.labels(), kLeastWeight);
}

} // namespace

void trainParser(const std::vector<ParserExample> &examples, ModelArchive &archive)
{
    Features counted;
    for (const ParserExample &example : examples) {
        forEachSentence(example, [&](const auto &...sentence) { count(sentence..., counted); });
    }
    counted.transitions.prune(kFeatureCutoff);
    counted.relations.prune(kFeatureCutoff);
    Perceptrons weights { .transitions =
                              AveragedPerceptron(std::move(counted.transitions), kTransitions),
                          .relations =
                              AveragedPerceptron(std::move(counted.relations), kRelations) };
    for (int epoch = 0; epoch < kEpochs; ++epoch) {
        for (const size_t document : shuffled(examples.size(), epoch)) {
            forEachSentence(examples[document],
                            [&](const auto &...sentence) { learn(sentence..., weights); });
        }
    }
    const QByteArray transitions = bytesOf(weights.transitions);
    const QByteArray relations = bytesOf(weights.relations);
    Cascades cascades { .transitions =
                            SparseWeights::fromBytes(transitions).value_or(SparseWeights()),
                        .relations =
                            SparseWeights::fromBytes(relations).value_or(SparseWeights()) };
    for (const ParserExample &example : examples) {
        forEachSentence(example, [&](const auto &...sentence) { distil(sentence..., cascades); });
    }
    archive.set(u"transitions"_s, transitions);
    archive.set(u"relations"_s, relations);
    archive.set(u"quick-transitions"_s, cascades.transitionExit.train());
    archive.set(u"quick-relations"_s, cascades.relationExit.train());
}

} // namespace inquit
