// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "speakers/signature.h"

#include <algorithm>

namespace inquit {

namespace {

bool isDash(const LexicalText &text, qsizetype i)
{
    return text.is(i, u'—') || text.is(i, u'–') || text.is(i, u'―') || text.is(i, u'-')
        || text.is(i, u"--");
}

} // namespace

std::optional<size_t> signatureBehind(const LexicalText &text, qsizetype end,
                                      const std::vector<NameMention> &names)
{
    constexpr qsizetype kMarks = 3; // a stop and closing marks, left out of the words
    qsizetype at = end;
    while (at < text.size() && at < end + kMarks && !text.isWord(at) && !isDash(text, at)) {
        ++at;
    }
    if (at + 1 >= text.size() || !isDash(text, at)) {
        return {};
    }
    const auto name = std::ranges::lower_bound(
        names, at + 1, {}, [](const NameMention &mention) { return mention.name.begin; });
    if (name == names.end() || name->whole.begin != at + 1) {
        return {};
    }
    const qsizetype past = name->whole.end;
    const bool closes = past >= text.size() || !text.isWord(past)
        || text.sentenceOf(past) != text.sentenceOf(past - 1);
    return closes ? std::optional(static_cast<size_t>(name - names.begin())) : std::nullopt;
}

} // namespace inquit
