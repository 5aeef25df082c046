// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/visible_text.h"

#include "core/code_point.h"

#include <algorithm>

namespace inquit {

namespace {

constexpr QChar kSoftHyphen = u'\u00ad';
constexpr QChar kNonJoiner = u'\u200c';
constexpr QChar kJoiner = u'\u200d';
constexpr QChar kEmojiSelector = u'\ufe0f';

/// Never seen, wherever it stands.
bool isInvisible(QChar c)
{
    switch (c.unicode()) {
    case 0x00ad: // soft hyphen
    case 0x034f: // combining grapheme joiner
    case 0x061c: // Arabic letter mark
    case 0x180e: // Mongolian vowel separator
    case 0x200b: // zero width space
    case 0x200e: // direction marks, embeddings, overrides and isolates
    case 0x200f:
    case 0x2060: // word joiner
    case 0x2061: // invisible operators
    case 0x2062:
    case 0x2063:
    case 0x2064:
    case 0xfeff: // byte order mark
    case 0xfffc: // object replacement
        return true;
    default:
        return (c >= u'\u202a' && c <= u'\u202e') || (c >= u'\u2066' && c <= u'\u206f');
    }
}

bool isJoiner(QChar c)
{
    return c == kJoiner || c == kNonJoiner;
}

bool isOtherLineEnd(QChar c)
{
    return c == u'\r' || c == u'\f' || c == u'\v' || c == u'\u0085' || c == u'\u2028'
        || c == u'\u2029';
}

/// Whether a letter is of a script in which joiners change what is read.
bool isOfJoiningScript(char32_t c)
{
    switch (QChar::script(c)) {
    case QChar::Script_Arabic:
    case QChar::Script_Syriac:
    case QChar::Script_Mongolian:
    case QChar::Script_Nko:
    case QChar::Script_Devanagari:
    case QChar::Script_Bengali:
    case QChar::Script_Gurmukhi:
    case QChar::Script_Gujarati:
    case QChar::Script_Oriya:
    case QChar::Script_Tamil:
    case QChar::Script_Telugu:
    case QChar::Script_Kannada:
    case QChar::Script_Malayalam:
    case QChar::Script_Sinhala:
    case QChar::Script_Khmer:
    case QChar::Script_Tibetan:
        return true;
    default:
        return false;
    }
}

bool isEmojiPart(char32_t c)
{
    return c == kEmojiSelector.unicode() || (c >= 0x1f000 && c <= 0x1faff)
        || (c >= 0x2190 && c <= 0x2bff); // arrows to symbols: hearts, signs, dingbats
}

char32_t pointBefore(QStringView text, qsizetype at)
{
    if (at >= 2 && text[at - 1].isLowSurrogate() && text[at - 2].isHighSurrogate()) {
        return QChar::surrogateToUcs4(text[at - 2], text[at - 1]);
    }
    return at > 0 ? text[at - 1].unicode() : 0;
}

char32_t pointAt(QStringView text, qsizetype at)
{
    return at < text.size() ? codePointAt(text, at).value : 0;
}

bool joins(QStringView text, qsizetype at)
{
    const char32_t before = pointBefore(text, at);
    const char32_t after = pointAt(text, at + 1);
    if (text[at] == kJoiner && isEmojiPart(before) && isEmojiPart(after)) {
        return true;
    }
    return isOfJoiningScript(before) && (isOfJoiningScript(after) || !QChar::isLetter(after));
}

/// The end of what a line's end at `at` is written with: CR LF is one.
qsizetype lineEnd(QStringView text, qsizetype at)
{
    const bool isPair = text[at] == u'\r' && at + 1 < text.size() && text[at + 1] == u'\n';
    return at + (isPair ? 2 : 1);
}

bool isLineEnd(QChar c)
{
    return c == u'\n' || isOtherLineEnd(c);
}

bool isAltered(QChar c)
{
    return isInvisible(c) || isJoiner(c) || isOtherLineEnd(c);
}

/// A soft hyphen at a line's end: the printer broke the word there, and it goes on below.
qsizetype endOfBrokenWord(QStringView text, qsizetype at)
{
    if (text[at] != kSoftHyphen || at + 1 >= text.size() || !isLineEnd(text[at + 1])) {
        return at + 1;
    }
    qsizetype end = lineEnd(text, at + 1);
    while (end < text.size() && (text[end] == u' ' || text[end] == u'\t')) {
        ++end;
    }
    return end < text.size() && text[end].isLetter() ? end : at + 1;
}

} // namespace

DerivedText visibleText(QStringView source)
{
    if (std::ranges::none_of(source, isAltered)) {
        return { source.toString(), {} };
    }
    MappedText made(source);
    qsizetype kept = 0; // up to here, the source was taken over or left out
    for (qsizetype at = 0; at < source.size(); ++at) {
        const QChar c = source[at];
        if (!isAltered(c) || (isJoiner(c) && joins(source, at))) {
            continue;
        }
        made.keep({ kept, at });
        if (isOtherLineEnd(c)) {
            kept = lineEnd(source, at);
            made.put(u"\n", { at, kept });
        } else {
            kept = endOfBrokenWord(source, at);
        }
        at = kept - 1;
    }
    made.keep({ kept, source.size() });
    return std::move(made).take();
}

} // namespace inquit
