// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "training/dependency_oracle.h"

#include <QTest>

using namespace inquit;

namespace {

/// The heads that the first free transition of each state leads to.
std::vector<std::int32_t> followed(const std::vector<std::int32_t> &heads)
{
    const std::vector<WordForm> words(heads.size());
    const std::vector<PartOfSpeech> tags(heads.size());
    const DependencyOracle oracle(heads);
    ParserState state(words, tags);
    while (!state.isDone()) {
        for (const Transition transition :
             { Transition::Right, Transition::Left, Transition::Shift }) {
            if (state.can(transition) && oracle.isZeroCost(state, transition)) {
                state.apply(transition, Relation::Other);
                break;
            }
        }
    }
    std::vector<std::int32_t> out = state.heads();
    for (std::int32_t &head : out) {
        head = head == state.size() ? -1 : head;
    }
    return out;
}

} // namespace

class DependencyOracleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void leadsToTheTree_data()
    {
        QTest::addColumn<std::vector<std::int32_t>>("heads");
        using Heads = std::vector<std::int32_t>;
        QTest::newRow("one word") << Heads { -1 };
        QTest::newRow("to the right") << Heads { 1, 2, -1 };
        QTest::newRow("to the left") << Heads { -1, 0, 1, 2 };
        QTest::newRow("both sides") << Heads { 1, -1, 4, 4, 1, 1 };
        QTest::newRow("two roots") << Heads { -1, 0, -1, 2 };
    }

    void leadsToTheTree()
    {
        QFETCH(std::vector<std::int32_t>, heads);
        QCOMPARE(followed(heads), heads);
    }
};

QTEST_GUILESS_MAIN(DependencyOracleTest)
#include "dependency_oracle_test.moc"
