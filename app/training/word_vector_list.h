// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

namespace inquit {

/// What WordVectors::fromBytes() reads, made from a list of packaging/make-word-vectors: a word and
/// 32 numbers a line, in thousandths, the most frequent word first. Errors: NotFound, Unreadable,
/// Damaged (a line that is none).
[[nodiscard]] Result<QByteArray> readWordVectors(const QString &path);

} // namespace inquit
