// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QStringView>

namespace inquit {

class Database;

// What SQLite is told, and asked, apart from data (https://sqlite.org/pragma.html).

/// Runs `sql`, which is the program's own and yields nothing that matters.
[[nodiscard]] Result<void> execute(const Database &database, const QString &sql);
/// The value of `PRAGMA name`.
[[nodiscard]] Result<qint64> pragma(const Database &database, QStringView name);

/// What each connection has to be told anew: foreign keys on, what is
/// deleted overwritten, temporary tables in memory.
[[nodiscard]] Result<void> applyConnectionPragmas(const Database &database);
/// Readers and a writer at once; stays with the file. Waits while another program holds it.
[[nodiscard]] Result<void> useWriteAheadLog(const Database &database);
/// Moves what is in the log into the file and leaves the log empty; false where somebody reads or
/// writes there now: it waits for nobody.
[[nodiscard]] bool emptyLog(const Database &database);

} // namespace inquit
