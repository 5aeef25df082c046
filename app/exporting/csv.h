// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringList>

namespace inquit {

/// One record as RFC 4180 has it, in UTF-8, with its CR LF. A cell that a spreadsheet would take
/// for a formula (it begins with = + - @ or their wide forms, be it after white space, or with a
/// control character) gets an apostrophe before it.
///
///   { "a,b", "=1+1", "say \"no\"" }  ->  "a,b",'=1+1,"say ""no"""
QByteArray csvRecord(const QStringList &cells);

/// What a file starts with so that spreadsheets take it for UTF-8.
inline constexpr char kByteOrderMark[] = "\xef\xbb\xbf";

} // namespace inquit
