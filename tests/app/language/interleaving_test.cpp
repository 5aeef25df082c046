// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/interleaving.h"

#include "language/dependency_parser.h"

#include <QTest>

using namespace inquit;

namespace {

struct Task {
    int steps = 0;
    int done = 0;
    int prepared = 0;
};

/// Counts its steps, and that each was prepared once.
class Worker {
public:
    explicit Worker(Task &task)
        : m_task(&task)
    {
    }
    bool prepare()
    {
        ++m_task->prepared;
        return m_task->done < m_task->steps;
    }
    void step() { ++m_task->done; }

private:
    Task *m_task;
};

/// Weights that no table holds, the same each time.
class AnyWeights : public FeatureWeights {
public:
    void addScores(std::span<const FeatureKey> keys, std::span<float> scores) const override
    {
        for (const FeatureKey key : keys) {
            for (size_t label = 0; label < scores.size(); ++label) {
                scores[label] += static_cast<float>((key >> label) % 64) - 31;
            }
        }
    }
};

} // namespace

class InterleavingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyStepIsPreparedAndTaken_data()
    {
        QTest::addColumn<QList<int>>("lengths");
        QTest::newRow("none") << QList<int> {};
        QTest::newRow("one") << QList<int> { 3 };
        QTest::newRow("empty ones") << QList<int> { 0, 0, 2, 0 };
        QTest::newRow("nothing but empty ones") << QList<int>(20, 0);
        QTest::newRow("more than fit at once")
            << QList<int> { 5, 1, 0, 9, 2, 2, 7, 30, 1, 1, 0, 4, 12, 3, 0, 6, 1, 8, 0 };
    }
    void everyStepIsPreparedAndTaken()
    {
        QFETCH(QList<int>, lengths);
        std::vector<Task> tasks;
        for (const int length : lengths) {
            tasks.push_back({ .steps = length });
        }
        interleave(std::span(tasks), [](Task &task) { return Worker(task); });
        for (const Task &task : tasks) {
            QCOMPARE(task.done, task.steps);
            QCOMPARE(task.prepared, task.steps + 1);
        }
    }

    /// Trees come out the same, whether sentences are parsed interleaved or one by one.
    void sentencesDoNotDisturbEachOther()
    {
        std::vector<std::vector<WordForm>> words;
        std::vector<std::vector<PartOfSpeech>> tags;
        for (std::uint32_t sentence = 0; sentence < 30; ++sentence) {
            words.emplace_back();
            for (std::uint32_t i = 0; i < sentence * 7 % 13; ++i) {
                words.back().push_back({ .lower = sentence * 31 + i * 17 });
            }
            tags.emplace_back(words.back().size(), PartOfSpeech(sentence % 20));
        }
        std::vector<std::vector<std::int32_t>> heads[2];
        std::vector<std::vector<Relation>> relations[2];
        std::vector<ParserTask> tasks[2];
        for (const size_t way : { 0, 1 }) {
            for (size_t i = 0; i < words.size(); ++i) {
                heads[way].emplace_back(words[i].size());
                relations[way].emplace_back(words[i].size());
                tasks[way].push_back({ .words = words[i],
                                       .tags = tags[i],
                                       .heads = heads[way][i],
                                       .relations = relations[way][i] });
            }
        }
        const ParserModel model { .transitions = AnyWeights(),
                                  .relations = AnyWeights(),
                                  .transitionExit = EarlyExit(),
                                  .relationExit = EarlyExit() };
        parseDependencies(model, tasks[0]);
        for (const ParserTask &task : tasks[1]) {
            parseDependencies(model, { &task, 1 });
        }
        QCOMPARE(heads[0], heads[1]);
        QCOMPARE(relations[0], relations[1]);
    }
};

QTEST_GUILESS_MAIN(InterleavingTest)
#include "interleaving_test.moc"
