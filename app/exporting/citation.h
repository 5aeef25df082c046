// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/rows.h"

#include <QString>

namespace inquit {

/// How the address of a link begins that cites a quotation; QuotationKey::toString() follows.
inline constexpr QStringView kCitationScheme = u"inquit:quotation/";

/// The speaker's name, or "Speaker unknown".
QString citedSpeaker(const QuotationRow &quotation);

/// What follows the speaker in a citation: "Al Jazeera, 1 March 2021"; the article's title where
/// the outlet is unknown.
QString citedPlace(const QuotationRow &quotation);

/// Whether somebody looked: "attribution checked", "attribution checked and corrected",
/// "attribution not checked (97% sure)", "rejected as wrong".
QString checkInWords(const QuotationRow &quotation);

/// The quotation's words on one line, whole words up to about `length` characters, then "…".
QString shortened(const QString &words, qsizetype length);

/// The quotation that a link's address cites; none for every other address.
std::optional<QuotationKey> citedKey(const QString &address);

/// Every quotation that a note's Markdown cites, in the order of the text, each once.
std::vector<QuotationKey> citedIn(const QString &markdown);

} // namespace inquit
