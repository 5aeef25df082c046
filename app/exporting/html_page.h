// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace inquit {

/// A page of its own: `body` is HTML, `title` is text. Its style is in it, it loads nothing, and a
/// policy in its head forbids loading.
QString htmlPage(const QString &title, const QString &body);

} // namespace inquit
