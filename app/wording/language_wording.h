// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

namespace inquit {

/// What to say of an article in a language in which attributions are not found; empty for English,
/// and where the language is not known. `language` is ISO 639-1.
///   "es" -> "This seems to be Spanish. Attributions are found in English only."
QString languageNote(QStringView language);

} // namespace inquit
