// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "speakers/name_mentions.h"
#include "speakers/speaker.h"

#include <optional>

namespace inquit {

/// What the words of a source are, before anybody knows whom they mean.
struct SourcePhrase {
    enum class Form {
        Name,
        TwoNames,
        HePronoun,
        ShePronoun,
        ItPronoun,
        TheyPronoun,
        FirstPerson,
        Relative,
        Description
    };

    Form form = Form::Description;
    /// Indices into the text's names: the head, or the two that "and" joins.
    std::vector<size_t> names;
    qsizetype head = -1;                     ///< the head noun of a description
    SpeakerKind kind = SpeakerKind::Unnamed; ///< of a description
    bool definite = false;                   ///< "the senator", "his aide"
    bool plural = false;
    Gender gender = Gender::Unknown;
};

// clang-format off
/// Reads a source's tokens.
///   "White House Press Secretary Jen Psaki"  Name
///   "Poe and Roe"                            TwoNames
///   "he"                                     HePronoun
///   "Trump’s campaign"                       Description, Organisation
///   "the Vermont senator"                    Description, Person, definite
///   "a senior official"                      Description, Unnamed
///   "residents"                              Description, Group
///   "the report"                             Description, Document
// clang-format on
SourcePhrase readSource(const LexicalText &text, TokenRange source,
                        const std::vector<NameMention> &names);

/// The name that the words before the relative pronoun `relative` stand in apposition to: an index
/// into `names`.
///   "Jo Ray, a clerk at the Tide Office who said"   Jo Ray
///   "Jo Ray met a clerk who said"                   none
std::optional<size_t> nameInApposition(const LexicalText &text, qsizetype relative,
                                       const std::vector<NameMention> &names);

/// A word for any body of a kind, which means one that was named: "the company", "the newspaper".
bool meansNamedBody(const LexicalText &text, qsizetype head);

} // namespace inquit
