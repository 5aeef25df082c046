// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "attribution/rule.h"
#include "attribution/rule_cues.h"

namespace inquit {

/// The words beside a quotation that credit it to somebody: "X said", "said X", "according to X".
struct Credit {
    TokenRange source; ///< empty where no source is named
    TokenRange cue;
    CueMode mode = CueMode::Speech;
    Rule rule = Rule::Model;
    double confidence = 0;

    /// From the first token of source and cue to the last.
    TokenRange whole() const;
};

/// The subject of `cue`: the noun phrase before it, of its clause where it is joined on by "and" or
/// is an "-ing" form. Looks no further left than `first`.
TokenRange sourceOf(const LexicalText &text, const CueAt &cue, qsizetype first);

/// A credit that follows a quotation; `region` starts behind the closing mark and ends where the
/// sentence does or another quotation starts.
///   cue-source          “…,” said Ann Poe, who runs it.     not: “…” said nobody could know
///   source-cue          “…,” the mayor of Rill said.        not: “…” The mayor was seen to leave.
///   dash                “…” — Ann Poe                       not: “…” — a word that he likes
///   according-to        “…,” according to Poe.              not: “…” according to plan
std::optional<Credit> creditAfter(const LexicalText &text, TokenRange region);

/// A credit that introduces a quotation; `region` starts with the sentence (or behind the quotation
/// before) and ends in front of the opening mark.
///   introduced          Poe told reporters on Monday: “…”   not: He called it “…”
///   colon               Ann Poe scolded them: “…”           not: at 10:30 “…”
std::optional<Credit> creditBefore(const LexicalText &text, TokenRange region);

/// Where the words that a cue puts between itself and its content end: hearers, time, place.
///   "told | reporters in London on Monday | that ..."
qsizetype pastCircumstances(const LexicalText &text, qsizetype begin, qsizetype end);

} // namespace inquit
