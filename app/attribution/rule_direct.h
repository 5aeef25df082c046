// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "attribution/rule_context.h"

#include <optional>

namespace inquit {

// clang-format off
/// Credits what stands in quotation marks, block by block.
///
///   cue-source, source-cue, introduced, colon, dash, according-to   see rule_credit.h
///   split            “A,” X said. “B.”      one quotation, two contents    not: “A,” X said. “B,” said Y.
///   carried-over     “A¶“B”                 goes on in the next paragraph  not: “A”¶“B”
///   sentence-before  X took the gift. “A.”  credited to X                  not: The “gift” came.
///   standing-alone   “A.”                   a paragraph, nobody named      not: The word “so”.
///   turn             JANE ROE: A            the label is the source        not: a paragraph
// clang-format on
class DirectRules {
public:
    explicit DirectRules(RuleContext &context);

    std::vector<Attribution> find();

private:
    struct Place {
        TokenRange tokens; ///< of the marked span
        TokenRange before; ///< of its sentence, not yet taken
        TokenRange after;  ///< to the end of the sentence or the next span
    };

    void takeBlock(qsizetype block, qsizetype firstSpan, qsizetype endSpan);
    void takeSpan(const MarkedSpan &span, qsizetype nextBegin);
    void takeTurn(const Block &block);
    Place placeOf(const MarkedSpan &span, qsizetype nextBegin) const;
    bool joins(const Place &place) const;
    bool startsSentence(const Place &place) const;
    bool flowsOn(const MarkedSpan &span, const Place &place) const;
    bool isSentence(const MarkedSpan &span, const Place &place) const;
    std::optional<Credit> creditBehind(const MarkedSpan &span, const Place &place) const;
    void add(TextRange content, const Credit &credit);
    void addContext(const MarkedSpan &span, const Place &place);
    void complete(const Credit &credit);
    void join(const MarkedSpan &span, const Place &place);

    RuleContext &m_context;
    const LexicalText &m_text;
    std::vector<Attribution> m_found;
    TokenRange m_block;              ///< tokens of the block at hand
    qsizetype m_takenEnd = 0;        ///< tokens before it belong to an attribution
    qsizetype m_creditSentence = -1; ///< of the last credit
    bool m_hasCurrent = false;       ///< the last of m_found may be joined by the next span
};

} // namespace inquit
