// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text_range.h"

#include <QString>

namespace inquit {

/// Text with places in it.
struct MarkedText {
    QString text;
    TextRanges matches;

    bool operator==(const MarkedText &) const = default;
};

/// Takes the marks out that the SQL of a search puts around its matches: U+FDD0 and U+FDD1, which
/// are no characters and not in what is stored.
MarkedText withoutMarks(const QString &highlighted);

/// About `length` characters around the first match, cut between words, "…" where it was cut, white
/// space made simple; with all matches that lie in it.
MarkedText snippetOf(const MarkedText &marked, qsizetype length = 160);

} // namespace inquit
