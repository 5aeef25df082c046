// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attribution/rule_joining.h"

#include <algorithm>

namespace inquit {

namespace {

bool isUncredited(const Attribution &attribution)
{
    return attribution.cue.empty() && attribution.rule != Rule::Turn;
}

qsizetype endOf(const Attribution &attribution)
{
    return std::max(
        { hull(attribution.content).end, hull(attribution.cue).end, hull(attribution.source).end });
}

/// `next` starts in the sentence behind the one in which `before` ends, in the same block.
bool isRightBehind(const LexicalText &text, const Attribution &before, const Attribution &next)
{
    const qsizetype first = text.tokenAt(next.content.front().begin);
    const qsizetype last = text.tokenAt(endOf(before)) - 1;
    if (last < 0 || first <= last || first >= text.size()) {
        return false;
    }
    const qsizetype here = text.sentenceOf(first);
    const qsizetype there = text.sentenceOf(last);
    return here == there + 1 && text.sentence(here).block == text.sentence(there).block;
}

} // namespace

void joinFollowing(const RuleContext &context, std::vector<Attribution> &attributions)
{
    std::vector<Attribution> joined;
    for (Attribution &attribution : attributions) {
        const bool follows = !joined.empty() && isUncredited(attribution)
            && !isUncredited(joined.back())
            && isRightBehind(context.text(), joined.back(), attribution);
        if (!follows) {
            joined.push_back(std::move(attribution));
            continue;
        }
        Attribution &before = joined.back();
        before.content.insert(before.content.end(), attribution.content.begin(),
                              attribution.content.end());
        before.type = context.typeOf(before.content);
    }
    attributions = std::move(joined);
}

} // namespace inquit
