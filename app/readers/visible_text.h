// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text_map.h"

#include <QStringView>

namespace inquit {

/// `source` without what nobody sees: soft hyphens (with the line's end behind one), zero-width
/// spaces and word joiners, direction marks, byte order marks, object replacement characters. Every
/// line ends in a line feed. Joiners stay where they join: in emoji, and between letters of the
/// scripts that need them (Unicode Standard, 23.2; UAX #31, 2.3). Linear.
DerivedText visibleText(QStringView source);

} // namespace inquit
