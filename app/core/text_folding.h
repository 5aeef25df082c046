// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace inquit {

/// Text as it is compared: case and accents gone, typographic apostrophes and dashes made plain,
/// white space runs made one space, none at the ends. The result is for comparing only: its
/// positions are not the text's.
///
///   folded(u"Andrés  López")  ->  "andres lopez"
///   folded(u"O’Brien")        ->  "o'brien"
QString folded(QStringView text);

} // namespace inquit
