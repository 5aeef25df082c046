// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

#include <functional>

class QIODevice;

namespace inquit {

/// Writes a file whole or not at all: what was there stays until the new content is complete.
/// Missing folders are not made. Unwritable, DiskFull, or what `write` returned.
[[nodiscard]] Result<void> writeFile(const QString &path,
                                     const std::function<Result<void>(QIODevice &)> &write);
[[nodiscard]] Result<void> writeFile(const QString &path, const QByteArray &content);

} // namespace inquit
