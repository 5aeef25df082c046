// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attribution/marks_kinds.h"

#include <algorithm>
#include <array>

namespace inquit {

namespace {

/// The neighbours of a mark; a space stands for the edge of the block.
struct Neighbours {
    QChar before = u' ';
    QChar after = u' ';
};

Neighbours neighboursOf(QStringView block, qsizetype at)
{
    return { at > 0 ? block[at - 1] : QChar(u' '),
             at + 1 < block.size() ? block[at + 1] : QChar(u' ') };
}

bool isOpeningContext(QChar before)
{
    return before.isSpace() || QStringView(u"([{—–-/“‘\"'„«‹>*_").contains(before);
}

bool isPunctuation(QChar c)
{
    return QStringView(u".,;:!?…)]}—–-”’»›\"'").contains(c);
}

/// "’em", "’90s", "’til": an elision at the start of a word.
bool isElision(QStringView block, qsizetype at)
{
    static constexpr std::array<QStringView, 9> kElided { u"em",   u"tis",   u"twas",
                                                          u"til",  u"cause", u"n",
                                                          u"bout", u"round", u"cos" };
    const QStringView rest = block.sliced(at + 1);
    if (rest.size() >= 2 && rest[0].isDigit() && rest[1].isDigit()) {
        return rest.size() == 2 || !rest[2].isDigit();
    }
    return std::ranges::any_of(kElided, [rest](QStringView word) {
        return rest.startsWith(word, Qt::CaseInsensitive)
            && (rest.size() == word.size() || !rest[word.size()].isLetter());
    });
}

/// 6'2": inches after feet.
bool isInches(QStringView block, qsizetype at)
{
    qsizetype i = at;
    while (i > 0 && (block[i - 1].isDigit() || block[i - 1] == u'.')) {
        --i;
    }
    return i < at && i > 1 && (block[i - 1] == u'\'' || block[i - 1] == u'’')
        && block[i - 2].isDigit();
}

MarkRole straightDouble(QStringView block, qsizetype at, Neighbours n)
{
    if (isInches(block, at)) {
        return {};
    }
    const bool opens = !n.after.isSpace() && (isOpeningContext(n.before) || n.after.isLetter())
        && !n.before.isDigit();
    return { MarkFamily::Double, opens, !n.before.isSpace() || n.after.isSpace(), true };
}

/// A closing single mark, or an apostrophe after a word.
MarkRole closingSingle(Neighbours n)
{
    if (n.before.isSpace() || n.after.isLetterOrNumber()) {
        return {};
    }
    const bool sure = isPunctuation(n.before) || (isPunctuation(n.after) && n.after != u'-');
    const bool possessive = (n.before == u's' || n.before == u'S') && n.after.isSpace();
    return { MarkFamily::Single, false, true, sure || !possessive };
}

MarkRole singleMark(QStringView block, qsizetype at, Neighbours n)
{
    if (n.before.isLetterOrNumber() && n.after.isLetterOrNumber()) {
        return {};
    }
    if (isOpeningContext(n.before) && !n.after.isSpace() && !isPunctuation(n.after)) {
        const bool curlyClose = block[at] == u'’';
        return isElision(block, at) || curlyClose
            ? MarkRole {}
            : MarkRole { MarkFamily::Single, true, false, true };
    }
    return closingSingle(n);
}

MarkRole guillemet(MarkFamily family, bool pointsLeft, Neighbours n)
{
    // French: « a »; German and Danish: »a«. Both are taken; which it is, the matcher sees from
    // what is open.
    return { family, pointsLeft || !n.after.isSpace(), !pointsLeft || !n.before.isSpace(), true };
}

} // namespace

MarkRole markAt(QStringView block, qsizetype at)
{
    const QChar c = block[at];
    if (c.unicode() != u'"' && c.unicode() != u'\'' && c.unicode() != u'`' && c.unicode() < 0xAB) {
        return {};
    }
    const Neighbours n = neighboursOf(block, at);
    switch (c.unicode()) {
    case u'"':
        return straightDouble(block, at, n);
    case u'“':
    case u'‟':
        return { MarkFamily::Double, !n.after.isSpace() || n.before.isSpace(), false, true };
    case u'”':
        return { MarkFamily::Double, isOpeningContext(n.before) && !n.after.isSpace(), true, true };
    case u'„':
        return { MarkFamily::Low, true, false, true };
    case u'‚':
        return { MarkFamily::LowSingle, true, false, true };
    case u'«':
        return guillemet(MarkFamily::Guillemet, true, n);
    case u'»':
        return guillemet(MarkFamily::Guillemet, false, n);
    case u'‹':
        return guillemet(MarkFamily::SingleGuillemet, true, n);
    case u'›':
        return guillemet(MarkFamily::SingleGuillemet, false, n);
    case u'「':
        return { MarkFamily::Corner, true, false, true };
    case u'」':
        return { MarkFamily::Corner, false, true, true };
    case u'『':
        return { MarkFamily::WhiteCorner, true, false, true };
    case u'』':
        return { MarkFamily::WhiteCorner, false, true, true };
    case u'‘':
    case u'’':
    case u'‛':
    case u'\'':
    case u'`':
        return singleMark(block, at, n);
    default:
        return {};
    }
}

} // namespace inquit
