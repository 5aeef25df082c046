// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "attribution/attribution.h"
#include "attribution/marks_matcher.h"
#include "attribution/rule_credit.h"

namespace inquit {

/// What the rules share while they read one article: its words, the outermost quotations in marks,
/// and which tokens an attribution holds already.
class RuleContext {
public:
    RuleContext(const LexicalText &text, std::vector<MarkedSpan> outermost);

    const LexicalText &text() const { return m_text; }
    const std::vector<MarkedSpan> &spans() const { return m_spans; }
    TokenRange tokensOf(const MarkedSpan &span) const { return m_text.tokensIn(span.range); }

    /// The token lies inside quotation marks.
    bool isMarked(qsizetype token) const { return m_marked[static_cast<size_t>(token)]; }
    bool isTaken(qsizetype token) const { return m_taken[static_cast<size_t>(token)]; }
    void take(TokenRange tokens);

    /// `content` is all in marks, partly, or not at all.
    QuotationType typeOf(const TextRanges &content) const;

    static QuotationMode modeOf(CueMode mode);

private:
    const LexicalText &m_text;
    std::vector<MarkedSpan> m_spans;
    std::vector<bool> m_marked;
    std::vector<bool> m_taken;
};

} // namespace inquit
