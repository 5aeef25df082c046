// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/plain_words.h"

#include <QLocale>
#include <QTest>
#include <QTimeZone>

using namespace inquit;
using namespace Qt::StringLiterals;

class PlainWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"ar_EG"_s)); }

    void initialsAreOfFirstAndLastName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("expected");
        QTest::newRow("two names") << u"Mara Quill"_s << u"MQ"_s;
        QTest::newRow("four names") << u"Andrés M. López Obrador"_s << u"AO"_s;
        QTest::newRow("one name") << u"Quill"_s << u"Q"_s;
        QTest::newRow("acronym") << u"AMLO"_s << u"AM"_s;
        QTest::newRow("small words") << u"the Ministry of Trade"_s << u"MT"_s;
        QTest::newRow("only small words") << u"the minister"_s << u"TM"_s;
        QTest::newRow("combining mark") << u"A\u0301dam Okoye"_s << u"A\u0301O"_s;
        QTest::newRow("outside the BMP") << u"\U00010400x Quill"_s << u"\U00010400Q"_s;
        QTest::newRow("no case") << u"王小明"_s << u"王"_s;
        QTest::newRow("quoted") << u"“Mara” Quill"_s << u"MQ"_s;
        QTest::newRow("none") << QString() << u"?"_s;
        QTest::newRow("punctuation alone") << u"—"_s << u"?"_s;
    }
    void initialsAreOfFirstAndLastName()
    {
        QFETCH(QString, name);
        QTEST(initials(name), "expected");
    }

    void numbersHaveTheirNoun()
    {
        QCOMPARE(counted(0, u"note"_s, u"notes"_s), u"no notes");
        QCOMPARE(counted(1, u"note"_s, u"notes"_s), u"1 note");
        QCOMPARE(counted(1200, u"note"_s, u"notes"_s), u"1,200 notes");
    }

    void timesNearByAreToldByTheDay()
    {
        const QDateTime now(QDate(2021, 3, 2), QTime(12, 0), QTimeZone::LocalTime);
        QCOMPARE(sinceText(now.addSecs(-3600).toUTC(), now), u"today 11:00");
        QCOMPARE(sinceText(now.addDays(-1).toUTC(), now), u"yesterday 12:00");
        QCOMPARE(sinceText(now.addDays(-9).toUTC(), now), u"21 Feb 2021");
        QVERIFY(sinceText({}, now).isEmpty());
    }

    void readingTakesAMinuteAtLeast()
    {
        QCOMPARE(readingTime(10), u"1 min");
        QCOMPARE(readingTime(960), u"4 min");
        QVERIFY(readingTime(0).isEmpty());
    }

    void emptyPartsLeaveNoDot()
    {
        QCOMPARE(joined({ u"a"_s, {}, u"b"_s }), u"a · b");
        QVERIFY(joined({ {}, {} }).isEmpty());
        QVERIFY(shortDate({}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(PlainWordsTest)
#include "plain_words_test.moc"
