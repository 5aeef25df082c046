// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "topics/topic_merging.h"

#include <utility>

namespace inquit {
namespace {

bool areOneWord(const TopicText &text, qsizetype one, qsizetype other)
{
    return text.word(one).stem == text.word(other).stem
        || text.form(one).sharesRoot(text.form(other));
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
