// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/rows.h"

#include <QString>

namespace inquit {

// What models and pages say of values, in words.

/// One or two letters for a disc.  "Andrés M. López Obrador" -> "AO", "AMLO" -> "AM", "" -> "?"
QString initials(QStringView name);
/// "1 quotation", "7 quotations", "no quotations"
QString counted(qsizetype count, const QString &one, const QString &many);
/// "1 Mar 2021"; empty where the date is not valid
QString shortDate(QDate date);
/// "today 14:05", "yesterday 09:30", "1 Mar 2021", in local time
QString sinceText(const QDateTime &utc, const QDateTime &now);
/// "4 min", at 240 words a minute, never less than 1; empty where there are no words
QString readingTime(int words);
/// "almost certain", "very likely", "likely", "a guess"
QString confidenceWords(double confidence);
/// How likely it is that the words are a quotation of this speaker: both steps must be right.
double confidenceOf(const QuotationRow &row);
/// The reader confirmed it, as naming its speaker does too.
bool isChecked(const QuotationRow &row);
/// "direct quotation", "indirect quotation", "partly quoted"
QString typeText(QuotationType type);
/// "speech", "thought", "other"
QString modeText(QuotationMode mode);
/// "person", "organisation", "document", "group", "unnamed"
QString kindText(SpeakerKind kind);
/// The parts that are not empty, joined by " · ".
QString joined(const QStringList &parts);
/// The parts that are not empty, joined by ", ": as a screen reader should say them.
QString spoken(const QStringList &parts);

} // namespace inquit
