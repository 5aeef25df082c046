// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

class QSqlError;

namespace inquit {

/// What the database's driver said, as an Error about `subject` (the library's file).
///
///   SQLITE_BUSY -> Locked      SQLITE_NOTADB -> NotALibrary      SQLITE_CORRUPT -> Damaged
///   SQLITE_FULL -> DiskFull    SQLITE_READONLY -> Unwritable     SQLITE_CANTOPEN -> Unreadable
Error toError(const QSqlError &error, const QString &subject);

} // namespace inquit
