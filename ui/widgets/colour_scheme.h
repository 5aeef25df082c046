// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "settings/settings.h"

#include <QPalette>

namespace inquit {

/// Light, dark or as the desktop has it. Where the desktop cannot change its palette for one
/// program, the program brings its own.
void applyColourScheme(Settings::Theme theme);

/// Our palettes for such desktops.
QPalette lightPalette();
QPalette darkPalette();

} // namespace inquit
