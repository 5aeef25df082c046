// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QString>

namespace inquit {

// What a reader collects is nobody else's: files are 0600, folders that are made for them 0700,
// under any umask.

/// Makes the folder and those above it that are missing; one that is there stays as it is.
[[nodiscard]] Result<void> makePrivateFolder(const QString &folder);
/// Makes an empty file where there is none; one that is there stays as it is.
[[nodiscard]] Result<void> makePrivateFile(const QString &path);
/// Takes the rights of others away from a library, its log, its backups, and from its folder where
/// that is the program's own. What cannot be changed (another owner, a file system without rights)
/// stays.
void tightenLibrary(const QString &path);

} // namespace inquit
