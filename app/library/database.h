// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QSqlDatabase>
#include <QString>

#include <memory>

namespace inquit {

class HeldFile;
class Migrations;
enum class FileState;

/// One connection to a library file, used from the thread that opened it.
///
/// Opening makes the file where there is none, brings an older one up to date in one transaction
/// (after a backup beside it), and refuses politely what is newer (NewerVersion), not a library
/// (NotALibrary), damaged (Damaged), read-only (ReadOnly files open for reading when asked so:
/// Unwritable otherwise) or held by another program (Locked).
///
/// What is written is written by a Transaction, which asks before and after whether path() still
/// names the file that was opened: where it does not, nothing is written to either of the two. A
/// new file is its owner's alone, an old one is made so.
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

    /// What became of the file. Once it is not the Same, it stays so, and nothing is written.
    FileState fileState() const;
    /// Unwritable where fileState() is not the Same.
    [[nodiscard]] Result<void> mayWrite() const;
    /// Puts what is in the log into the file, as far as that takes no waiting: the file alone is
    /// the whole library then, for whoever copies it.
    void settle() const;
    bool isSettled() const;
    /// Writes the whole file anew, so that nothing deleted is left in it or in its log. Locked
    /// where another connection reads.
    [[nodiscard]] Result<void> rewrite() const;
    /// Another number after each change that another connection made (PRAGMA data_version).
    [[nodiscard]] Result<qint64> dataVersion() const;
    /// Another file may be opened under the same path, by this process too.
    void releasePath() const;
    /// Closes the connection: each statement fails until another Database is moved here.
    void close();

    /// $XDG_DATA_HOME/inquit/library.inquit
    static QString defaultPath();

private:
    friend class Statement;
    friend class Transaction;
    struct Connection;
    explicit Database(std::unique_ptr<Connection> connection);
    static Result<Database> open(const QString &path, Access access, const Migrations &migrations);
    void recognise() const;
    bool isInTransaction() const;
    void setInTransaction(bool is) const;
    Result<void> prepareCommit() const;
    Result<void> bringUpToDate(Access access, const Migrations &migrations) const;
    std::unique_ptr<Connection> m_connection;
};

} // namespace inquit
