// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace inquit {

/// What a character does in a token. Apostrophe stands for ' and ’ (and the modifier letter), which
/// only their surroundings tell from quotation marks.
enum class CharacterClass : quint8 { Space, Letter, Digit, Apostrophe, Quote, Mark, Symbol };

/// One character of a text: its class, and how many code units it takes (2 for a surrogate pair).
struct Character {
    CharacterClass kind = CharacterClass::Space;
    int length = 1;
};

/// The character of `text` at `position`, which must be inside. Half a surrogate pair is a Symbol.
Character characterAt(QStringView text, qsizetype position);

} // namespace inquit
