// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attribution/rule_context.h"

namespace inquit {

RuleContext::RuleContext(const LexicalText &text, std::vector<MarkedSpan> outermost)
    : m_text(text)
    , m_spans(std::move(outermost))
    , m_marked(static_cast<size_t>(text.size()), false)
    , m_taken(static_cast<size_t>(text.size()), false)
{
    for (const MarkedSpan &span : m_spans) {
        const TokenRange tokens = tokensOf(span);
        std::fill(m_marked.begin() + tokens.begin, m_marked.begin() + tokens.end, true);
    }
}

void RuleContext::take(TokenRange tokens)
{
    std::fill(m_taken.begin() + tokens.begin, m_taken.begin() + tokens.end, true);
}

QuotationType RuleContext::typeOf(const TextRanges &content) const
{
    bool marked = false;
    bool unmarked = false;
    for (const TextRange &range : content) {
        const TokenRange tokens = m_text.tokensIn(range);
        for (qsizetype i = tokens.begin; i < tokens.end; ++i) {
            if (m_text.token(i).kind == Token::Kind::Word && !m_text.is(i, u"that")) {
                (isMarked(i) ? marked : unmarked) = true;
            }
        }
    }
    return !marked ? QuotationType::Indirect
        : unmarked ? QuotationType::Mixed
                   : QuotationType::Direct;
}

QuotationMode RuleContext::modeOf(CueMode mode)
{
    return mode == CueMode::Speech ? QuotationMode::Speech
        : mode == CueMode::Thought ? QuotationMode::Thought
                                   : QuotationMode::Other;
}

} // namespace inquit
