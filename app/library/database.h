// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QSqlDatabase>
#include <QString>

#include <memory>

namespace inquit {

class Migrations;

/// One connection to a library file, used from the thread that opened it.
///
/// Opening makes the file where there is none, brings an older one up to date in one transaction
/// (after a backup beside it), and refuses politely what is newer (NewerVersion), not a library
/// (NotALibrary), damaged (Damaged), read-only (ReadOnly files open for reading when asked so:
/// Unwritable otherwise) or held by another program (Locked).
class Database {
public:
    enum class Access { ReadWrite, ReadOnly };

    [[nodiscard]] static Result<Database> open(const QString &path,
                                               Access access = Access::ReadWrite);
    /// The same for writing, brought up to date by other steps than the program's: what tests of an
    /// older or a newer version need.
    [[nodiscard]] static Result<Database> open(const QString &path, const Migrations &migrations);

    Database(Database &&) noexcept;
    Database &operator=(Database &&) noexcept;
    ~Database(); ///< closes the connection

    const QString &path() const;
    QSqlDatabase connection() const;

    /// $XDG_DATA_HOME/inquit/library.inquit
    static QString defaultPath();

private:
    struct Connection;
    explicit Database(std::unique_ptr<Connection> connection);
    static Result<Database> open(const QString &path, Access access, const Migrations &migrations);
    Result<void> bringUpToDate(Access access, const Migrations &migrations) const;
    std::unique_ptr<Connection> m_connection;
};

} // namespace inquit
