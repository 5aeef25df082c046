// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/csv.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace inquit {

namespace {

/// Whether a spreadsheet would reckon with the cell: the wide forms count in East Asia, and what is
/// not seen before a sign is dropped by some.
bool isFormula(const QString &cell)
{
    constexpr QStringView kSigns = u"=+-@\uff1d\uff0b\uff0d\uff20";
    const auto first = std::ranges::find_if_not(cell, [](QChar c) {
        return c.isSpace() || c.category() == QChar::Other_Format
            || c.category() == QChar::Other_Control;
    });
    const bool beginsWithControl = !cell.isEmpty() && cell.front() < u' ';
    return beginsWithControl || (first != cell.end() && kSigns.contains(*first));
}

QString csvCell(QString cell)
{
    constexpr QStringView kParting =
        u",;\t\"\n\r"; // the semicolon where a comma is a decimal point
    if (isFormula(cell)) {
        cell.prepend(u'\'');
    }
    const bool isQuoted = std::ranges::any_of(cell, [&](QChar c) { return kParting.contains(c); });
    if (!isQuoted) {
        return cell;
    }
    cell.replace(u'"', u"\"\""_s);
    return u'"' + cell + u'"';
}

} // namespace

QByteArray csvRecord(const QStringList &cells)
{
    QStringList written;
    for (const QString &cell : cells) {
        written << csvCell(cell);
    }
    return QString(written.join(u',') + u"\r\n").toUtf8();
}

} // namespace inquit
