// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text_range.h"

namespace inquit {

TextRange trimmed(TextRange range, QStringView text)
{
    while (range.begin < range.end && text[range.begin].isSpace()) {
        ++range.begin;
    }
    while (range.end > range.begin && text[range.end - 1].isSpace()) {
        --range.end;
    }
    return range;
}

} // namespace inquit
