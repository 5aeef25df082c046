// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text_range.h"

#include <QDate>
#include <QStringView>

#include <optional>

namespace inquit {

/// A day that a text names, and where.
struct FoundDate {
    QDate date;
    TextRange range; ///< in the view that was searched

    bool operator==(const FoundDate &) const = default;
};

/// The first full date in a short text, in English, German, French or Spanish words or in digits:
///   "Published 1 March 2021"   "Monday, March 1, 2021"   "2021-03-01T10:00Z"   "1. März 2021"
/// A date in digits that could be two days (03/04/2021) is none.
std::optional<FoundDate> findDate(QStringView text);

/// Whether a line holds a date and nothing else but what goes with one: "Published", a weekday, a
/// time, a zone.
bool isDateLine(QStringView line);

} // namespace inquit
