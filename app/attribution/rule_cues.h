// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "language/lexical_text.h"

#include <optional>

namespace inquit {

/// A verb or phrase that reports, at one place.
struct CueAt {
    enum class Form { Finite, Base, Ing, SourceFollows };

    TokenRange tokens; ///< with the auxiliaries before it: "has not said"
    Cue cue;
    Form form = Form::Finite;
    qsizetype verb = 0; ///< the token that `tokens` was found by, behind the auxiliaries
};

/// The cue whose first word, auxiliaries aside, is token `i`. A noun of the same letters is none,
/// nor is a passive or an infinitive.
///   "X said", "X has said", "they say", "X made it clear", "according to X"   fire
///   "the report", "was expected", "to say", "the proposed law"                do not
std::optional<CueAt> cueAt(const LexicalText &text, qsizetype i);

/// The last cue in `tokens`, looked for from the right over at most `reach` tokens.
std::optional<CueAt> lastCueIn(const LexicalText &text, TokenRange tokens, qsizetype reach);

} // namespace inquit
