// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/part_of_speech_tagger.h"

#include "language/weight_writer.h"

#include <QTest>

using namespace inquit;

namespace {

WordForm word(const char *lower)
{
    return { .lower = wordHash(lower) };
}

/// A tagger that gives every word the tag VB.
class AllVerbs : public FeatureWeights {
public:
    void addScores(std::span<const FeatureKey>, std::span<float> scores) const override
    {
        scores[partOfSpeech("VB")] += 1;
    }
};

} // namespace

class PartOfSpeechTaggerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theDictionaryComesBack()
    {
        TagDictionary tags;
        tags.set(wordHash("the"), partOfSpeech("DT"));
        tags.set(wordHash("and"), partOfSpeech("CC"));
        const auto read = TagDictionary::fromBytes(tags.toBytes());
        QVERIFY(read.has_value());
        QCOMPARE(read->of(word("the")), std::optional(partOfSpeech("DT")));
        QCOMPARE(read->of(word("and")), std::optional(partOfSpeech("CC")));
        QCOMPARE(read->of(word("table")), std::nullopt);
        QCOMPARE(read->toBytes(), tags.toBytes());
    }

    void aSpoiltDictionaryIsRefused()
    {
        TagDictionary tags;
        tags.set(wordHash("the"), partOfSpeech("DT"));
        QByteArray bytes = tags.toBytes();
        QVERIFY(!TagDictionary::fromBytes(bytes.chopped(1)));
        bytes.back() = static_cast<char>(partOfSpeechNames().size());
        QVERIFY(!TagDictionary::fromBytes(bytes));
    }

    void theWeightsDecideOnTheOthers()
    {
        TagDictionary dictionary;
        dictionary.set(wordHash("the"), partOfSpeech("DT"));
        const std::vector<WordForm> words { word("the"), word("run") };
        std::vector<PartOfSpeech> tags(words.size());
        const TaggerTask task { .words = words, .tags = tags };
        tagPartsOfSpeech(
            { .weights = AllVerbs(), .dictionary = dictionary, .earlyExit = EarlyExit() },
            { &task, 1 });
        QCOMPARE(tags, std::vector({ partOfSpeech("DT"), partOfSpeech("VB") }));
    }

    void aWideMarginIsEnough()
    {
        const std::vector<WordForm> words { word("run"), word("walk") };
        std::vector<PartOfSpeech> tags(words.size());
        FeatureKeys keys;
        partOfSpeechExitFeatures(words, tags, 0, keys);
        std::vector<FeatureWeight> weights;
        for (const FeatureKey key : keys.keys()) {
            weights.push_back({ .key = key, .label = partOfSpeech("NN"), .weight = 1 });
        }
        const int labels = static_cast<int>(partOfSpeechNames().size());
        const QByteArray table = packedWeights(weights, labels, 0);
        const auto earlyExit = EarlyExit::fromBytes(EarlyExit::toBytes(table, 5), labels);
        QVERIFY(earlyExit.has_value());
        const TagDictionary dictionary;
        const TaggerTask task { .words = words, .tags = tags };
        tagPartsOfSpeech(
            { .weights = AllVerbs(), .dictionary = dictionary, .earlyExit = *earlyExit },
            { &task, 1 });
        QCOMPARE(tags, std::vector({ partOfSpeech("NN"), partOfSpeech("VB") }));
    }
};

QTEST_GUILESS_MAIN(PartOfSpeechTaggerTest)
#include "part_of_speech_tagger_test.moc"
