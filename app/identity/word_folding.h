// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace inquit {

/// One word as it is compared with another: full case folding (Unicode's CaseFolding, so that ß is
/// ss), NFC, compatibility forms that are only another dress (ligatures, full width, presentation
/// forms) made plain, every apostrophe and dash of one kind, characters without a shape (soft
/// hyphen, zero width, direction) gone. Accents stay, and so do superscripts and fractions: "10²"
/// is not "102".
///
///   foldedWord(u"Don’t")  ->  "don't"      foldedWord(u"ﬁre")  ->  "fire"
QString foldedWord(QStringView word);

/// Without a shape of its own: format and control characters, variation selectors. White space and
/// line ends are none.
bool isShapeless(char32_t c);

/// Any of the marks that stand for an apostrophe, the typewriter's backtick and acute among them.
bool isApostrophe(char32_t c);

} // namespace inquit
