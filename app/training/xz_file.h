// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

namespace inquit {

/// The content of an .xz file. Errors: NotFound, Unreadable, Damaged, TooLarge (over 2 GB
/// unpacked).
[[nodiscard]] Result<QByteArray> readXz(const QString &path);

} // namespace inquit
