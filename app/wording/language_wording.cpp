// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wording/language_wording.h"

#include <QLocale>

namespace inquit {

using namespace Qt::StringLiterals;

QString languageNote(QStringView language)
{
    if (language.isEmpty() || language == u"en") {
        return {};
    }
    const QLocale::Language known = QLocale::codeToLanguage(language);
    const QString name =
        known == QLocale::AnyLanguage ? u"another language"_s : QLocale::languageToString(known);
    return u"This seems to be %1. Attributions are found in English only."_s.arg(name);
}

} // namespace inquit
