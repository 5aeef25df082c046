// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <optional>

namespace inquit {

class Database;
class HeldFile;

/// The token that each write puts anew into the one row of the table `generation`: how one
/// connection sees that the file has a content which came past every connection. What is compared
/// are the bytes in the file itself, since SQLite answers from its cache.
class Generation {
public:
    /// Part of each write, within its transaction. Nothing in a file of an older version.
    [[nodiscard]] bool renew(const Database &database);
    /// The log is empty: what is in the file now is what this connection knows.
    void remember(const Database &database, const HeldFile &file);
    /// This connection wrote: the file has it when the log is empty the next time.
    void forget() { m_known.reset(); }
    /// Whether the file holds what neither this connection nor another one wrote.
    bool isForeign(const Database &database, const HeldFile &file);

private:
    struct Known {
        qint64 offset = 0; ///< in the file, of the page with the row
        QByteArray page;
        qint64 version = 0; ///< PRAGMA data_version: the same while no other connection wrote
    };
    std::optional<Known> m_known;
};

} // namespace inquit
