// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attribution/rule_attribution_finder.h"

#include "attribution/marks_matcher.h"
#include "attribution/rule_block_quote.h"
#include "attribution/rule_context.h"
#include "attribution/rule_direct.h"
#include "attribution/rule_indirect.h"
#include "attribution/rule_joining.h"

#include <algorithm>

namespace inquit {

RuleAttributionFinder::RuleAttributionFinder(std::shared_ptr<const Lexicon> lexicon)
    : m_lexicon(std::move(lexicon))
{
}

std::vector<Attribution> RuleAttributionFinder::find(const Article &article,
                                                     const LinguisticText &words) const
{
    const LexicalText text(article, words, *m_lexicon);
    std::vector<MarkedSpan> spans = matchMarks(article);
    std::erase_if(spans, [](const MarkedSpan &span) { return span.depth > 0; });
    RuleContext context(text, std::move(spans));
    std::vector<Attribution> found = creditedBlockQuotes(context);
    std::vector<Attribution> direct = DirectRules(context).find();
    found.insert(found.end(), std::make_move_iterator(direct.begin()),
                 std::make_move_iterator(direct.end()));
    std::vector<Attribution> indirect = IndirectRules(context).find();
    found.insert(found.end(), std::make_move_iterator(indirect.begin()),
                 std::make_move_iterator(indirect.end()));
    std::ranges::stable_sort(found, {}, [](const Attribution &attribution) {
        return attribution.content.front().begin;
    });
    joinFollowing(context, found);
    return found;
}

} // namespace inquit
