// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/syntax_trainer.h"

#include "language/dependency_parser.h"
#include "language/part_of_speech_tagger.h"
#include "training/averaged_perceptron.h"
#include "training/dependency_oracle.h"
#include "training/name_trainer.h"

#include <algorithm>
#include <map>
#include <optional>
#include <random>

namespace inquit {

namespace {

using namespace Qt::StringLiterals;

constexpr int kPasses = 6;
constexpr std::uint32_t kLeastAppearances = 2;
constexpr float kLeastWeight = 0.2F; ///< of an average of steps of 1
constexpr float kLeastParserWeight = 0.3F;
constexpr int kOften = 60;         ///< appearances of a word whose tag is certain
constexpr int kNameWeight = 2;     ///< names that people marked count twice as much again
constexpr double kCertain = 0.997; ///< share of them with that tag

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

QByteArray bytesOf(const AveragedPerceptron &perceptron, float least = kLeastWeight)
{
    return SparseWeights::toBytes(perceptron.averaged(), perceptron.labels(), least);
}

struct Tagger {
    SparseWeights weights;
    CertainTags certain;

    std::vector<PartOfSpeech> tags(const Syntax &sentence) const
    {
        std::vector<PartOfSpeech> tags(sentence.forms.size());
        const TaggerTask task { .words = sentence.forms, .tags = tags };
        tagPartsOfSpeech(weights, certain, { &task, 1 });
        return tags;
    }
};

/// The words that are often seen, and hardly ever as another part of speech.
CertainTags certainTags(const SyntaxExamples &examples)
{
    struct Seen {
        int all = 0;
        std::map<PartOfSpeech, int> tags;
    };
    std::map<std::uint32_t, Seen> words;
    for (const auto &document : examples.documents) {
        for (const Syntax &sentence : *document.sentences) {
            for (size_t i = 0; i < sentence.forms.size(); ++i) {
                Seen &seen = words[sentence.forms[i].lower];
                seen.all += document.weight;
                seen.tags[sentence.partsOfSpeech[i]] += document.weight;
            }
        }
    }
    std::vector<std::tuple<int, std::uint32_t, PartOfSpeech>> certain;
    for (const auto &[word, seen] : words) {
        const auto most =
            std::ranges::max_element(seen.tags, {}, [](const auto &tag) { return tag.second; });
        if (seen.all >= kOften && most->second >= kCertain * seen.all) {
            certain.emplace_back(-seen.all, word, most->first);
        }
    }
    std::ranges::sort(certain); // the most frequent first
    CertainTags tags;
    for (const auto &[often, word, tag] : certain) {
        tags.set(word, tag);
    }
    return tags;
}

Tagger trainTagger(const SyntaxExamples &examples, ModelArchive &archive)
{
    Tagger tagger { .weights = {}, .certain = certainTags(examples) };
    FeatureKeys keys;
    FeatureIndex index;
    for (const auto &document : examples.documents) {
        for (const Syntax &sentence : *document.sentences) {
            for (size_t i = 0; i < sentence.forms.size(); ++i) {
                if (!tagger.certain.of(sentence.forms[i])) {
                    partOfSpeechFeatures(sentence.forms, sentence.partsOfSpeech, i, keys);
                    index.count(keys.keys());
                }
            }
        }
    }
    index.prune(kLeastAppearances);
    AveragedPerceptron perceptron(std::move(index), static_cast<int>(partOfSpeechNames().size()));
    std::vector<float> scores(partOfSpeechNames().size());
    std::vector<PartOfSpeech> tags;
    const auto learn = [&](const Syntax &sentence, size_t i) {
        if (const auto tag = tagger.certain.of(sentence.forms[i])) {
            tags[i] = *tag;
            return;
        }
        partOfSpeechFeatures(sentence.forms, tags, i, keys);
        std::ranges::fill(scores, 0.0F);
        perceptron.addScores(keys.keys(), scores);
        tags[i] = static_cast<PartOfSpeech>(bestLabel(scores));
        perceptron.update(keys.keys(), sentence.partsOfSpeech[i], tags[i]);
    };
    for (int pass = 0; pass < kPasses; ++pass) {
        for (const auto *document : shuffled(examples, pass)) {
            for (const Syntax &sentence : *document->sentences) {
                tags.assign(sentence.forms.size(), 0);
                for (size_t i = 0; i < tags.size(); ++i) {
                    learn(sentence, i);
                }
            }
        }
    }
    const QByteArray bytes = bytesOf(perceptron);
    archive.set(u"parts-of-speech"_s, bytes);
    archive.set(u"certain-tags"_s, tagger.certain.toBytes());
    tagger.weights = SparseWeights::fromBytes(bytes).value_or(SparseWeights());
    return tagger;
}

/// Learnt from tags as they will come at run time.
void trainNames(const SyntaxExamples &examples, const Tagger &tagger, ModelArchive &archive)
{
    std::vector<std::vector<std::vector<PartOfSpeech>>> tags;
    std::vector<NameExample> documents;
    for (const auto &document : examples.documents) {
        auto &sentences = tags.emplace_back();
        NameExample example { .weight = document.weight * (document.hasTree ? 1 : kNameWeight) };
        for (const Syntax &sentence : *document.sentences) {
            sentences.push_back(tagger.tags(sentence));
            example.sentences.push_back({ .words = sentence.forms, .tags = sentences.back() });
            example.labels.emplace_back(sentence.names);
        }
        documents.push_back(std::move(example));
    }
    NameTrainer(examples.vectors).train(documents, archive);
}

/// What the parser learns: what to join, and how.
struct ParserExamples {
    FeatureIndex transitions;
    FeatureIndex relations;
};
struct ParserWeights {
    AveragedPerceptron transitions;
    AveragedPerceptron relations;
};

/// The best of the transitions that lose nothing; none where the way here lost all.
std::optional<Transition> bestFree(const ParserState &state, const DependencyOracle &oracle,
                                   const TransitionScores &scores)
{
    std::optional<Transition> best;
    for (const Transition one : { Transition::Shift, Transition::Left, Transition::Right }) {
        const bool isBetter =
            !best || scores[static_cast<size_t>(one)] > scores[static_cast<size_t>(*best)];
        if (isBetter && state.can(one) && oracle.isFree(state, one)) {
            best = one;
        }
    }
    return best;
}

/// One sentence, where the oracle leads.
void count(const Syntax &sentence, std::span<const PartOfSpeech> tags, ParserExamples &examples)
{
    FeatureKeys keys;
    const DependencyOracle oracle(sentence.heads);
    ParserState state(sentence.forms, tags);
    while (!state.isDone()) {
        state.features(keys);
        examples.transitions.count(keys.keys());
        const Transition chosen =
            bestFree(state, oracle, {}).value_or(bestTransition(state, TransitionScores {}));
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
void learn(const Syntax &sentence, std::span<const PartOfSpeech> tags, ParserWeights &weights)
{
    FeatureKeys keys;
    const DependencyOracle oracle(sentence.heads);
    ParserState state(sentence.forms, tags);
    while (!state.isDone()) {
        TransitionScores scores {};
        state.features(keys);
        weights.transitions.addScores(keys.keys(), scores);
        const Transition chosen = bestTransition(state, scores);
        if (const auto good = bestFree(state, oracle, scores)) {
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

void trainParser(const SyntaxExamples &examples, const Tagger &tagger, ModelArchive &archive)
{
    SyntaxExamples trees;
    std::ranges::copy_if(examples.documents, std::back_inserter(trees.documents),
                         [](const auto &document) { return document.hasTree; });
    ParserExamples counted;
    for (const auto &document : trees.documents) {
        for (const Syntax &sentence : *document.sentences) {
            count(sentence, tagger.tags(sentence), counted);
        }
    }
    counted.transitions.prune(kLeastAppearances + 1);
    counted.relations.prune(kLeastAppearances + 1);
    ParserWeights weights { .transitions =
                                AveragedPerceptron(std::move(counted.transitions), kTransitions),
                            .relations =
                                AveragedPerceptron(std::move(counted.relations), kRelations) };
    for (int pass = 0; pass < kPasses; ++pass) {
        for (const auto *document : shuffled(trees, pass)) {
            for (const Syntax &sentence : *document->sentences) {
                learn(sentence, tagger.tags(sentence), weights);
            }
        }
    }
    archive.set(u"transitions"_s, bytesOf(weights.transitions, kLeastParserWeight));
    archive.set(u"relations"_s, bytesOf(weights.relations, kLeastParserWeight));
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
    const Tagger tagger = trainTagger(examples, archive);
    trainNames(examples, tagger, archive);
    trainParser(examples, tagger, archive);
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
        std::vector<Syntax> annotated;
        for (const Syntax &sentence : *document) {
            annotated.push_back({ .forms = sentence.forms });
        }
        model.annotateDocument(annotated);
        for (size_t number = 0; number < annotated.size(); ++number) {
            const Syntax &own = annotated[number];
            const Syntax &sentence = (*document)[number];
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
