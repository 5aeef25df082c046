// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

namespace inquit {

/// The text that bytes hold. Its encoding is, in this order:
///   1. what a byte order mark says (UTF-8, UTF-16, UTF-32); the mark is not part of the text;
///   2. UTF-16 without a mark, told by its zero bytes;
///   3. UTF-8, where the bytes are valid UTF-8 and more than ASCII, whatever they declare;
///   4. what the first lines declare: charset=koi8-r, coding: latin-1, encoding="windows-1251";
///   5. UTF-8 with a few broken places, each read as U+FFFD;
///   6. what libuchardet detects, if the text then has neither holes nor control characters;
///   7. Windows-1252.
/// Binary where zero bytes, control characters or a well-known signature tell that it is no text;
/// Empty where there is nothing in it but white space. `subject` names the source in an Error.
/// Linear; about three times the size of `bytes` in memory.
[[nodiscard]] Result<QString> decoded(const QByteArray &bytes, const QString &subject);

} // namespace inquit
