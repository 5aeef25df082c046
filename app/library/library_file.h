// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QString>

namespace inquit {

/// "inqT" in big endian: what tells a library from another SQLite database (PRAGMA application_id).
constexpr qint32 kApplicationId = 0x696e7154;

class HeldFile;

/// Whether something is there that may be a library; nothing there is fine.
///   a folder -> IsDirectory    not a regular file -> NotALibrary
[[nodiscard]] Result<void> inspectLibraryPath(const QString &path);

/// What the bytes of a file say before SQLite is let near it: it reads no more than the header, so
/// it takes no longer for a large library. A file that has no bytes is fine.
///   other bytes than SQLite's -> NotALibrary    shorter than its header says -> Damaged
[[nodiscard]] Result<void> inspectLibraryFile(const HeldFile &file, const QString &path);

} // namespace inquit
