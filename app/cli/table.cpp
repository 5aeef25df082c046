// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/table.h"

#include "cli/extraction_report.h"
#include "exporting/csv.h"
#include "exporting/json_writer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace inquit {

namespace {

QString plain(const Table::Cell &cell)
{
    if (const auto *text = std::get_if<QString>(&cell)) {
        return *text;
    }
    if (const auto *texts = std::get_if<QStringList>(&cell)) {
        return texts->join(u"; ");
    }
    if (const auto *number = std::get_if<qint64>(&cell)) {
        return QString::number(*number);
    }
    if (const auto *number = std::get_if<double>(&cell)) {
        return QString::number(*number, 'f', 2);
    }
    return {};
}

bool isNumber(const Table::Cell &cell)
{
    return std::holds_alternative<qint64>(cell) || std::holds_alternative<double>(cell);
}

void writeCell(JsonWriter &json, const Table::Cell &cell)
{
    if (const auto *texts = std::get_if<QStringList>(&cell)) {
        json.beginArray(JsonWriter::Shape::Inline);
        for (const QString &text : *texts) {
            json.value(text);
        }
        json.endArray();
    } else if (const auto *text = std::get_if<QString>(&cell)) {
        json.value(*text);
    } else if (const auto *number = std::get_if<qint64>(&cell)) {
        json.value(*number);
    } else if (const auto *fraction = std::get_if<double>(&cell)) {
        json.value(*fraction);
    } else {
        json.null();
    }
}

using Lines = std::vector<QStringList>;

/// The widths of the columns: what they need, the widest cut until the line fits.
std::vector<qsizetype> widths(const Lines &lines, int columns)
{
    std::vector<qsizetype> wide(size_t(lines.front().size()), 0);
    for (const QStringList &line : lines) {
        for (size_t i = 0; i < wide.size(); ++i) {
            wide[i] = std::max(wide[i], line[qsizetype(i)].size());
        }
    }
    const auto total = [&] {
        qsizetype sum = 2 * (qsizetype(wide.size()) - 1);
        for (const qsizetype width : wide) {
            sum += width;
        }
        return sum;
    };
    while (columns > 0 && total() > columns) {
        const auto widest = std::ranges::max_element(wide);
        if (*widest <= 6) {
            break;
        }
        --*widest;
    }
    return wide;
}

QString padded(const QString &text, qsizetype width, bool toTheRight)
{
    const QString fitting = text.size() > width ? text.left(width - 1) + u'…' : text;
    return toTheRight ? fitting.rightJustified(width) : fitting.leftJustified(width);
}

} // namespace

QByteArray tableAsJson(const Table &table)
{
    JsonWriter json;
    json.beginArray();
    for (const auto &row : table.rows) {
        json.beginObject();
        for (size_t i = 0; i < row.size(); ++i) {
            json.key(table.columns[qsizetype(i)]);
            writeCell(json, row[i]);
        }
        json.endObject();
    }
    json.endArray();
    return json.text();
}

QByteArray tableAsCsv(const Table &table)
{
    QByteArray csv = csvRecord(table.columns);
    for (const auto &row : table.rows) {
        QStringList cells;
        for (const Table::Cell &cell : row) {
            cells << plain(cell);
        }
        csv += csvRecord(cells);
    }
    return csv;
}

QByteArray tableAsText(const Table &table, int columns)
{
    Lines lines { table.columns };
    for (const auto &row : table.rows) {
        QStringList cells;
        for (const Table::Cell &cell : row) {
            cells << printable(plain(cell));
        }
        lines.push_back(cells);
    }
    const std::vector<qsizetype> wide = widths(lines, columns);
    QString text;
    for (const QStringList &line : lines) {
        QString out;
        for (size_t i = 0; i < wide.size(); ++i) {
            const bool toTheRight = !table.rows.empty() && isNumber(table.rows.front()[i]);
            out += (i > 0 ? u"  "_s : QString()) + padded(line[qsizetype(i)], wide[i], toTheRight);
        }
        while (out.endsWith(u' ')) {
            out.chop(1);
        }
        text += out + u'\n';
    }
    return text.toUtf8();
}

QByteArray tableAs(const QString &format, const Table &table, int columns)
{
    if (format == u"json") {
        return tableAsJson(table);
    }
    return format == u"csv" ? tableAsCsv(table) : tableAsText(table, columns);
}

} // namespace inquit
