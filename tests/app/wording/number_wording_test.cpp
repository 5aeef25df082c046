// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wording/number_wording.h"

#include <QLocale>
#include <QTest>

using namespace inquit;
using namespace Qt::StringLiterals;

class NumberWordingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<QString>("locale");
        for (const char *locale : { "en_GB", "de_CH", "ar_EG", "hi_IN", "fr_FR" }) {
            QTest::newRow(locale) << QString::fromLatin1(locale);
        }
    }
    void init()
    {
        QFETCH_GLOBAL(QString, locale);
        QLocale::setDefault(QLocale(locale));
    }

    void numbersAreEnglish()
    {
        QCOMPARE(grouped(17155), u"17,155");
        QCOMPARE(grouped(0), u"0");
        QCOMPARE(counted(0, u"note"_s, u"notes"_s), u"no notes");
        QCOMPARE(counted(1, u"note"_s, u"notes"_s), u"1 note");
        QCOMPARE(counted(1200, u"note"_s, u"notes"_s), u"1,200 notes");
    }

    void sharesAreRoundedOnce()
    {
        QCOMPARE(percentage(0.746), u"75%");
        QCOMPARE(percentage(0.744), u"74%");
        QCOMPARE(percentage(1.4), u"100%");
        QCOMPARE(percentage(-1), u"0%");
        QCOMPARE(percentOf(0.93), 93);
    }

    void datesAreEnglish()
    {
        QCOMPARE(shortDate({ 2021, 9, 1 }), u"1 Sep 2021");
        QCOMPARE(longDate({ 2021, 3, 1 }), u"1 March 2021");
        QVERIFY(shortDate({}).isEmpty() && longDate({}).isEmpty());
        QCOMPARE(clockTime({ 14, 5 }), u"14:05");
    }
};

QTEST_GUILESS_MAIN(NumberWordingTest)
#include "number_wording_test.moc"
