// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/sparse_weights.h"

#include "language/weight_writer.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>
#include <random>

using namespace inquit;

namespace {

std::vector<float> scoresOf(const SparseWeights &weights, const std::vector<FeatureKey> &keys)
{
    std::vector<float> scores(static_cast<size_t>(weights.labels()));
    weights.addScores(keys, scores);
    return scores;
}

/// Some rows with weights for all labels, most with a few, some keys as large as keys can be.
std::vector<FeatureWeight> manyWeights(int labels)
{
    std::mt19937 random(7);
    std::vector<FeatureWeight> weights;
    for (int i = 0; i < 3000; ++i) {
        const FeatureKey key = i < 20 ? 0xffffffffU - static_cast<FeatureKey>(i) * 2 : random();
        const int count = i % 5 == 0 ? labels : 1 + static_cast<int>(random() % 3);
        for (int n = 0; n < count; ++n) {
            const auto label = i % 5 == 0 ? n : n * (labels / 3);
            const float size = static_cast<float>(random() % 2000) / 100 + 0.01F;
            weights.push_back({ .key = key,
                                .label = static_cast<std::uint8_t>(std::min(label, labels - 1)),
                                .weight = random() % 2 == 0 ? size : -size });
        }
    }
    return weights;
}

} // namespace

class SparseWeightsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyWeightComesBack_data()
    {
        QTest::addColumn<int>("labels");
        for (const int labels : { 3, 7, 13, 43, 49, 169 }) {
            QTest::addRow("%d labels", labels) << labels;
        }
    }

    void everyWeightComesBack()
    {
        QFETCH(int, labels);
        const std::vector<FeatureWeight> weights = manyWeights(labels);
        const auto table = SparseWeights::fromBytes(packedWeights(weights, labels, 0));
        QVERIFY(table.has_value());
        QCOMPARE(table->labels(), labels);
        std::map<FeatureKey, std::vector<float>> rows;
        for (const FeatureWeight &weight : weights) {
            rows[weight.key].resize(static_cast<size_t>(labels));
            rows[weight.key][weight.label] = weight.weight;
        }
        for (const auto &[key, row] : rows) {
            float most = 0;
            for (const float weight : row) {
                most = std::max(most, std::abs(weight));
            }
            const std::vector<float> found = scoresOf(*table, { key });
            for (size_t label = 0; label < row.size(); ++label) {
                QVERIFY(std::abs(found[label] - row[label]) <= most / 60);
            }
        }
    }

    void keysAddUp()
    {
        const auto table = SparseWeights::fromBytes(
            packedWeights({ { 5, 0, 1.0F }, { 9, 0, 2.0F }, { 9, 2, -4.0F } }, 3, 0));
        QVERIFY(table.has_value());
        const std::vector<float> scores = scoresOf(*table, { 5, 9, 9, 77 });
        QVERIFY(std::abs(scores[0] - 5) < 0.1F);
        QCOMPARE(scores[1], 0.0F);
        QVERIFY(std::abs(scores[2] + 8) < 0.1F);
    }

    /// But for a few that cannot be told from one that there is.
    void unknownKeysAreWorthNothing()
    {
        const auto table = SparseWeights::fromBytes(packedWeights(manyWeights(13), 13, 0));
        QVERIFY(table.has_value());
        std::mt19937 random(11);
        int taken = 0;
        for (int i = 0; i < 20'000; ++i) {
            const std::vector<float> scores =
                scoresOf(*table, { static_cast<FeatureKey>(random()) });
            taken += std::ranges::any_of(scores, [](float score) { return score != 0; }) ? 1 : 0;
        }
        QVERIFY2(taken <= 10, qPrintable(QString::number(taken)));
        QCOMPARE(SparseWeights::fromBytes(packedWeights({}, 2, 0))->labels(), 2);
    }

    /// Keys side by side fill one bucket after the other.
    void crowdedKeysAreFound()
    {
        std::vector<FeatureWeight> weights;
        for (FeatureKey key = 0xfffffff0U; key > 0xffffffb0U; --key) {
            weights.push_back({ .key = key,
                                .label = key % 3 == 0 ? std::uint8_t { 0 } : std::uint8_t { 1 },
                                .weight = 1 });
        }
        const auto table = SparseWeights::fromBytes(packedWeights(weights, 2, 0));
        QVERIFY(table.has_value());
        for (const FeatureWeight &weight : weights) {
            const std::vector<float> scores = scoresOf(*table, { weight.key });
            QVERIFY(scores[weight.label] > 0.9F);
            QCOMPARE(scores[1U - weight.label], 0.0F);
        }
        QCOMPARE(scoresOf(*table, { 0xffffffb0U, 0xfffffff1U }), std::vector<float>({ 0, 0 }));
    }

    void smallWeightsAreLeftOut()
    {
        const std::vector<FeatureWeight> weights { { 1, 0, 0.2F }, { 2, 0, 0.6F } };
        const auto table = SparseWeights::fromBytes(packedWeights(weights, 2, 0.5F));
        QCOMPARE(scoresOf(*table, { 1 })[0], 0.0F);
        QVERIFY(scoresOf(*table, { 2 })[0] > 0.59F);
    }

    void theSameWeightsGiveTheSameBytes()
    {
        std::vector<FeatureWeight> weights = manyWeights(13);
        std::erase_if(weights, [](const FeatureWeight &w) { return w.key % 5 == 0; });
        std::vector<FeatureWeight> turned(weights.rbegin(), weights.rend());
        QCOMPARE(packedWeights(weights, 13, 0.1F),
                 packedWeights(turned, 13, 0.1F));
    }

    /// What is cut or altered is refused, or at least stays inside: the sanitizers watch.
    void spoiltBytesStayInside()
    {
        const QByteArray whole = packedWeights(manyWeights(13), 13, 0);
        std::mt19937 random(3);
        for (int round = 0; round < 300; ++round) {
            QByteArray bytes = whole;
            if (round % 3 == 0) {
                bytes.truncate(
                    static_cast<qsizetype>(random() % static_cast<size_t>(whole.size())));
            } else {
                const auto range = round % 3 == 1 ? 24U : static_cast<unsigned>(whole.size());
                bytes[static_cast<qsizetype>(random() % range)] = static_cast<char>(random());
            }
            const auto table = SparseWeights::fromBytes(bytes);
            QVERIFY(round % 3 != 0 || !table);
            if (table) {
                std::vector<FeatureKey> keys;
                for (const FeatureWeight &weight : manyWeights(13)) {
                    keys.push_back(weight.key);
                }
                QCOMPARE(scoresOf(*table, keys).size(), static_cast<size_t>(table->labels()));
            }
        }
    }
};

QTEST_GUILESS_MAIN(SparseWeightsTest)
#include "sparse_weights_test.moc"
