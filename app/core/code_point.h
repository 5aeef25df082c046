// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace inquit {

/// A Unicode code point of a text, and how many UTF-16 units it takes; a lone surrogate is one.
struct CodePoint {
    char32_t value = 0;
    qsizetype units = 0;
};

inline CodePoint codePointAt(QStringView text, qsizetype at)
{
    if (at + 1 < text.size() && text[at].isHighSurrogate() && text[at + 1].isLowSurrogate()) {
        return { QChar::surrogateToUcs4(text[at], text[at + 1]), 2 };
    }
    return { text[at].unicode(), 1 };
}

} // namespace inquit
