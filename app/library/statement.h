// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ids.h"
#include "core/result.h"

#include <QDate>
#include <QDateTime>
#include <QSqlQuery>

#include <optional>

namespace inquit {

class Database;

/// One prepared statement. Bind, run, read; bind and run again.
///
///   Statement found(database, u"articles/byDigest");
///   found.bind(u":digest", digest);
///   auto row = found.row();          // Result<bool>: is there one?
///   if (row && *row) { found.id<ArticleId>(0); }
class Statement {
public:
    /// The statement of that name in the dialect's SQL: see sqlText().
    Statement(const Database &database, QStringView name);
    /// The same from SQL of the repository's own making; nothing that came from outside is in it.
    static Statement fromSql(const Database &database, const QString &sql);

    void bind(QStringView placeholder, const QString &text);
    void bind(QStringView placeholder, const QByteArray &bytes);
    void bind(QStringView placeholder, QDate day); ///< NULL where it is invalid
    void bind(QStringView placeholder, const QDateTime &time);
    void bind(QStringView placeholder, qint64 number);
    void bind(QStringView placeholder, int number) { bind(placeholder, qint64(number)); }
    void bind(QStringView placeholder, bool yes) { bind(placeholder, qint64(yes)); }
    void bind(QStringView placeholder, double number);
    void bindNull(QStringView placeholder);
    template<typename Tag>
    void bind(QStringView placeholder, Id<Tag> id)
    {
        bind(placeholder, id.value);
    }
    template<typename T>
    void bind(QStringView placeholder, const std::optional<T> &value)
    {
        value ? bind(placeholder, *value) : bindNull(placeholder);
    }

    /// Runs it, a change in a transaction of its own where none is begun. Rows, if any, are read
    /// with next().
    [[nodiscard]] Result<void> run();
    /// Runs it and steps to the first row: whether there is one.
    [[nodiscard]] Result<bool> row();
    /// Steps to the next row: whether there is one. An error ends the rows: see error().
    bool next();
    [[nodiscard]] Result<void> finished() const; ///< after the last next()

    bool isNull(int column) const { return m_query.isNull(column); }
    QString text(int column) const { return m_query.value(column).toString(); }
    QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }
    qint64 number(int column) const { return m_query.value(column).toLongLong(); }
    double real(int column) const { return m_query.value(column).toDouble(); }
    bool flag(int column) const { return number(column) != 0; }
    QDate day(int column) const { return QDate::fromString(text(column), Qt::ISODate); }
    QDateTime time(int column) const;
    template<typename IdType>
    IdType id(int column) const
    {
        return IdType { number(column) };
    }
    template<typename IdType>
    std::optional<IdType> optionalId(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(id<IdType>(column));
    }

    qint64 insertedId() const { return m_query.lastInsertId().toLongLong(); }
    int changedRows() const { return m_changedRows; }

private:
    struct Sql {
        QString text;
    };
    Statement(const Database &database, const Sql &sql);
    [[nodiscard]] Result<void> execute();

    const Database &m_database;
    QSqlQuery m_query;
    bool m_changesRows;
    bool m_isPrepared = false;
    int m_changedRows = 0;
};

} // namespace inquit
