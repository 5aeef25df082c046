// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text_range.h"

#include <QDate>
#include <QString>

#include <optional>

/// What a short piece of an article looks like by itself. All ranges are in the view given; all of
/// it is linear, and looks at no more than a few hundred characters at either end.
namespace inquit {

struct Byline {
    QString names;  ///< "Jane Roe and John Doe"
    QString outlet; ///< "Associated Press", where the line says so
    QDate date;

    bool operator==(const Byline &) const = default;
};

///   "By Jane Roe"   "By JANE ROE, Associated Press"   "Jane Roe, Staff Writer"
std::optional<Byline> bylineOf(QStringView line);

///   "Source: Al Jazeera" -> "Al Jazeera"      "Source: Reuters and agencies" -> "Reuters"
std::optional<QString> sourceLineOutlet(QStringView line);

/// A place and a day on a line of their own, or either:   "SKERROW, 9 September 2023"
bool isDateline(QStringView line);

/// The credit at the end of a caption, brackets included.
///   "The two in Port Aldine [Ann Poe/Northlight]"   "A bell (Photo: Jonas Pell)"
///   "A bell at noon. Photo: Ann Poe"
/// The whole of the line where it is nothing but a credit.
std::optional<TextRange> creditOf(QStringView line);

/// "Image caption, …", "FILE - …": said to be a caption, with a credit or without.
bool isSaidToBeCaption(QStringView line);

/// Ends as a sentence does: "…", closing marks aside.
bool endsWithStop(QStringView line);

/// Short, without a stop, and begun as titles are: fit to be a heading.
bool looksLikeHeading(QStringView line);

} // namespace inquit
