// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/csv.h"

#include <QTest>

using namespace inquit;
using namespace Qt::StringLiterals;

class CsvTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cells_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QByteArray>("written");
        QTest::newRow("plain") << u"a b"_s << QByteArray("a b");
        QTest::newRow("empty") << QString() << QByteArray("");
        QTest::newRow("a comma") << u"a,b"_s << QByteArray("\"a,b\"");
        QTest::newRow("marks") << u"say \"no\""_s << QByteArray("\"say \"\"no\"\"\"");
        QTest::newRow("line end") << u"a\nb"_s << QByteArray("\"a\nb\"");
        QTest::newRow("formula") << u"=1+1"_s << QByteArray("'=1+1");
        QTest::newRow("plus") << u"+1"_s << QByteArray("'+1");
        QTest::newRow("minus") << u"-cmd"_s << QByteArray("'-cmd");
        QTest::newRow("at") << u"@SUM(A1)"_s << QByteArray("'@SUM(A1)");
        QTest::newRow("tab") << u"\t=1"_s << QByteArray("\"'\t=1\"");
        QTest::newRow("carriage return") << u"\r=1"_s << QByteArray("\"'\r=1\"");
        QTest::newRow("formula with a comma") << u"=A1,B1"_s << QByteArray("\"'=A1,B1\"");
        QTest::newRow("wide formula") << u"＝1+1"_s << QByteArray("'＝1+1");
        QTest::newRow("wide at") << u"＠SUM"_s << QByteArray("'＠SUM");
        QTest::newRow("formula after a space") << u" =1"_s << QByteArray("' =1");
        QTest::newRow("formula after a line end") << u"\n=1"_s << QByteArray("\"'\n=1\"");
        QTest::newRow("formula after what is not seen")
            << u"\u200b\ufeff=1"_s << QByteArray("'\xe2\x80\x8b\xef\xbb\xbf=1");
        QTest::newRow("a semicolon") << u"a;=1"_s << QByteArray("\"a;=1\"");
        QTest::newRow("a dash inside") << u"well-known"_s << QByteArray("well-known");
        QTest::newRow("emoji") << u"😀é"_s << QByteArray("😀é");
    }

    void cells()
    {
        QFETCH(QString, cell);
        QFETCH(QByteArray, written);
        written.prepend("x,");
        written.append("\r\n");
        QCOMPARE(csvRecord({ u"x"_s, cell }), written);
    }
};

QTEST_GUILESS_MAIN(CsvTest)
#include "csv_test.moc"
