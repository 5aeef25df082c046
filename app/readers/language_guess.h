// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

namespace inquit {

/// The language of a text, ISO 639-1, told by its script or by its commonest words in the first
/// 20,000 characters; empty where it is not clear.
QString guessedLanguage(QStringView text);

} // namespace inquit
