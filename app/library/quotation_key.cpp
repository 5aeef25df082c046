// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/rows.h"

namespace inquit {

namespace {

constexpr qsizetype kDigestDigits = 64;

bool isHexadecimal(QStringView text)
{
    return std::ranges::all_of(
        text, [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); });
}

/// Digits alone: no sign, no space, no other script's digits.
std::optional<qsizetype> toPosition(QStringView digits)
{
    const bool plain = std::ranges::all_of(digits, [](QChar c) { return c >= u'0' && c <= u'9'; });
    bool fits = false;
    const qlonglong number = digits.toLongLong(&fits);
    return plain && fits ? std::optional<qsizetype>(number) : std::nullopt;
}

} // namespace

QString QuotationKey::toString() const
{
    return QString::fromLatin1(articleDigest.toHex()) % u'/' % QString::number(place.begin) % u'-'
        % QString::number(place.end);
}

std::optional<QuotationKey> QuotationKey::fromString(QStringView string)
{
    const qsizetype dash = string.lastIndexOf(u'-');
    if (dash <= kDigestDigits || string[kDigestDigits] != u'/'
        || !isHexadecimal(string.first(kDigestDigits))) {
        return std::nullopt;
    }
    const auto begin = toPosition(string.sliced(kDigestDigits + 1, dash - kDigestDigits - 1));
    const auto end = toPosition(string.sliced(dash + 1));
    if (!begin || !end || *end <= *begin) {
        return std::nullopt;
    }
    return QuotationKey { .articleDigest =
                              QByteArray::fromHex(string.first(kDigestDigits).toLatin1()),
                          .place = { *begin, *end } };
}

} // namespace inquit
