// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QString>
#include <QTime>

namespace inquit {

// Numbers and dates as people read them here: English, whatever the locale.

/// 17155 -> "17,155"
QString grouped(qint64 number);
/// "1 quotation", "17,155 quotations", "no quotations"
QString counted(qint64 count, const QString &one, const QString &many);
/// 0.746 -> 75: the one rounding of every share that is told, whatever the format.
int percentOf(double share);
/// 0.746 -> "75%"
QString percentage(double share);
/// "1 Mar 2021"; empty where the date is not valid
QString shortDate(QDate date);
/// "1 March 2021"; empty where the date is not valid
QString longDate(QDate date);
/// "14:05"
QString clockTime(QTime time);

} // namespace inquit
