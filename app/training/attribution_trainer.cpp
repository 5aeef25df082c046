// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/attribution_trainer.h"

#include "attribution/model_features.h"
#include "language/weight_writer.h"
#include "training/gold_labels.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace inquit {

namespace {

using namespace Qt::StringLiterals;

bool isLeftOut(const AttributionExample &example, const ModelBlock &block)
{
    const auto &tokens = example.words.tokens;
    const TextRange range {
        tokens[static_cast<size_t>(block.units.front().tokens.begin)].range.begin,
        tokens[static_cast<size_t>(block.units.back().tokens.end - 1)].range.end
    };
    return std::ranges::any_of(example.article->gold.leftOut,
                               [&](const TextRange &out) { return out.intersects(range); });
}

std::uint8_t strengthOf(int inCue, int all)
{
    const double share = (inCue - 0.3) / (all + 1.0);
    const std::array<double, 7> steps { 0.02, 0.06, 0.12, 0.22, 0.38, 0.55, 0.75 };
    return static_cast<std::uint8_t>(std::ranges::upper_bound(steps, share) - steps.begin());
}

/// Visits the blocks that are trained on, with the features of their article.
template<typename Visit>
void forEachBlock(const std::vector<AttributionExample> &examples, Visit visit)
{
    for (const AttributionExample &example : examples) {
        const ModelContext context(example.article->article, example.words, example.syntax,
                                   *example.cues, example.byRules);
        for (const ModelBlock &block :
             modelUnits(example.article->article, example.words, example.syntax)) {
            if (!isLeftOut(example, block)) {
                visit(example, ModelFeatures(context), block);
            }
        }
    }
}

std::vector<FeatureKey> transitionKeys(const ModelTransitionContext &transition)
{
    FeatureKeys keys;
    transitionFeaturesAfter(transition.border, transition.tag, keys);
    std::vector<FeatureKey> all(keys.keys().begin(), keys.keys().end());
    transitionFeaturesBefore(transition.tagBefore, keys);
    all.insert(all.end(), keys.keys().begin(), keys.keys().end());
    return all;
}

std::vector<std::int32_t> numbersOf(const FeatureIndex &index, std::span<const FeatureKey> keys)
{
    std::vector<std::int32_t> numbers;
    for (const FeatureKey key : keys) {
        if (const std::int32_t number = index.find(key); number >= 0) {
            numbers.push_back(number);
        }
    }
    numbers.shrink_to_fit();
    return numbers;
}

} // namespace

CueTable countCues(const std::vector<const AttributionExample *> &examples)
{
    struct Count {
        int inCue = 0;
        int all = 0;
    };
    std::map<std::uint32_t, Count> counts;
    for (const AttributionExample *example : examples) {
        TextRanges cues;
        for (const GoldAttribution &attribution : example->article->gold.attributions) {
            cues.insert(cues.end(), attribution.cue.begin(), attribution.cue.end());
        }
        std::ranges::sort(cues);
        auto cue = cues.begin();
        for (size_t i = 0; i < example->words.tokens.size(); ++i) {
            const TextRange range = example->words.tokens[i].range;
            while (cue != cues.end() && cue->end <= range.begin) {
                ++cue;
            }
            Count &count = counts[example->syntax.forms[i].stem];
            ++count.all;
            count.inCue += cue != cues.end() && cue->intersects(range) ? 1 : 0;
        }
    }
    CueTable table;
    for (const auto &[stem, count] : counts) {
        if (const std::uint8_t strength = strengthOf(count.inCue, count.all); strength > 0) {
            table.set(stem, strength);
        }
    }
    return table;
}

ModelArchive trainAttributionModel(const std::vector<AttributionExample> &examples,
                                   const CueTable &cues, const ModelConfidence &confidence,
                                   const AttributionOptions &options,
                                   const std::function<void(const QString &)> &progress)
{
    FeatureKeys keys;
    FeatureIndex unitIndex;
    FeatureIndex transitionIndex;
    forEachBlock(examples,
                 [&](const auto &, const ModelFeatures &features, const ModelBlock &block) {
                     for (size_t i = 0; i <= block.units.size(); ++i) {
                         if (i < block.units.size()) {
                             features.unit(block, i, keys);
                             unitIndex.count(keys.keys());
                         }
                         transitionIndex.count(transitionKeys(features.transition(block, i)));
                     }
                 });
    unitIndex.prune(options.featureCutoff);
    transitionIndex.prune(options.featureCutoff);
    std::vector<CrfSequence> sequences;
    forEachBlock(examples,
                 [&](const AttributionExample &example, const ModelFeatures &features,
                     const ModelBlock &block) {
                     CrfSequence sequence;
                     for (size_t i = 0; i <= block.units.size(); ++i) {
                         if (i < block.units.size()) {
                             features.unit(block, i, keys);
                             sequence.units.push_back(numbersOf(unitIndex, keys.keys()));
                         }
                         sequence.transitions.push_back(numbersOf(
                             transitionIndex, transitionKeys(features.transition(block, i))));
                     }
                     sequence.labels = goldLabels(example.article->gold, block, example.words);
                     sequences.push_back(std::move(sequence));
                 });
    CrfTrainer crf(unitIndex.size(), transitionIndex.size());
    crf.train(sequences, options.crf, progress);
    ModelArchive archive;
    archive.set(u"units"_s,
                packedWeights(crf.unitWeights(unitIndex, options.leastWeight), kModelLabels,
                              options.leastWeight));
    archive.set(u"steps"_s,
                packedWeights(crf.transitionWeights(transitionIndex, options.leastWeight),
                              kModelTransitions, options.leastWeight));
    archive.set(u"cues"_s, cues.toBytes());
    archive.set(u"confidence"_s, confidence.toBytes());
    return archive;
}

} // namespace inquit
