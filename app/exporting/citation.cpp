// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/citation.h"

#include "wording/number_wording.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace inquit {

QString citedSpeaker(const QuotationRow &quotation)
{
    return quotation.speakerName.isEmpty() ? u"Speaker unknown"_s
                                           : quotation.speakerName.simplified();
}

QString citedPlace(const QuotationRow &quotation)
{
    QStringList parts;
    const QString place = quotation.outlet.isEmpty() ? quotation.articleTitle : quotation.outlet;
    for (const QString &part : { place.simplified(), longDate(quotation.published) }) {
        if (!part.isEmpty()) {
            parts << part;
        }
    }
    return parts.join(u", ");
}

QString checkInWords(const QuotationRow &quotation)
{
    switch (quotation.check) {
    case Check::Confirmed:
        return quotation.speakerChanged ? u"attribution checked and corrected"_s
                                        : u"attribution checked"_s;
    case Check::Rejected:
        return u"attribution rejected as wrong"_s;
    case Check::Unchecked:
        break;
    }
    if (quotation.speakerChanged) {
        return u"attribution corrected"_s;
    }
    return u"attribution not checked (%1 sure)"_s.arg(percentage(quotation.confidence));
}

QString shortened(const QString &words, qsizetype length)
{
    const QString line = words.simplified();
    if (line.size() <= length) {
        return line;
    }
    const qsizetype space = line.lastIndexOf(u' ', length);
    qsizetype end = space > length / 2 ? space : length;
    if (end > 0 && line[end - 1].isHighSurrogate()) {
        --end;
    }
    return line.left(end) + u"…"_s;
}

std::optional<QuotationKey> citedKey(const QString &address)
{
    if (!address.startsWith(kCitationScheme)) {
        return std::nullopt;
    }
    return QuotationKey::fromString(QStringView(address).sliced(kCitationScheme.size()));
}

std::vector<QuotationKey> citedIn(const QString &markdown)
{
    static const QRegularExpression address(
        u"inquit:quotation/[0-9a-f]{64}/[0-9]{1,18}-[0-9]{1,18}"_s);
    std::vector<QuotationKey> keys;
    auto match = address.globalMatch(markdown);
    while (match.hasNext()) {
        const auto key = citedKey(match.next().captured());
        if (key && std::ranges::find(keys, *key) == keys.end()) {
            keys.push_back(*key);
        }
    }
    return keys;
}

} // namespace inquit
