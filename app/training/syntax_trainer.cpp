// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/syntax_trainer.h"

#include "language/part_of_speech_tagger.h"
#include "language/weight_writer.h"
#include "training/averaged_perceptron.h"
#include "training/early_exit_trainer.h"
#include "training/name_trainer.h"
#include "training/parser_trainer.h"
#include "training/shuffle.h"

#include <algorithm>
#include <map>
#include <random>

namespace inquit {

namespace {

using namespace Qt::StringLiterals;

constexpr int kEpochs = 6;
constexpr std::uint32_t kFeatureCutoff = 2;
constexpr float kLeastWeight = 0.2F;       ///< of an average of steps of 1
constexpr int kDictionaryCount = 60;       ///< appearances of a word of the tag dictionary
constexpr int kNameWeight = 2;             ///< names that people marked count twice as much again
constexpr double kDictionaryShare = 0.997; ///< share of them with that tag
constexpr size_t kTagFolds = 4; ///< each is tagged by a tagger of the others (jackknifing)

/// The documents of one epoch, shuffled the same way each time.
std::vector<const SyntaxExamples::Document *> shuffled(const SyntaxExamples &examples, int epoch)
{
    std::vector<const SyntaxExamples::Document *> order;
    for (const SyntaxExamples::Document &document : examples.documents) {
        order.insert(order.end(), static_cast<size_t>(document.weight), &document);
    }
    std::mt19937 random(static_cast<unsigned>(epoch) + 1);
    shuffle(order, random);
    return order;
}

int bestLabel(std::span<const float> scores)
{
    return static_cast<int>(std::ranges::max_element(scores) - scores.begin());
}

struct Tagger {
    SparseWeights weights;
    TagDictionary dictionary;
    EarlyExit earlyExit;

    std::vector<PartOfSpeech> tags(const Syntax &sentence) const
    {
        std::vector<PartOfSpeech> tags(sentence.forms.size());
        const TaggerTask task { .words = sentence.forms, .tags = tags };
        tagPartsOfSpeech({ .weights = weights, .dictionary = dictionary, .earlyExit = earlyExit },
                         { &task, 1 });
        return tags;
    }
};

/// The words that are often seen, and hardly ever as another part of speech.
TagDictionary tagDictionary(const SyntaxExamples &examples)
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
        if (seen.all >= kDictionaryCount && most->second >= kDictionaryShare * seen.all) {
            certain.emplace_back(-seen.all, word, most->first);
        }
    }
    std::ranges::sort(certain); // the most frequent first
    TagDictionary tags;
    for (const auto &[often, word, tag] : certain) {
        tags.set(word, tag);
    }
    return tags;
}

/// Learns from the tags that `tagger` gives with all features.
QByteArray tagExit(const SyntaxExamples &examples, const Tagger &tagger)
{
    EarlyExitTrainer trainer(static_cast<int>(partOfSpeechNames().size()));
    FeatureKeys keys;
    for (const auto &document : examples.documents) {
        for (const Syntax &sentence : *document.sentences) {
            const std::vector<PartOfSpeech> tags = tagger.tags(sentence);
            for (size_t i = 0; i < tags.size(); ++i) {
                if (!tagger.dictionary.of(sentence.forms[i])) {
                    partOfSpeechExitFeatures(sentence.forms, tags, i, keys);
                    trainer.add(keys.keys(), tags[i]);
                }
            }
        }
    }
    return trainer.train();
}

Tagger trainTagger(const SyntaxExamples &examples, ModelArchive &archive)
{
    Tagger tagger { .weights = {}, .dictionary = tagDictionary(examples), .earlyExit = {} };
    FeatureKeys keys;
    FeatureIndex index;
    for (const auto &document : examples.documents) {
        for (const Syntax &sentence : *document.sentences) {
            for (size_t i = 0; i < sentence.forms.size(); ++i) {
                if (!tagger.dictionary.of(sentence.forms[i])) {
                    partOfSpeechFeatures(sentence.forms, sentence.partsOfSpeech, i, keys);
                    index.count(keys.keys());
                }
            }
        }
    }
    index.prune(kFeatureCutoff);
    AveragedPerceptron perceptron(std::move(index), static_cast<int>(partOfSpeechNames().size()));
    std::vector<float> scores(partOfSpeechNames().size());
    std::vector<PartOfSpeech> tags;
    const auto learn = [&](const Syntax &sentence, size_t i) {
        if (const auto tag = tagger.dictionary.of(sentence.forms[i])) {
            tags[i] = *tag;
            return;
        }
        partOfSpeechFeatures(sentence.forms, tags, i, keys);
        std::ranges::fill(scores, 0.0F);
        perceptron.addScores(keys.keys(), scores);
        tags[i] = static_cast<PartOfSpeech>(bestLabel(scores));
        perceptron.update(keys.keys(), sentence.partsOfSpeech[i], tags[i]);
    };
    for (int epoch = 0; epoch < kEpochs; ++epoch) {
        for (const auto *document : shuffled(examples, epoch)) {
            for (const Syntax &sentence : *document->sentences) {
                tags.assign(sentence.forms.size(), 0);
                for (size_t i = 0; i < tags.size(); ++i) {
                    learn(sentence, i);
                }
            }
        }
    }
    const QByteArray bytes =
        packedWeights(perceptron.averaged(), perceptron.labels(), kLeastWeight);
    tagger.weights = SparseWeights::fromBytes(bytes).value_or(SparseWeights());
    const QByteArray exit = tagExit(examples, tagger);
    tagger.earlyExit = EarlyExit::fromBytes(exit, perceptron.labels()).value_or(EarlyExit());
    archive.set(u"parts-of-speech"_s, bytes);
    archive.set(u"certain-tags"_s, tagger.dictionary.toBytes());
    archive.set(u"quick-parts-of-speech"_s, exit);
    return tagger;
}

using DocumentTags = std::vector<std::vector<PartOfSpeech>>; ///< a sentence each

/// The tags of each document by a tagger that has not seen it, as they will come at run time.
std::vector<DocumentTags> tagsOfOthers(const SyntaxExamples &examples)
{
    std::vector<DocumentTags> tags(examples.documents.size());
    for (size_t fold = 0; fold < kTagFolds; ++fold) {
        SyntaxExamples others;
        for (size_t i = 0; i < examples.documents.size(); ++i) {
            if (i % kTagFolds != fold) {
                others.documents.push_back(examples.documents[i]);
            }
        }
        ModelArchive onlyAMeans;
        const Tagger tagger = trainTagger(others, onlyAMeans);
        for (size_t i = fold; i < examples.documents.size(); i += kTagFolds) {
            for (const Syntax &sentence : *examples.documents[i].sentences) {
                tags[i].push_back(tagger.tags(sentence));
            }
        }
    }
    return tags;
}

void trainNames(const SyntaxExamples &examples, ModelArchive &archive)
{
    const std::vector<DocumentTags> tags = tagsOfOthers(examples);
    std::vector<NameExample> documents;
    for (size_t i = 0; i < tags.size(); ++i) {
        const SyntaxExamples::Document &document = examples.documents[i];
        NameExample example { .sentences = {},
                              .labels = {},
                              .weight = document.weight * (document.hasTree ? 1 : kNameWeight),
                              .isMachineMade = document.hasTree };
        for (size_t number = 0; number < tags[i].size(); ++number) {
            const Syntax &sentence = (*document.sentences)[number];
            example.sentences.push_back({ .words = sentence.forms, .tags = tags[i][number] });
            example.labels.emplace_back(sentence.names);
        }
        documents.push_back(std::move(example));
    }
    NameTrainer(examples.vectors).train(documents, archive);
}

void trainParser(const SyntaxExamples &examples, const Tagger &tagger, ModelArchive &archive)
{
    std::vector<ParserExample> trees;
    for (const auto &document : examples.documents) {
        if (!document.hasTree) {
            continue;
        }
        ParserExample &example = trees.emplace_back(document.sentences);
        for (const Syntax &sentence : *document.sentences) {
            example.tags.push_back(tagger.tags(sentence));
        }
    }
    trainParser(trees, archive);
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
    trainNames(examples, archive);
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
