// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace inquit {

/// The version of the code that reads articles. Raise it with each change after which the same
/// models may read an article otherwise: libraries then offer to read again what the older code
/// read.
inline constexpr int kCodeVersion = 2;

/// The identity of what reads with the models in `folder` and the word lists of the program: the
/// code version, and a digest of them all. Other models, another list or another version is another
/// engine. Reads the beginnings of the models alone: the lists' digest is made with the program.
///
///   model-2-5f0c1d2e3b4a
QString modelEngine(const QString &folder);

/// The same of what reads by rules alone: "rules-2-91ab03c47d1e".
QString ruleEngine();

} // namespace inquit
