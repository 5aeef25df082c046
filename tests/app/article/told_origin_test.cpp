// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "article/told_origin.h"

#include <QTest>

using namespace inquit;
using namespace Qt::StringLiterals;

class ToldOriginTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsAnAddressOrAFilesName_data()
    {
        QTest::addColumn<QString>("origin");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isAddress");
        QTest::newRow("address") << u"https://paper.example/a?id=3#b"_s
                                 << u"https://paper.example/a?id=3#b"_s << true;
        QTest::newRow("address in capitals")
            << u"HTTP://Paper.example/A"_s << u"http://paper.example/A"_s << true;
        QTest::newRow("address with a name and a word")
            << u"https://jane:secret@paper.example/a"_s << u"https://paper.example/a"_s << true;
        QTest::newRow("address with a path of a disk")
            << u"https://paper.example/home/a"_s << u"https://paper.example/home/a"_s << true;
        QTest::newRow("file") << u"/home/jane/sources/leak.txt"_s << u"leak.txt"_s << false;
        QTest::newRow("file of a folder")
            << u"sources/old leak.txt"_s << u"old leak.txt"_s << false;
        QTest::newRow("folder") << u"/home/jane/sources/"_s << u"sources"_s << false;
        QTest::newRow("address of a file")
            << u"file:///home/jane/old%20leak.txt"_s << u"old leak.txt"_s << false;
        QTest::newRow("address without a host") << u"https:/home/jane/x"_s << u"x"_s << false;
        QTest::newRow("other scheme")
            << u"ftp://jane:secret@host.example/pub/a.txt"_s << u"a.txt"_s << false;
        QTest::newRow("file of another system")
            << u"C:\\Users\\jane\\leak.txt"_s << u"leak.txt"_s << false;
        QTest::newRow("name with a line end")
            << u"/home/jane/two\nlines.txt"_s << u"two lines.txt"_s << false;
        QTest::newRow("root") << u"/"_s << QString() << false;
        QTest::newRow("none") << QString() << QString() << false;
    }

    void tellsAnAddressOrAFilesName()
    {
        QFETCH(QString, origin);
        QFETCH(QString, text);
        QFETCH(bool, isAddress);
        const ToldOrigin told = toldOrigin(origin);
        QCOMPARE(told.text, text);
        QCOMPARE(told.isAddress, isAddress);
    }
};

QTEST_GUILESS_MAIN(ToldOriginTest)
#include "told_origin_test.moc"
