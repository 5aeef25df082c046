// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "language/lexicon.h"

#include <QStringView>

namespace inquit {

/// Whether words can be somebody's role: a noun phrase of at most ten words and eighty characters,
/// without a number, a finite verb, a pronoun, or the end of a sentence in it.
///   White House Press Secretary, judge appointed in May, London-based analyst    -> yes
///   Ohio governor earned 51 percent, a man who wept, the 45th, mayor. She, ""    -> no
/// Linear.
bool isWellFormedRole(QStringView role, const Lexicon &lexicon);

} // namespace inquit
