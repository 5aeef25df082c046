// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <variant>
#include <vector>

namespace inquit {

/// Rows as `list` and `search` print them.
struct Table {
    using Cell =
        std::variant<QString, QStringList, qint64, double, std::monostate>; ///< the last: none

    QStringList columns; ///< the names of the members in JSON, the heads in text
    std::vector<std::vector<Cell>> rows;
};

QByteArray tableAsJson(const Table &table); ///< an array of objects
QByteArray tableAsCsv(const Table &table);
/// Aligned columns; cells are cut to fit `columns`, or not at all where it is 0.
QByteArray tableAsText(const Table &table, int columns);

/// By name: "text", "json" or "csv".
QByteArray tableAs(const QString &format, const Table &table, int columns);

} // namespace inquit
