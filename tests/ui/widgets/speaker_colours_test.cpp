// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/colour_scheme.h"
#include "widgets/contrast.h"
#include "widgets/speaker_colours.h"
#include "widgets/syntax_definitions.h"

#include <QTest>

using namespace inquit;
using namespace Qt::StringLiterals;

class SpeakerColoursTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void contrastIsThatOfTheStandard()
    {
        QCOMPARE(qRound(contrast(Qt::black, Qt::white) * 100), 2100);
        QCOMPARE(qRound(contrast(QColor(0x77, 0x77, 0x77), Qt::white) * 100), 448);
        QCOMPARE(contrast(Qt::red, Qt::red), 1.0);
    }

    void textIsReadOnEveryTint_data() { addHues(); }
    void textIsReadOnEveryTint()
    {
        const SpeakerColours colours = ofRow();
        QFETCH(int, hue);
        QCOMPARE_GE(contrast(colours.text(), colours.tint(hue)), 4.5);
        QCOMPARE_GE(contrast(colours.text(), colours.selectedTint(hue)), 4.5);
    }

    void namesAreReadOnEveryTint_data() { addHues(); }
    void namesAreReadOnEveryTint()
    {
        const SpeakerColours colours = ofRow();
        QFETCH(int, hue);
        QCOMPARE_GE(contrast(colours.ink(hue), colours.base()), 4.5);
        QCOMPARE_GE(contrast(colours.ink(hue), colours.tint(hue)), 4.5);
        QCOMPARE_GE(contrast(colours.ink(hue), colours.selectedTint(hue)), 4.5);
    }

    void everyInkOfThePageIsReadOnEveryTint_data() { addHues(); }
    void everyInkOfThePageIsReadOnEveryTint()
    {
        const SpeakerColours colours = ofRow();
        QFETCH(int, hue);
        QFETCH(QPalette, palette);
        const SyntaxDefinitions syntax;
        std::vector<QColor> inks { colours.text(), colours.onPage(colours.secondaryText()) };
        for (int style = 0; style <= KSyntaxHighlighting::Theme::Error; ++style) {
            const QRgb ink =
                syntax.theme(palette).textColor(KSyntaxHighlighting::Theme::TextStyle(style));
            inks.push_back(colours.onPage(QColor(ink)));
        }
        for (const QColor &ink : inks) {
            for (const QColor &ground : { colours.base(), colours.tint(hue),
                                          colours.selectedTint(hue), colours.topicTint() }) {
                QCOMPARE_GE(contrast(ink, ground), 4.5);
            }
        }
        QCOMPARE_GE(contrast(colours.ink(hue), colours.topicTint()), 4.5);
    }

    void selectedTextIsRead_data() { addPalettes(); }
    void selectedTextIsRead()
    {
        QFETCH(QPalette, palette);
        QCOMPARE_GE(
            contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)),
            4.5);
    }

    void initialsAreReadOnEveryDisc_data() { addHues(); }
    void initialsAreReadOnEveryDisc()
    {
        const SpeakerColours colours = ofRow();
        QFETCH(int, hue);
        QCOMPARE_GE(contrast(colours.onFull(hue), colours.full(hue)), 4.5);
    }

    void fadedTextIsStillRead_data() { addHues(); }
    void fadedTextIsStillRead()
    {
        const SpeakerColours colours = ofRow();
        QFETCH(int, hue);
        QCOMPARE_GE(colours.faded(), SpeakerColours::kFaded);
        QCOMPARE_LE(colours.faded(), 0.75);
        const double veil = 1 - colours.faded();
        const QColor text = mixed(colours.text(), colours.base(), veil);
        const QColor tint = mixed(colours.tint(hue), colours.base(), veil);
        QCOMPARE_GE(contrast(text, tint), 4.5);
    }

    void anyTwoHuesStayApart_data() { addPalettes(); }
    void anyTwoHuesStayApart()
    {
        const SpeakerColours colours = ofRow();
        for (int a = 0; a < SpeakerColours::kHues; ++a) {
            for (int b = a + 1; b < SpeakerColours::kHues; ++b) {
                const QColor one = colours.full(a);
                const QColor other = colours.full(b);
                const int apart = std::abs(one.red() - other.red())
                    + std::abs(one.green() - other.green()) + std::abs(one.blue() - other.blue());
                QVERIFY2(apart > 48, qPrintable(u"%1 and %2"_s.arg(a).arg(b)));
            }
        }
    }

private:
    static void addPalettes()
    {
        QTest::addColumn<QPalette>("palette");
        for (const auto &[name, palette] : palettes()) {
            QTest::newRow(name) << palette;
        }
    }

    static std::vector<std::pair<const char *, QPalette>> palettes()
    {
        using Colours = Settings::ReadingColours;
        return { { "light", lightPalette() },
                 { "dark", darkPalette() },
                 { "paper", readingPalette(Colours::Paper) },
                 { "sepia", readingPalette(Colours::Sepia) },
                 { "night", readingPalette(Colours::Night) } };
    }

    static void addHues()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::addColumn<int>("hue");
        for (int hue = -1; hue < SpeakerColours::kHues; ++hue) {
            for (const auto &[name, palette] : palettes()) {
                QTest::addRow("%s, hue %d", name, hue) << palette << hue;
            }
            QTest::addRow("black, hue %d", hue)
                << QPalette(Qt::white, Qt::black, Qt::gray, Qt::black, Qt::gray, Qt::white,
                            Qt::white, Qt::black, Qt::black)
                << hue;
        }
    }

    static SpeakerColours ofRow()
    {
        QFETCH(QPalette, palette);
        return SpeakerColours(palette);
    }
};

QTEST_MAIN(SpeakerColoursTest)
#include "speaker_colours_test.moc"
