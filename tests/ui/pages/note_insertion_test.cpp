// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/note_insertion.h"

#include <QTest>

using namespace inquit;
using namespace Qt::StringLiterals;

class NoteInsertionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void blocksStandApart_data()
    {
        QTest::addColumn<QString>("note");
        QTest::addColumn<qsizetype>("position");
        QTest::addColumn<QString>("expected");
        QTest::newRow("empty note") << QString() << qsizetype(0) << u"> w\n\n"_s;
        QTest::newRow("at the end") << u"one"_s << qsizetype(3) << u"one\n\n> w\n\n"_s;
        QTest::newRow("after a line end") << u"one\n"_s << qsizetype(4) << u"one\n\n> w\n\n"_s;
        QTest::newRow("after an empty line") << u"one\n\n"_s << qsizetype(5) << u"one\n\n> w\n\n"_s;
        QTest::newRow("in a line") << u"one\ntwo"_s << qsizetype(1) << u"one\n\n> w\n\ntwo"_s;
        QTest::newRow("between paragraphs")
            << u"one\n\ntwo"_s << qsizetype(3) << u"one\n\n> w\n\ntwo"_s;
        QTest::newRow("outside") << u"one"_s << qsizetype(99) << u"one\n\n> w\n\n"_s;
        QTest::newRow("before") << u"one"_s << qsizetype(-1) << u"one\n\n> w\n\n"_s;
        QTest::newRow("blank note") << u"  "_s << qsizetype(0) << u"  > w\n\n"_s;
    }
    void blocksStandApart()
    {
        QFETCH(QString, note);
        QFETCH(qsizetype, position);
        const NoteInsertion insertion = insertionOf(u"> w\n"_s, note, position);
        QTEST(note.insert(insertion.position, insertion.text), "expected");
    }

    void paragraphsOfAQuoteStayApart()
    {
        QCOMPARE(blockQuote(u"one  two\n\nthree\n"), u"> one two\n>\n> three");
        QVERIFY(blockQuote(u" \n ").isEmpty());
    }
};

QTEST_GUILESS_MAIN(NoteInsertionTest)
#include "note_insertion_test.moc"
