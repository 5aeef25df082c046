// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/search_query.h"

#include "app/library/library_fixture.h"
#include "library/snippet.h"

#include <QRandomGenerator>
#include <QTest>

using namespace inquit;
using namespace Qt::StringLiterals;

class SearchQueryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void parses_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("match");
        QTest::addColumn<QString>("without");
        QTest::addColumn<QString>("speaker");
        QTest::addColumn<QString>("outlet");
        const QString none;
        QTest::newRow("words") << u"climate deal "_s << u"\"climate\" AND \"deal\""_s << none
                               << none << none;
        QTest::newRow("open word")
            << u"deal go"_s << u"\"deal\" AND \"go\" *"_s << none << none << none;
        QTest::newRow("one letter") << u"d"_s << u"\"d\""_s << none << none << none;
        QTest::newRow("phrase") << u"\"climate deal\""_s << u"\"climate deal\""_s << none << none
                                << none;
        QTest::newRow("excluded") << u"climate -deal"_s << u"\"climate\""_s << u"\"deal\""_s << none
                                  << none;
        QTest::newRow("excluded phrase")
            << u"-\"a b\" c "_s << u"\"c\""_s << u"\"a b\""_s << none << none;
        QTest::newRow("speaker") << u"speaker:biden"_s << none << none << u"biden"_s << none;
        QTest::newRow("outlet") << u"outlet:\"al jazeera\""_s << none << none << none
                                << u"al jazeera"_s;
        QTest::newRow("field in capitals")
            << u"Speaker:joe speaker:biden"_s << none << none << u"joe biden"_s << none;
        QTest::newRow("field still typed") << u"speaker:"_s << none << none << none << none;
        QTest::newRow("another field") << u"body:x "_s << u"\"body:x\""_s << none << none << none;
        QTest::newRow("operators are words")
            << u"NOT OR AND NEAR(a) "_s << u"\"NOT\" AND \"OR\" AND \"AND\" AND \"NEAR(a)\""_s
            << none << none << none;
        QTest::newRow("signs alone")
            << u"* ( ) - ^ + : \" ' -- …"_s << none << none << none << none;
        QTest::newRow("minus within")
            << u"state-run "_s << u"\"state-run\""_s << none << none << none;
        QTest::newRow("NUL") << u"a"_s + QChar(0) + u"b "_s << u"\"a\" AND \"b\""_s << none << none
                             << none;
        QTest::newRow("empty") << none << none << none << none << none;
    }

    void parses()
    {
        QFETCH(QString, typed);
        QFETCH(QString, match);
        QFETCH(QString, without);
        QFETCH(QString, speaker);
        QFETCH(QString, outlet);
        const SearchQuery query = SearchQuery::parse(typed);
        QCOMPARE(query.match, match);
        QCOMPARE(query.without, without);
        QCOMPARE(query.speaker, speaker);
        QCOMPARE(query.outlet, outlet);
        QCOMPARE(query.isEmpty(), match.isEmpty() && speaker.isEmpty() && outlet.isEmpty());
    }

    void noInputIsAnError()
    {
        // given pieces that mean something to the parser or to FTS5, in any order
        LibraryFixture library;
        library.add(ToldArticle(u"Title\n\nSome text: \"a\" b* (c)."_s));
        const QStringList pieces {
            u"\""_s,
            u"-"_s,
            u" "_s,
            u"*"_s,
            u"("_s,
            u")"_s,
            u"^"_s,
            u":"_s,
            u"AND"_s,
            u"OR"_s,
            u"NOT"_s,
            u"NEAR"_s,
            u"{"_s,
            u"}"_s,
            u"a"_s,
            u"text"_s,
            u"speaker:"_s,
            u"outlet:"_s,
            u"'"_s,
            u";"_s,
            u"%"_s,
            u"\\"_s,
            u"é"_s,
            u"中"_s,
            u"\U0001F30A"_s,
            u"”"_s,
            u"«"_s,
            u"\u0301"_s,
            QString(QChar(0)),
            QString(QChar(0xd83c)),
            QString(QChar(0xdf0a)),
            u"\n"_s,
            u"9"_s,
            u"running"_s,
            QString(QChar(0xfdd0)),
            QString(QChar(0xffff)),
        };
        QRandomGenerator random(20210301);
        for (int round = 0; round < 2000; ++round) {
            QString typed;
            for (quint32 i = random.bounded(12u); i > 0; --i) {
                typed += pieces.at(random.bounded(pieces.size()));
            }
            // then
            const auto hits = search(library.database, SearchQuery::parse(typed));
            QVERIFY2(hits.has_value(),
                     qPrintable(typed + u" -> "_s + SearchQuery::parse(typed).match));
        }
    }

    void aHugeInputIsCutShort()
    {
        LibraryFixture library;
        const SearchQuery query = SearchQuery::parse(u"word "_s.repeated(1000000));
        QVERIFY(query.match.size() < 5000);
        QVERIFY(search(library.database, query).has_value());
        QVERIFY(search(library.database, SearchQuery::parse(u"x"_s.repeated(1000000))).has_value());
    }

    void snippetsAreCutBetweenWords()
    {
        const QString text = u"one two three four five six seven eight nine ten"_s;
        const qsizetype at = text.indexOf(u"five");
        const MarkedText cut = snippetOf({ text, { { at, at + 4 } } }, 20);
        QCOMPARE(cut.text, u"…four five six seven…"_s);
        QCOMPARE(cut.matches, TextRanges({ { 6, 10 } }));
    }

    void snippetsKeepMatchesInPlaceWhereWhiteSpaceIsMadeSimple()
    {
        const MarkedText whole = snippetOf({ u"a \n\n  bee \t sea"_s, { { 6, 9 }, { 12, 15 } } });
        QCOMPARE(whole.text, u"a bee sea"_s);
        QCOMPARE(whole.matches, TextRanges({ { 2, 5 }, { 6, 9 } }));
    }

    void snippetsOfEndlessWordsEnd()
    {
        const QString text = u"x"_s.repeated(5000);
        const MarkedText cut = snippetOf({ text, { { 0, 5000 } } });
        QVERIFY(cut.text.size() < 400);
        QCOMPARE(snippetOf({}).text, QString());
    }
};

QTEST_GUILESS_MAIN(SearchQueryTest)
#include "search_query_test.moc"
