// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/syntax_trainer.h"

#include "language/dependency_parser.h"
#include "language/name_tagger.h"
#include "language/part_of_speech_tagger.h"
#include "training/averaged_perceptron.h"
#include "training/dependency_oracle.h"

#include <algorithm>
#include <random>

namespace inquit {

namespace {

using namespace Qt::StringLiterals;

constexpr int kPasses = 6;
constexpr std::uint32_t kLeastAppearances = 2;
constexpr float kLeastWeight = 0.2F; ///< of an average of steps of 1
constexpr float kLeastParserWeight = 0.3F;

/// The documents of one pass, shuffled the same way each time.
std::vector<const SyntaxExamples::Document *> shuffled(const SyntaxExamples &examples, int pass)
{
    std::vector<const SyntaxExamples::Document *> order;
    for (const SyntaxExamples::Document &document : examples.documents) {
        order.insert(order.end(), static_cast<size_t>(document.weight), &document);
    }
    std::mt19937 random(static_cast<unsigned>(pass) + 1);
    for (size_t i = order.size(); i > 1; --i) {
        std::swap(order[i - 1], order[random() % i]);
    }
    return order;
}

int bestLabel(std::span<const float> scores)
{
    return static_cast<int>(std::ranges::max_element(scores) - scores.begin());
}

SparseWeights quantised(const AveragedPerceptron &perceptron, QByteArray &bytes,
                        float least = kLeastWeight)
{
    bytes = SparseWeights::toBytes(perceptron.averaged(), perceptron.labels(), least);
    return SparseWeights::fromBytes(bytes).value_or(SparseWeights());
}

QByteArray trainTagger(const SyntaxExamples &examples, SparseWeights &out)
{
    FeatureKeys keys;
    FeatureIndex index;
    for (const auto &document : examples.documents) {
        for (const Syntax &sentence : *document.sentences) {
            for (size_t i = 0; i < sentence.forms.size(); ++i) {
                partOfSpeechFeatures(sentence.forms, sentence.partsOfSpeech, i, keys);
                index.count(keys.keys());
            }
        }
    }
    index.prune(kLeastAppearances);
    AveragedPerceptron perceptron(std::move(index), static_cast<int>(partOfSpeechNames().size()));
    std::vector<float> scores(partOfSpeechNames().size());
    std::vector<PartOfSpeech> tags;
    for (int pass = 0; pass < kPasses; ++pass) {
        for (const auto *document : shuffled(examples, pass)) {
            for (const Syntax &sentence : *document->sentences) {
                tags.assign(sentence.forms.size(), 0);
                for (size_t i = 0; i < tags.size(); ++i) {
                    partOfSpeechFeatures(sentence.forms, tags, i, keys);
                    std::ranges::fill(scores, 0.0F);
                    perceptron.addScores(keys.keys(), scores);
                    tags[i] = static_cast<PartOfSpeech>(bestLabel(scores));
                    perceptron.update(keys.keys(), sentence.partsOfSpeech[i], tags[i]);
                }
            }
        }
    }
    QByteArray bytes;
    out = quantised(perceptron, bytes);
    return bytes;
}

QByteArray trainNames(const SyntaxExamples &examples, const SparseWeights &tagger)
{
    FeatureKeys keys;
    FeatureIndex index;
    std::vector<PartOfSpeech> tags;
    for (const auto &document : examples.documents) {
        NameMemory memory;
        for (const Syntax &sentence : *document.sentences) {
            tags.resize(sentence.forms.size());
            tagPartsOfSpeech(tagger, sentence.forms, tags);
            for (size_t i = 0; i < sentence.forms.size(); ++i) {
                nameFeatures(sentence.forms, tags, sentence.names, i, memory, keys);
                index.count(keys.keys());
            }
            remember(sentence.forms, sentence.names, memory);
        }
    }
    index.prune(kLeastAppearances);
    AveragedPerceptron perceptron(std::move(index), kNameLabels);
    std::vector<std::uint8_t> labels;
    for (int pass = 0; pass < kPasses; ++pass) {
        for (const auto *document : shuffled(examples, pass)) {
            NameMemory memory;
            for (const Syntax &sentence : *document->sentences) {
                tags.resize(sentence.forms.size());
                tagPartsOfSpeech(tagger, sentence.forms, tags);
                labels.assign(sentence.forms.size(), 0);
                for (size_t i = 0; i < labels.size(); ++i) {
                    std::array<float, kNameLabels> scores {};
                    nameFeatures(sentence.forms, tags, labels, i, memory, keys);
                    perceptron.addScores(keys.keys(), scores);
                    labels[i] = static_cast<std::uint8_t>(bestLabel(scores));
                    perceptron.update(keys.keys(), sentence.names[i], labels[i]);
                }
                remember(sentence.forms, labels, memory);
            }
        }
    }
    QByteArray bytes;
    quantised(perceptron, bytes);
    return bytes;
}

/// The best of the transitions that `isWanted` lets through, -1 for none.
int bestOf(const ParserState &state, const DependencyOracle &oracle, std::span<const float> scores)
{
    int best = -1;
    for (int i = 0; i < kTransitions; ++i) {
        const Transition transition = Transition::fromIndex(i);
        const bool allowed = transition.kind == Transition::Kind::Shift ? state.canShift()
            : transition.kind == Transition::Kind::Left                 ? state.canLeft()
                                                                        : state.canRight();
        if (allowed
            && (best < 0 || scores[static_cast<size_t>(i)] > scores[static_cast<size_t>(best)])
            && oracle.isFree(state, transition)) {
            best = i;
        }
    }
    return best;
}

/// One sentence: walks where the weights lead (or the oracle, while features are only counted).
void walk(const Syntax &sentence, std::span<const PartOfSpeech> tags,
          AveragedPerceptron *perceptron, FeatureIndex *index)
{
    FeatureKeys keys;
    std::array<float, kTransitions> scores;
    const DependencyOracle oracle(sentence.heads, sentence.relations);
    ParserState state(sentence.forms, tags);
    while (!state.isDone()) {
        state.features(keys);
        scores.fill(0);
        if (index != nullptr) {
            index->count(keys.keys());
        } else {
            perceptron->addScores(keys.keys(), scores);
        }
        const int good = bestOf(state, oracle, scores);
        Transition chosen = bestTransition(state, scores);
        if (index != nullptr) {
            chosen = good >= 0 ? Transition::fromIndex(good) : chosen;
        } else if (good >= 0) {
            perceptron->update(keys.keys(), good, chosen.index());
        }
        state.apply(chosen);
    }
}

QByteArray trainParser(const SyntaxExamples &examples, const SparseWeights &tagger)
{
    std::vector<PartOfSpeech> tags;
    FeatureIndex index;
    const auto pass = [&](const SyntaxExamples::Document &document,
                          AveragedPerceptron *perceptron) {
        for (const Syntax &sentence : *document.sentences) {
            tags.resize(sentence.forms.size());
            tagPartsOfSpeech(tagger, sentence.forms, tags);
            walk(sentence, tags, perceptron, perceptron == nullptr ? &index : nullptr);
        }
    };
    SyntaxExamples trees;
    std::ranges::copy_if(examples.documents, std::back_inserter(trees.documents),
                         [](const auto &document) { return document.hasTree; });
    for (const auto &document : trees.documents) {
        pass(document, nullptr);
    }
    index.prune(kLeastAppearances + 1);
    AveragedPerceptron perceptron(std::move(index), kTransitions);
    for (int round = 0; round < kPasses; ++round) {
        for (const auto *document : shuffled(trees, round)) {
            pass(*document, &perceptron);
        }
    }
    QByteArray bytes;
    quantised(perceptron, bytes, kLeastParserWeight);
    return bytes;
}

struct NameSpan {
    size_t begin = 0;
    size_t end = 0;
    NameKind kind = NameKind::None;

    bool operator==(const NameSpan &) const = default;
};

std::vector<NameSpan> spansOf(std::span<const std::uint8_t> labels)
{
    std::vector<NameSpan> spans;
    for (size_t i = 0; i < labels.size(); ++i) {
        const NameKind kind = nameKind(labels[i]);
        if (kind == NameKind::None) {
            continue;
        }
        const bool isFirst = labels[i] == nameLabel(kind, true);
        if (isFirst || spans.empty() || spans.back().end != i || spans.back().kind != kind) {
            spans.push_back({ .begin = i, .end = i, .kind = kind });
        }
        spans.back().end = i + 1;
    }
    return spans;
}

} // namespace

ModelArchive trainLanguageModel(const SyntaxExamples &examples)
{
    ModelArchive archive;
    SparseWeights tagger;
    archive.set(u"parts-of-speech"_s, trainTagger(examples, tagger));
    archive.set(u"names"_s, trainNames(examples, tagger));
    archive.set(u"dependencies"_s, trainParser(examples, tagger));
    return archive;
}

SyntaxFigures measure(const LanguageModel &model,
                      const std::vector<const std::vector<Syntax> *> &documents)
{
    double tokens = 0;
    double words = 0;
    double found = 0;
    double gold = 0;
    double rightNames = 0;
    SyntaxFigures right;
    for (const std::vector<Syntax> *document : documents) {
        NameMemory memory;
        for (const Syntax &sentence : *document) {
            Syntax own { .forms = sentence.forms };
            model.annotateSentence(own, memory);
            for (size_t i = 0; i < sentence.forms.size(); ++i) {
                ++tokens;
                right.partOfSpeech += own.partsOfSpeech[i] == sentence.partsOfSpeech[i];
                if (sentence.relations[i] != Relation::Punctuation) {
                    ++words;
                    const bool attached =
                        std::max(own.heads[i], -1) == std::max(sentence.heads[i], -1);
                    right.attachment += attached;
                    right.labelled += attached && own.relations[i] == sentence.relations[i];
                }
            }
            const std::vector<NameSpan> ours = spansOf(own.names);
            const std::vector<NameSpan> theirs = spansOf(sentence.names);
            found += static_cast<double>(ours.size());
            gold += static_cast<double>(theirs.size());
            rightNames += static_cast<double>(std::ranges::count_if(
                ours, [&](const NameSpan &span) { return std::ranges::contains(theirs, span); }));
        }
    }
    const auto share = [](double part, double whole) { return whole > 0 ? part / whole : 0; };
    return { .partOfSpeech = share(right.partOfSpeech, tokens),
             .names = share(2 * rightNames, found + gold),
             .attachment = share(right.attachment, words),
             .labelled = share(right.labelled, words) };
}

} // namespace inquit
