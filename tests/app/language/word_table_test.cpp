// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/word_table.h"

#include <QTest>

using namespace inquit;

class WordTableTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEmptyTableKnowsNothing()
    {
        QCOMPARE(WordTable<int>().find(u"said"), nullptr);
        QCOMPARE(WordTable<int>().find(u""), nullptr);
    }

    void everyWordComesBack()
    {
        WordTable<int> table;
        const auto word = [](int i) { return QString::number(i * 7919, 36).toStdU16String(); };
        for (int i = 0; i < 5000; ++i) {
            table[word(i)] = i + 1;
        }
        for (int i = 0; i < 5000; ++i) {
            const int *found = table.find(word(i));
            QVERIFY(found != nullptr);
            QCOMPARE(*found, i + 1);
        }
        for (int i = 5000; i < 9000; ++i) {
            QCOMPARE(table.find(word(i)), nullptr);
        }
    }

    void aWordIsAddedOnce()
    {
        WordTable<int> table;
        table[u"said"] = 1;
        table[u"said"] += 2;
        QCOMPARE(*table.find(u"said"), 3);
        QCOMPARE(table.find(u"Said"), nullptr);
        QCOMPARE(table.find(u"sai"), nullptr);
    }
};

QTEST_GUILESS_MAIN(WordTableTest)
#include "word_table_test.moc"
