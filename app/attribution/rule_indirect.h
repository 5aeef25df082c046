// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "attribution/rule_context.h"
#include "attribution/rule_report_content.h"

#include <optional>

namespace inquit {

/// Finds reports without quotation marks, or with some, sentence by sentence, in what the direct
/// rules left.
///
///   trailing-credit   A, X said on Monday.             not: A, the man who said B left.
///   inserted-credit   A, X said, B.                    not: A, X said that B.
///   according-to      According to X, A.               not: according to plan
///   that-clause       X said that A.                   not: the fact that A
///   clause            X told reporters A happened.     not: X told reporters about A.
///   question-clause   X asked whether A.               not: X asked.
///   to-infinitive     X vowed to A.                    not: X wants to A, X is expected to A
///   urged             X urged Y to A.                  not: X asked Y.
///   called            X called Y Z.                    not: X called Y on Monday.
///   accused           X accused Y of A.                not: Y was accused of A.
class IndirectRules {
public:
    explicit IndirectRules(RuleContext &context);

    std::vector<Attribution> find();

private:
    void takeSentence(TokenRange sentence);
    bool takeTrailing(TokenRange sentence);
    bool takeInserted(TokenRange sentence);
    bool takeAccordingTo(TokenRange sentence, const CueAt &cue);
    qsizetype takeCue(TokenRange sentence, const CueAt &cue, qsizetype clause);
    qsizetype clauseEnd(qsizetype begin, qsizetype end) const;
    bool startsNextReport(qsizetype at, qsizetype end) const;
    qsizetype introductionEnd(TokenRange sentence, qsizetype from) const;
    TokenRange sourceFor(const CueAt &cue, qsizetype clause) const;
    bool closesSentence(const Credit &credit, TokenRange sentence) const;
    void add(std::vector<TokenRange> content, const Credit &credit);
    TokenRange withoutEnds(TokenRange tokens) const;

    RuleContext &m_context;
    const LexicalText &m_text;
    ReportReader m_reader;
    std::vector<Attribution> m_found;
    TokenRange m_lastSource; ///< of the report before in the same sentence
};

} // namespace inquit
