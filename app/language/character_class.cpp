// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/character_class.h"

#include <QChar>

#include <array>

namespace inquit {

namespace {

using enum CharacterClass;

constexpr CharacterClass asciiClass(char16_t c)
{
    if (c <= u' ' || c == 0x7f) {
        return Space;
    }
    if ((c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z')) {
        return Letter;
    }
    if (c >= u'0' && c <= u'9') {
        return Digit;
    }
    switch (c) {
    case u'\'':
        return Apostrophe;
    case u'"':
    case u'`':
        return Quote;
    case u'$':
    case u'%':
    case u'#':
    case u'@':
    case u'&':
    case u'+':
    case u'=':
    case u'<':
    case u'>':
    case u'^':
    case u'|':
    case u'~':
    case u'*':
    case u'_':
        return Symbol;
    default:
        return Mark;
    }
}

constexpr auto kAscii = [] {
    std::array<CharacterClass, 128> table {};
    for (char16_t c = 0; c < 128; ++c) {
        table[c] = asciiClass(c);
    }
    return table;
}();

CharacterClass categoryClass(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Letter_Uppercase:
    case QChar::Letter_Lowercase:
    case QChar::Letter_Titlecase:
    case QChar::Letter_Modifier:
    case QChar::Letter_Other:
    case QChar::Mark_NonSpacing:
    case QChar::Mark_SpacingCombining:
    case QChar::Mark_Enclosing:
        return Letter;
    case QChar::Number_DecimalDigit:
        return Digit;
    case QChar::Punctuation_InitialQuote:
    case QChar::Punctuation_FinalQuote:
        return Quote;
    case QChar::Separator_Space:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
    case QChar::Other_Control:
        return Space;
    case QChar::Punctuation_Connector:
    case QChar::Punctuation_Dash:
    case QChar::Punctuation_Open:
    case QChar::Punctuation_Close:
    case QChar::Punctuation_Other:
        return Mark;
    default:
        return Symbol;
    }
}

CharacterClass classOf(char32_t c)
{
    switch (c) {
    case 0x2019: // ’
    case 0x02bc: // modifier letter apostrophe
        return Apostrophe;
    case 0x201a: // ‚
    case 0x201e: // „
    case 0x301d:
    case 0x301e:
    case 0xff02:
        return Quote;
    case 0x00ad: // soft hyphen: within words only
        return Letter;
    case 0x200b: // zero width space
    case 0xfeff:
        return Space;
    default:
        return categoryClass(c);
    }
}

} // namespace

Character characterAt(QStringView text, qsizetype position)
{
    const QChar c = text[position];
    if (c.unicode() < 128) {
        return { kAscii[c.unicode()], 1 };
    }
    if (c.isHighSurrogate() && position + 1 < text.size() && text[position + 1].isLowSurrogate()) {
        return { classOf(QChar::surrogateToUcs4(c, text[position + 1])), 2 };
    }
    if (c.isSurrogate()) {
        return { Symbol, 1 };
    }
    return { classOf(c.unicode()), 1 };
}

} // namespace inquit
