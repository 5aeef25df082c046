// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "settings/settings.h"

#include <QPalette>

class QWidget;

namespace inquit {

/// Light, dark or as the desktop has it. Where the desktop cannot change its palette for one
/// program, the program brings its own.
void applyColourScheme(Settings::Theme theme);

/// Our palettes for such desktops.
QPalette lightPalette();
QPalette darkPalette();

/// Ground and ink of the article's page: white as paper, warm as an old book, or dark for the
/// evening, whatever the window's colours are. For the desktop's, a palette that sets nothing.
QPalette readingPalette(Settings::ReadingColours colours);

/// Gives the words in empty fields of a widget, and of what is in it, a contrast of 4.5:1: many
/// palettes have half the text's colour there. Call it again when the palette changes.
void makePlaceholdersReadable(QWidget &widget);

} // namespace inquit
