// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "language/lexical_text.h"
#include "speakers/evidence.h"
#include "speakers/name_mentions.h"

#include <array>
#include <optional>
#include <vector>

namespace inquit {

/// One place on the way through the text where somebody was meant, by name or otherwise.
struct Step {
    TokenRange tokens;
    qsizetype speaker = -1; ///< as SourceResolver numbers them
    Gender gender = Gender::Unknown;
    bool isPerson = false;
    bool isPlural = false;
    bool isQuoted = false;  ///< inside somebody's words
    bool isSubject = false; ///< begins its clause, or was the source of a quotation
    bool genitive = false;
};

/// Whom a pronoun means.
struct Antecedent {
    Step step;
    std::optional<Step> runnerUp; ///< the best of another speaker
    EvidenceKind againstRunnerUp = EvidenceKind::RunnerUpFarther;
    double confidence = 0;
};

/// What was mentioned so far, latest last: the memory of a reader who meets "he".
class MentionTrail {
public:
    explicit MentionTrail(const LexicalText &text)
        : m_text(text)
    {
    }

    void add(const Step &step);

    /// The best antecedent for a pronoun at token `at`: near, a subject, not inside somebody's
    /// words, of the right gender and number; `previous` is the speaker of the quotation before, or
    /// -1.
    std::optional<Antecedent> personBefore(qsizetype at, Gender gender, qsizetype previous) const;
    /// For "it" (`plural` false) and "they".
    std::optional<Antecedent> bodyBefore(qsizetype at, bool plural, qsizetype previous) const;

private:
    /// What speaks for an antecedent, in the order of the kinds that speak against a runner-up.
    using Weights = std::array<double, 6>;

    template<typename Fits>
    std::optional<Antecedent> best(qsizetype at, qsizetype previous, Fits fits) const;
    Weights weightsOf(const Step &step, qsizetype at, qsizetype previous) const;
    double scoreOf(const Step &step, qsizetype at, qsizetype previous) const;
    EvidenceKind against(const Step &worse, const Step &better, qsizetype at,
                         qsizetype previous) const;

    const LexicalText &m_text;
    std::vector<Step> m_steps;
};

} // namespace inquit
