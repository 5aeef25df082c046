// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/part_of_speech_tagger.h"

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
    void certainTagsComeBack()
    {
        CertainTags tags;
        tags.set(wordHash("the"), partOfSpeech("DT"));
        tags.set(wordHash("and"), partOfSpeech("CC"));
        const auto read = CertainTags::fromBytes(tags.toBytes());
        QVERIFY(read.has_value());
        QCOMPARE(read->of(word("the")), std::optional(partOfSpeech("DT")));
        QCOMPARE(read->of(word("and")), std::optional(partOfSpeech("CC")));
        QCOMPARE(read->of(word("table")), std::nullopt);
        QCOMPARE(read->toBytes(), tags.toBytes());
    }

    void spoiltCertainTagsAreRefused()
    {
        CertainTags tags;
        tags.set(wordHash("the"), partOfSpeech("DT"));
        QByteArray bytes = tags.toBytes();
        QVERIFY(!CertainTags::fromBytes(bytes.chopped(1)));
        bytes.back() = static_cast<char>(partOfSpeechNames().size());
        QVERIFY(!CertainTags::fromBytes(bytes));
    }

    void theWeightsDecideOnTheOthers()
    {
        CertainTags certain;
        certain.set(wordHash("the"), partOfSpeech("DT"));
        const std::vector<WordForm> words { word("the"), word("run") };
        std::vector<PartOfSpeech> tags(words.size());
        const TaggerTask task { .words = words, .tags = tags };
        tagPartsOfSpeech({ .weights = AllVerbs(), .certain = certain, .quick = QuickLook() },
                         { &task, 1 });
        QCOMPARE(tags, std::vector({ partOfSpeech("DT"), partOfSpeech("VB") }));
    }

    void aSureQuickLookIsEnough()
    {
        const std::vector<WordForm> words { word("run"), word("walk") };
        std::vector<PartOfSpeech> tags(words.size());
        FeatureKeys keys;
        partOfSpeechQuickFeatures(words, tags, 0, keys);
        std::vector<FeatureWeight> weights;
        for (const FeatureKey key : keys.keys()) {
            weights.push_back({ .key = key, .label = partOfSpeech("NN"), .weight = 1 });
        }
        const int labels = static_cast<int>(partOfSpeechNames().size());
        const QByteArray table = SparseWeights::toBytes(weights, labels, 0);
        const auto quick = QuickLook::fromBytes(QuickLook::toBytes(table, 5), labels);
        QVERIFY(quick.has_value());
        const CertainTags certain;
        const TaggerTask task { .words = words, .tags = tags };
        tagPartsOfSpeech({ .weights = AllVerbs(), .certain = certain, .quick = *quick },
                         { &task, 1 });
        QCOMPARE(tags, std::vector({ partOfSpeech("NN"), partOfSpeech("VB") }));
    }
};

QTEST_GUILESS_MAIN(PartOfSpeechTaggerTest)
#include "part_of_speech_tagger_test.moc"
