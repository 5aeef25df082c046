// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text_folding.h"

#include <QTest>

using namespace inquit;

class TextFoldingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void folds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("accents") << QStringLiteral("Andrés López")
                                 << QStringLiteral("andres lopez");
        QTest::newRow("combining accent")
            << QStringLiteral("Andre\u0301s") << QStringLiteral("andres");
        QTest::newRow("apostrophe") << QStringLiteral("O’Brien") << QStringLiteral("o'brien");
        QTest::newRow("white space") << QStringLiteral(" a\u00a0\n b ") << QStringLiteral("a b");
        QTest::newRow("dash") << QStringLiteral("US–Mexico") << QStringLiteral("us-mexico");
        QTest::newRow("sharp s") << QStringLiteral("Straße") << QStringLiteral("strasse");
        QTest::newRow("empty") << QString() << QString();
    }

    void folds()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(folded(text), expected);
    }
};

QTEST_GUILESS_MAIN(TextFoldingTest)
#include "text_folding_test.moc"
