// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/rows.h"
#include "wording/evidence_wording.h"
#include "wording/kind_wording.h"
#include "wording/number_wording.h"

#include <QString>

namespace inquit {

// What models and pages say of values, in words; with what the exports say too (app/wording).

/// One or two letters for a disc.  "Andrés M. López Obrador" -> "AO", "AMLO" -> "AM", "" -> "?"
QString initials(QStringView name);
/// "today 14:05", "yesterday 09:30", "1 Mar 2021", in local time
QString sinceText(const QDateTime &utc, const QDateTime &now);
/// "4 min", at 240 words a minute, never less than 1; empty where there are no words
QString readingTime(int words);
/// The reader confirmed it, as naming its speaker does too.
bool isChecked(const QuotationRow &row);
/// The parts that are not blank, joined by " · ".
QString joined(const QStringList &parts);
/// The parts that are not blank, joined by ", ": as a screen reader should say them.
QString spoken(const QStringList &parts);

} // namespace inquit
