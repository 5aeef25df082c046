// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "attribution/rule.h"
#include "attribution/rule_context.h"

namespace inquit {

/// Where the words begin that a cue reports.
struct ReportContent {
    qsizetype begin = -1; ///< token; -1: the cue reports nothing
    Rule rule = Rule::Model;
    double confidence = 0;
};

/// Reads what stands behind a cue: a clause, an infinitive, a name that is called something.
class ReportReader {
public:
    explicit ReportReader(const RuleContext &context)
        : m_context(context)
        , m_text(context.text())
    {
    }

    /// The content of `cue`, which ends at token `end` or sooner.
    ReportContent contentOf(const CueAt &cue, qsizetype end) const;

private:
    ReportContent calledOrAccused(const CueAt &cue, qsizetype end) const;
    ReportContent urged(const CueAt &cue, qsizetype end) const;
    bool startsClause(qsizetype at, qsizetype end) const;
    qsizetype farThat(qsizetype at, qsizetype end) const;

    const RuleContext &m_context;
    const LexicalText &m_text;
};

} // namespace inquit
