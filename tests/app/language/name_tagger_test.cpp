// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/name_tagger.h"

#include "language/byte_stream.h"
#include "language/weight_writer.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace inquit;
using namespace Qt::StringLiterals;

namespace {

constexpr std::uint8_t kPerson = nameLabel(NameKind::Person, true);
constexpr std::uint8_t kPersonOn = nameLabel(NameKind::Person, false);
constexpr std::uint8_t kPlace = nameLabel(NameKind::Place, true);

/// The forms of words with a space between each two.
std::vector<WordForm> forms(const QString &text)
{
    std::vector<Token> tokens;
    for (qsizetype begin = 0; begin < text.size();) {
        const qsizetype space = text.indexOf(u' ', begin);
        const qsizetype end = space < 0 ? text.size() : space;
        tokens.push_back({ .range = { begin, end } });
        begin = end + 1;
    }
    return wordForms(text, tokens);
}

std::vector<NameScores> anyEmissions(size_t size, unsigned seed)
{
    std::mt19937 random(seed);
    std::vector<NameScores> emissions(size);
    for (NameScores &row : emissions) {
        for (float &one : row) {
            one = static_cast<float>(random() % 1000) / 250 - 2;
        }
    }
    return emissions;
}

NameTransitions anyTransitions()
{
    NameTransitions transitions;
    for (size_t from = 0; from < transitions.size(); ++from) {
        for (size_t to = 0; to < transitions.size(); ++to) {
            transitions[from][to] = static_cast<float>((from * 5 + to * 3) % 7) / 4 - 1;
        }
    }
    return transitions;
}

/// The score of a chain of three; none where a transition is not allowed.
std::optional<double> scoreOf(const std::array<int, 3> &labels,
                              const std::vector<NameScores> &emissions,
                              const NameTransitions &transitions)
{
    double sum = 0;
    int last = 0;
    for (size_t i = 0; i < labels.size(); ++i) {
        if (!isNameTransition(last, labels[i])) {
            return std::nullopt;
        }
        sum += emissions[i][static_cast<size_t>(labels[i])]
            + transitions[static_cast<size_t>(last)][static_cast<size_t>(labels[i])];
        last = labels[i];
    }
    return sum + transitions[static_cast<size_t>(last)][0];
}

template<typename Visit>
void forEachChain(Visit visit)
{
    for (int a = 0; a < kNameLabels; ++a) {
        for (int b = 0; b < kNameLabels; ++b) {
            for (int c = 0; c < kNameLabels; ++c) {
                visit(std::array { a, b, c });
            }
        }
    }
}

} // namespace

class NameTaggerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void spans_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<int>>("borders");
        QTest::newRow("none") << u"nobody came"_s << QList<int> {};
        QTest::newRow("one word") << u"then Roe left"_s << QList<int> { 1, 2 };
        QTest::newRow("joined by two") << u"the Bank of the North fell"_s << QList<int> { 1, 5 };
        QTest::newRow("three are too many")
            << u"Roe went to the Harbour"_s << QList<int> { 0, 1, 4, 5 };
    }
    void spans()
    {
        QFETCH(QString, text);
        QList<int> borders;
        for (const CandidateSpan span : candidateSpans(forms(text))) {
            borders << static_cast<int>(span.begin) << static_cast<int>(span.end);
        }
        QTEST(borders, "borders");
    }

    void endlessSpansAreCut()
    {
        const auto words = forms(u"Roe "_s.repeated(1000).trimmed());
        const auto spans = candidateSpans(words);
        QCOMPARE(spans.size(), size_t { 3 });
        size_t end = 0;
        for (const CandidateSpan span : spans) {
            QCOMPARE(span.begin, end);
            end = span.end;
        }
        QCOMPARE(end, words.size());
    }

    void theBestLabelsAreTheBestOfAll()
    {
        for (unsigned seed = 0; seed < 20; ++seed) {
            const auto emissions = anyEmissions(3, seed);
            const auto transitions = anyTransitions();
            std::array<int, 3> best {};
            double most = -1e30;
            forEachChain([&](const std::array<int, 3> &labels) {
                if (const auto one = scoreOf(labels, emissions, transitions); one && *one > most) {
                    most = *one;
                    best = labels;
                }
            });
            const auto found = decodeNames(emissions, transitions);
            QCOMPARE(std::vector<int>(found.begin(), found.end()),
                     std::vector<int>(best.begin(), best.end()));
        }
    }

    void theMarginalsAreThoseOfAllChains()
    {
        const auto emissions = anyEmissions(3, 5);
        const auto transitions = anyTransitions();
        double all = 0;
        std::array<std::array<double, kNameLabels>, 3> sums {};
        forEachChain([&](const std::array<int, 3> &labels) {
            const auto one = scoreOf(labels, emissions, transitions);
            for (size_t i = 0; one && i < labels.size(); ++i) {
                sums[i][static_cast<size_t>(labels[i])] += std::exp(*one);
            }
            all += one ? std::exp(*one) : 0;
        });
        const NameMarginals marginals = nameMarginals(emissions, transitions, true);
        for (size_t i = 0; i < sums.size(); ++i) {
            for (size_t label = 0; label < sums[i].size(); ++label) {
                QVERIFY(std::abs(marginals.labels[i][label] - sums[i][label] / all) < 1e-4);
                double into = 0;
                for (size_t from = 0; from < kNameLabels; ++from) {
                    into += marginals.transitions[i][from][label];
                }
                QVERIFY(std::abs(into - sums[i][label] / all) < 1e-4);
            }
        }
    }

    void hugeScoresStayFinite()
    {
        auto emissions = anyEmissions(200, 7);
        for (NameScores &row : emissions) {
            for (float &one : row) {
                one *= 1e4F;
            }
        }
        for (const NameScores &row : nameMarginals(emissions, anyTransitions(), false).labels) {
            for (const float one : row) {
                QVERIFY(std::isfinite(one));
            }
        }
    }

    void titles_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<int>>("before");
        QTest::addColumn<QList<int>>("after");
        QTest::newRow("dropped") << u"Mr. Ana Roe"_s << QList<int> { kPerson, kPersonOn, kPersonOn }
                                 << QList<int> { 0, kPerson, kPersonOn };
        QTest::newRow("up to the last")
            << u"Chief Justice Roe"_s << QList<int> { kPerson, kPersonOn, kPersonOn }
            << QList<int> { 0, 0, kPerson };
        QTest::newRow("nothing else")
            << u"Madam Speaker"_s << QList<int> { kPerson, kPersonOn } << QList<int> { 0, 0 };
        QTest::newRow("not of a place") << u"Prince George"_s << QList<int> { kPlace, kPlace + 1 }
                                        << QList<int> { kPlace, kPlace + 1 };
        QTest::newRow("two names")
            << u"Dr. Roe Lund"_s << QList<int> { kPerson, kPersonOn, kPerson }
            << QList<int> { 0, kPerson, kPerson };
    }
    void titles()
    {
        QFETCH(QString, text);
        QFETCH(QList<int>, before);
        std::vector<std::uint8_t> labels(before.begin(), before.end());
        dropTitles(forms(text), labels);
        QTEST(QList<int>(labels.begin(), labels.end()), "after");
    }

    void theHistoryGivesFeatures()
    {
        const auto words = forms(u"Roe went"_s);
        PredictionHistory history;
        FeatureKeys keys;
        historyFeatures(words, 0, history, keys);
        const std::vector<FeatureKey> unknown(keys.keys().begin(), keys.keys().end());
        history[words[0].lower] = { 0.1F, 3, 0, 0.4F };
        historyFeatures(words, 0, history, keys);
        QVERIFY(keys.keys().size() > unknown.size());
        historyFeatures(words, 1, history, keys); // no capital
        QCOMPARE(keys.keys().size(), unknown.size());
    }

    void vectorsComeBack()
    {
        const auto words = forms(u"the Isle sinks"_s);
        WordVector vector {};
        vector[0] = 1;
        vector[31] = -0.5F;
        WordVector other {};
        other[0] = -1;
        const std::vector<std::pair<FeatureKey, WordVector>> list {
            { words[1].lower, vector }, { words[1].lower, other } // the first is kept
        };
        const auto vectors = WordVectors::fromBytes(WordVectors::toBytes(list));
        QVERIFY(vectors.has_value());
        const auto around = vectors->around(words, { .begin = 1, .end = 2 });
        QCOMPARE(around.size(), size_t { 5 });
        QVERIFY(std::abs(around[2][0] - 1) < 0.01F);
        QVERIFY(std::abs(around[2][31] + 0.5F) < 0.01F);
        QCOMPARE(around[2].back(), 1.0F);
        for (const size_t unknown : { 0, 1, 3, 4 }) {
            QCOMPARE(around[unknown], WordVector {});
        }
    }

    void aSpoiltChainIsRefused()
    {
        ModelArchive archive;
        QVERIFY(!NameTagger::fromArchive(archive));
        archive.set(u"names"_s, packedWeights({ { 1, 0, 1 } }, kNameLabels, 0));
        archive.set(u"word-vectors"_s, WordVectors::toBytes({}));
        ByteWriter chain;
        for (size_t i = 0; i < kNameLabels * kNameLabels + VectorWeights::kSize; ++i) {
            chain.f32(0.5F);
        }
        archive.set(u"name-chain"_s, chain.result());
        QVERIFY(NameTagger::fromArchive(archive));
        archive.set(u"name-chain"_s, chain.result().chopped(1));
        QVERIFY(!NameTagger::fromArchive(archive));
        archive.set(u"name-chain"_s, chain.result() + '\0');
        QVERIFY(!NameTagger::fromArchive(archive));
        ByteWriter infinite;
        infinite.f32(std::numeric_limits<float>::infinity());
        archive.set(u"name-chain"_s, infinite.result() + chain.result().sliced(4));
        QVERIFY(!NameTagger::fromArchive(archive));
    }
};

QTEST_GUILESS_MAIN(NameTaggerTest)
#include "name_tagger_test.moc"
