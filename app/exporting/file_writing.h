// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

#include <functional>

class QIODevice;

namespace inquit {

/// Writes a file whole or not at all: what was there stays until the new content is complete and
/// on the disk. What is no file (a terminal, /dev/null, a FIFO, /dev/stdout) is written into as it
/// is and never replaced; a folder, a socket, a disk and another user's link in /tmp are refused.
/// A FIFO that nobody reads is waited for, kReaderWithin. Missing folders are not made.
///
/// Unwritable, DiskFull (a quota too), or what `write` returned; then nothing is written.
[[nodiscard]] Result<void> writeFile(const QString &path,
                                     const std::function<Result<void>(QIODevice &)> &write);
[[nodiscard]] Result<void> writeFile(const QString &path, const QByteArray &content);

inline constexpr int kReaderWithin = 5'000; ///< milliseconds

} // namespace inquit
