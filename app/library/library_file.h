// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QString>

namespace inquit {

/// "inqT" in big endian: what tells a library from another SQLite database (PRAGMA application_id).
constexpr qint32 kApplicationId = 0x696e7154;

/// What the bytes of a file say before SQLite is let near it: it reads no more than the header, so
/// it takes no longer for a large library. A file that is missing or has no bytes is fine.
///   not a regular file -> IsDirectory, Unreadable    other bytes than SQLite's -> NotALibrary
///   shorter than its header says -> Damaged
[[nodiscard]] Result<void> inspectLibraryFile(const QString &path);

/// Whether the file (or, where it is missing, its folder) can be written; asks the system by
/// opening it.
bool isLibraryWritable(const QString &path);

} // namespace inquit
