// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "identity/word_folding.h"

#include "core/code_point.h"

#include <algorithm>

namespace inquit {
namespace {

/// Whether the compatibility form of `c` says the same: a fraction or a raised figure does not.
bool isOnlyDress(char32_t c)
{
    switch (QChar::decompositionTag(c)) {
    case QChar::NoDecomposition:
    case QChar::Canonical:
    case QChar::Super:
    case QChar::Sub:
    case QChar::Fraction:
    case QChar::Circle:
    case QChar::Square:
        return false;
    default:
        return true;
    }
}

bool isDash(char32_t c)
{
    return QChar::category(c) == QChar::Punctuation_Dash || c == U'\u2212';
}

QString plainForm(QStringView word)
{
    QString plain;
    plain.reserve(word.size());
    for (qsizetype at = 0; at < word.size();) {
        const auto [c, units] = codePointAt(word, at);
        at += units;
        if (isShapeless(c)) {
            continue;
        }
        if (isApostrophe(c)) {
            plain += u'\'';
        } else if (isDash(c)) {
            plain += u'-';
        } else if (isOnlyDress(c)) {
            plain += QChar::decomposition(c);
        } else {
            plain += QChar::fromUcs4(c);
        }
    }
    return plain;
}

} // namespace

bool isShapeless(char32_t c)
{
    if (c < 0x7f) {
        return c < 0x20 && !QChar::isSpace(c);
    }
    const QChar::Category category = QChar::category(c);
    return category == QChar::Other_Format
        || (category == QChar::Other_Control && !QChar::isSpace(c))
        || (c >= 0xfe00 && c <= 0xfe0f)                   // variation selectors
        || (c >= 0xe0100 && c <= 0xe01ef) || c == 0x034f; // combining grapheme joiner
}

bool isApostrophe(char32_t c)
{
    static constexpr std::u32string_view kApostrophes = U"'’‘‛ʼ′´`＇";
    return kApostrophes.contains(c);
}

QString foldedWord(QStringView word)
{
    const bool isAscii =
        std::ranges::all_of(word, [](QChar c) { return c > u' ' && c < u'\x7f' && c != u'`'; });
    if (isAscii) {
        return word.toString().toLower();
    }
    QString folded = plainForm(word).normalized(QString::NormalizationForm_C).toCaseFolded();
    folded.replace(u'ß', QLatin1StringView("ss")); // folds to two characters, QString's to one
    return folded.normalized(QString::NormalizationForm_C);
}

} // namespace inquit
