// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "topics/topic_merging.h"

#include <algorithm>
#include <array>

namespace inquit {
namespace {

/// What is left of a word without an ending that makes nouns; null where it has none or little is
/// left.
QStringView rootOf(QStringView word)
{
    constexpr std::array<QStringView, 14> endings { u"ations", u"ation", u"ating", u"ated", u"ates",
                                                    u"ants",   u"ant",   u"ators", u"ator", u"ate",
                                                    u"ines",   u"ine",   u"ions",  u"ion" };
    for (QStringView ending : endings) {
        if (word.endsWith(ending, Qt::CaseInsensitive) && word.size() >= ending.size() + 4) {
            return word.chopped(ending.size());
        }
    }
    return {};
}

bool isPrefixed(QStringView longer, QStringView shorter)
{
    constexpr std::array<QStringView, 5> prefixes { u"im", u"em", u"e", u"anti-", u"re" };
    return longer.endsWith(shorter, Qt::CaseInsensitive)
        && std::ranges::any_of(prefixes, [&](QStringView prefix) {
               return longer.chopped(shorter.size()).compare(prefix, Qt::CaseInsensitive) == 0;
           });
}

bool areOneWord(const TopicText &text, qsizetype one, qsizetype other)
{
    if (text.word(one).stem == text.word(other).stem) {
        return true;
    }
    const QStringView a = rootOf(text.text(one));
    const QStringView b = rootOf(text.text(other));
    if (a.isEmpty() || b.isEmpty()) {
        return false;
    }
    return a.compare(b, Qt::CaseInsensitive) == 0 || isPrefixed(a, b) || isPrefixed(b, a);
}

} // namespace

bool nameOneTopic(const TopicText &text, TokenRange one, TokenRange other)
{
    if (one.length() > other.length()) {
        std::swap(one, other);
    }
    const auto matchesAt = [&](qsizetype begin) {
        for (qsizetype i = 0; i < one.length(); ++i) {
            if (!areOneWord(text, one.begin + i, begin + i)) {
                return false;
            }
        }
        return true;
    };
    return matchesAt(other.begin) || matchesAt(other.end - one.length());
}

} // namespace inquit
