// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace inquit {

/// Text that Markdown shows as it is, on one line: *stars* -> \*stars\*
QString markdownEscaped(const QString &text);

} // namespace inquit
