// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>

namespace inquit {

/// WCAG 2 contrast of two opaque colours: 1 to 21.
double contrast(const QColor &a, const QColor &b);

/// `over` painted on `under` with `opacity` 0 to 1: an opaque colour.
QColor mixed(const QColor &under, const QColor &over, double opacity);

/// `colour`, moved towards black or white (whichever is farther from `on`) just as far as it takes
/// to have `wanted` contrast on `on`.
QColor readable(const QColor &colour, const QColor &on, double wanted = 4.5);

/// Whether light text is read on it.
bool isDark(const QColor &background);

} // namespace inquit
