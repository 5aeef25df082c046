// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/code_points.h"

#include <QTest>

using namespace inquit;
using namespace Qt::StringLiterals;

class CodePointsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsAsPythonDoes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qsizetype>("position");
        QTest::addColumn<qsizetype>("expected");
        QTest::newRow("empty") << QString() << qsizetype(0) << qsizetype(0);
        QTest::newRow("before an emoji") << u"a😀b"_s << qsizetype(1) << qsizetype(1);
        QTest::newRow("after an emoji") << u"a😀b"_s << qsizetype(3) << qsizetype(2);
        QTest::newRow("the end") << u"a😀b"_s << qsizetype(4) << qsizetype(3);
        QTest::newRow("a combining mark counts") << u"e\u0301x"_s << qsizetype(2) << qsizetype(2);
        QTest::newRow("a family is seven")
            << u"👨‍👩‍👧‍👦"_s << qsizetype(11) << qsizetype(7);
        QTest::newRow("lone surrogates are one each")
            << QString(u"a") + QChar(0xdc00) + QChar(0xd800) + u'b' << qsizetype(3) << qsizetype(3);
    }

    void countsAsPythonDoes()
    {
        QFETCH(QString, text);
        QFETCH(qsizetype, position);
        QTEST(CodePoints(text).at(position), "expected");
    }

    void everyPlaceOfALongTextIsRight()
    {
        QString text;
        for (int i = 0; i < 1000; ++i) {
            text += i % 3 == 0 ? u"😀"_s : u"é"_s;
        }
        const CodePoints points(text);
        for (qsizetype i = 0; i <= text.size(); ++i) {
            if (i < text.size() && text[i].isLowSurrogate()) {
                continue;
            }
            QCOMPARE(points.at(i), text.left(i).toUcs4().size());
        }
        QCOMPARE(points.count(), 1000);
    }
};

QTEST_GUILESS_MAIN(CodePointsTest)
#include "code_points_test.moc"
