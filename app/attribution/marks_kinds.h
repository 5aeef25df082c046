// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace inquit {

/// Which marks go together. A mark closes what one of its family opened.
enum class MarkFamily : quint8 {
    None,
    Double,
    Low,
    Guillemet,
    Single,
    LowSingle,
    SingleGuillemet,
    Corner,      ///< 「a」
    WhiteCorner, ///< 『a』
};

/// What a mark at one place can do, by its own shape and its neighbours.
struct MarkRole {
    MarkFamily family = MarkFamily::None;
    bool opens = false;
    bool closes = false;
    bool sure = true; ///< false: may be an apostrophe as well ("the boys’ room")
};

/// The mark at `at` in `block`; family None where the character is not a mark (letters, and
/// apostrophes, feet and inches as far as their neighbours tell).
MarkRole markAt(QStringView block, qsizetype at);

} // namespace inquit
