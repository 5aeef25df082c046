// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QString>

namespace inquit {

class Database;

/// Copies the library, as it is at this moment, into a new file; what is in the file's log is in
/// the copy. The target must not be there.
[[nodiscard]] Result<void> backUp(const Database &database, const QString &target);

/// The same beside the file, under a name that tells the version and is not taken:
///   library.inquit -> library.inquit.version-3.backup, library.inquit.version-3.2.backup …
/// Returns the name. Not within a transaction.
[[nodiscard]] Result<QString> backUpBeside(const Database &database, int version);

/// Deletes every file that backUpBeside() made of this library.
[[nodiscard]] Result<void> deleteBackups(const Database &database);

} // namespace inquit
