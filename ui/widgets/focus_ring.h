// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QPainter;
class QPalette;
class QRect;

namespace inquit {

constexpr int kFocusRing = 2; ///< pixels that a ring is wide

/// The ring that shows where the keyboard is, inside of a rectangle: in the highlight's colour,
/// with a contrast of 3:1 to the base.
void paintFocusRing(QPainter &painter, const QRect &inside, const QPalette &palette);

} // namespace inquit
