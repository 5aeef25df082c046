// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wording/language_wording.h"

#include <algorithm>
#include <array>

namespace inquit {

using namespace Qt::StringLiterals;

namespace {

struct LanguageName {
    QStringView code; ///< ISO 639-1
    QStringView name;
};

/// Those that readers tell by their words or their script (language_guess.h).
constexpr std::array kNames {
    LanguageName { u"ar", u"Arabic" },     LanguageName { u"da", u"Danish" },
    LanguageName { u"de", u"German" },     LanguageName { u"el", u"Greek" },
    LanguageName { u"es", u"Spanish" },    LanguageName { u"fr", u"French" },
    LanguageName { u"he", u"Hebrew" },     LanguageName { u"hi", u"Hindi" },
    LanguageName { u"it", u"Italian" },    LanguageName { u"ja", u"Japanese" },
    LanguageName { u"ko", u"Korean" },     LanguageName { u"nl", u"Dutch" },
    LanguageName { u"no", u"Norwegian" },  LanguageName { u"pl", u"Polish" },
    LanguageName { u"pt", u"Portuguese" }, LanguageName { u"ru", u"Russian" },
    LanguageName { u"sv", u"Swedish" },    LanguageName { u"th", u"Thai" },
    LanguageName { u"uk", u"Ukrainian" },  LanguageName { u"zh", u"Chinese" },
};

} // namespace

QString languageNote(QStringView language)
{
    if (language.isEmpty() || language == u"en") {
        return {};
    }
    const auto *known = std::ranges::find(kNames, language, &LanguageName::code);
    const QStringView name = known == kNames.end() ? u"another language" : known->name;
    return u"This seems to be %1. Attributions are found in English only."_s.arg(name);
}

} // namespace inquit
