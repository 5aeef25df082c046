// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace inquit::bench {

/// Makes a library of `articles` generated articles at `path`; how long that took, in seconds, or a
/// negative number where it failed (the reason is on standard error).
double makeLibrary(const QString &path, int articles);

} // namespace inquit::bench
