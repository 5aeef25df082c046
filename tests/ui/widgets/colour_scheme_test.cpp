// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/colour_scheme.h"
#include "widgets/contrast.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>

using namespace inquit;

class ColourSchemeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatStandsInAnEmptyFieldIsRead_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("light") << lightPalette();
        QTest::newRow("dark") << darkPalette();
        QPalette faint = lightPalette();
        faint.setColor(QPalette::PlaceholderText, QColor(0, 0, 0, 100));
        QTest::newRow("faint") << faint;
    }
    void whatStandsInAnEmptyFieldIsRead()
    {
        QFETCH(QPalette, palette);
        QApplication::setPalette(palette);
        QWidget window;
        auto *field = new QLineEdit(&window);
        makePlaceholdersReadable(window);
        const QPalette shown = field->palette();
        QVERIFY(contrast(shown.color(QPalette::PlaceholderText), shown.color(QPalette::Base))
                >= 4.5);
        QCOMPARE(shown.color(QPalette::Base), palette.color(QPalette::Base));
        QCOMPARE(shown.color(QPalette::Text), palette.color(QPalette::Text));
    }
};

QTEST_MAIN(ColourSchemeTest)
#include "colour_scheme_test.moc"
