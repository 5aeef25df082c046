// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/csv.h"

using namespace Qt::StringLiterals;

namespace inquit {

namespace {

QString csvCell(QString cell)
{
    constexpr QStringView kStartsOfFormulas = u"=+-@\t\r";
    if (!cell.isEmpty() && kStartsOfFormulas.contains(cell.front())) {
        cell.prepend(u'\'');
    }
    const bool isQuoted =
        cell.contains(u',') || cell.contains(u'"') || cell.contains(u'\n') || cell.contains(u'\r');
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
