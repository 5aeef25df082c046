// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/colour_scheme.h"

#include "widgets/contrast.h"

#include <QApplication>
#include <QStyleHints>
#include <QWidget>

namespace inquit {

namespace {

struct Tones {
    QColor window, base, alternate, text, button, dim, highlight, onHighlight, link;
};

QPalette paletteOf(const Tones &t)
{
    QPalette palette(t.text, t.button, mixed(t.button, Qt::white, 0.2),
                     mixed(t.button, Qt::black, 0.45), mixed(t.button, Qt::black, 0.2), t.text,
                     Qt::white, t.base, t.window);
    palette.setColor(QPalette::AlternateBase, t.alternate);
    palette.setColor(QPalette::Highlight, t.highlight);
    palette.setColor(QPalette::HighlightedText, t.onHighlight);
    palette.setColor(QPalette::Accent, t.highlight);
    palette.setColor(QPalette::Link, t.link);
    palette.setColor(QPalette::PlaceholderText, t.dim);
    palette.setColor(QPalette::ToolTipBase, t.alternate);
    palette.setColor(QPalette::ToolTipText, t.text);
    const QColor disabled = mixed(t.window, t.text, 0.38);
    for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText }) {
        palette.setColor(QPalette::Disabled, role, disabled);
    }
    palette.setColor(QPalette::Disabled, QPalette::Highlight, mixed(t.window, t.text, 0.2));
    return palette;
}

bool fits(Settings::Theme theme)
{
    const bool dark = isDark(QGuiApplication::palette().color(QPalette::Base));
    return theme == Settings::Theme::Desktop || dark == (theme == Settings::Theme::Dark);
}

} // namespace

QPalette lightPalette()
{
    return paletteOf({ .window = QColor(0xef, 0xf0, 0xf1),
                       .base = QColor(0xff, 0xff, 0xff),
                       .alternate = QColor(0xf7, 0xf7, 0xf8),
                       .text = QColor(0x1f, 0x23, 0x28),
                       .button = QColor(0xf3, 0xf4, 0xf5),
                       .dim = QColor(0x6a, 0x70, 0x78),
                       .highlight = QColor(0x1f, 0x74, 0xad),
                       .onHighlight = Qt::white,
                       .link = QColor(0x2b, 0x5c, 0x8a) });
}

QPalette darkPalette()
{
    return paletteOf({ .window = QColor(0x2a, 0x2d, 0x31),
                       .base = QColor(0x1d, 0x20, 0x23),
                       .alternate = QColor(0x24, 0x27, 0x2b),
                       .text = QColor(0xdf, 0xe2, 0xe6),
                       .button = QColor(0x35, 0x39, 0x3e),
                       .dim = QColor(0x93, 0x9a, 0xa3),
                       .highlight = QColor(0x2a, 0x76, 0xb0),
                       .onHighlight = Qt::white,
                       .link = QColor(0x8f, 0xbc, 0xe8) });
}

QPalette readingPalette(Settings::ReadingColours colours)
{
    switch (colours) {
    case Settings::ReadingColours::Desktop:
        return {};
    case Settings::ReadingColours::Paper:
        return paletteOf({ .window = QColor(0xf2, 0xf0, 0xea),
                           .base = QColor(0xfd, 0xfc, 0xf8),
                           .alternate = QColor(0xf6, 0xf4, 0xee),
                           .text = QColor(0x1c, 0x1b, 0x19),
                           .button = QColor(0xf0, 0xee, 0xe8),
                           .dim = QColor(0x6b, 0x68, 0x60),
                           .highlight = QColor(0x1f, 0x6f, 0xa8),
                           .onHighlight = Qt::white,
                           .link = QColor(0x2b, 0x5c, 0x8a) });
    case Settings::ReadingColours::Sepia:
        return paletteOf({ .window = QColor(0xea, 0xdf, 0xc8),
                           .base = QColor(0xf5, 0xec, 0xd9),
                           .alternate = QColor(0xee, 0xe4, 0xcf),
                           .text = QColor(0x2f, 0x25, 0x1a),
                           .button = QColor(0xe8, 0xdd, 0xc6),
                           .dim = QColor(0x6c, 0x5c, 0x46),
                           .highlight = QColor(0x8a, 0x5a, 0x1e),
                           .onHighlight = Qt::white,
                           .link = QColor(0x2b, 0x55, 0x7c) });
    case Settings::ReadingColours::Night:
        return paletteOf({ .window = QColor(0x1a, 0x1b, 0x1d),
                           .base = QColor(0x12, 0x13, 0x15),
                           .alternate = QColor(0x18, 0x19, 0x1b),
                           .text = QColor(0xcf, 0xcc, 0xc4),
                           .button = QColor(0x26, 0x28, 0x2b),
                           .dim = QColor(0x8d, 0x8a, 0x84),
                           .highlight = QColor(0x2f, 0x6f, 0xa0),
                           .onHighlight = Qt::white,
                           .link = QColor(0x8f, 0xbc, 0xe8) });
    }
    Q_UNREACHABLE_RETURN({});
}

void applyColourScheme(Settings::Theme theme)
{
    QStyleHints *hints = QGuiApplication::styleHints();
    QApplication::setPalette(QPalette()); // the desktop's
    if (theme == Settings::Theme::Desktop) {
        hints->unsetColorScheme();
        return;
    }
    const bool dark = theme == Settings::Theme::Dark;
    hints->setColorScheme(dark ? Qt::ColorScheme::Dark : Qt::ColorScheme::Light);
    if (!fits(theme)) {
        QApplication::setPalette(dark ? darkPalette() : lightPalette());
    }
}

void makePlaceholdersReadable(QWidget &widget)
{
    const QPalette now = widget.palette();
    const QColor base = now.color(QPalette::Active, QPalette::Base);
    const QColor quiet =
        readable(mixed(base, now.color(QPalette::Active, QPalette::Text), 0.55), base);
    if (now.color(QPalette::Active, QPalette::PlaceholderText) != quiet) {
        QPalette only; // every other colour stays the desktop's
        only.setColor(QPalette::PlaceholderText, quiet);
        widget.setPalette(only);
    }
}

} // namespace inquit
