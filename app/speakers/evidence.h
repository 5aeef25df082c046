// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text_range.h"

#include <cstdint>

namespace inquit {

/// Why words mean a speaker, or other words that do; and why they do not mean the runner-up.
enum class EvidenceKind : std::uint8_t {
    Named,           ///< the words are the speaker's name, or have it in them: "Ann Poe said"
    NamedElsewhere,  ///< the same name stands in full there
    ShortName,       ///< "Poe" of "Ann Poe"
    BothNamed,       ///< "Ann Poe and Jo Ray": two with one voice
    LastMan,         ///< "he": the last man who fits
    LastWoman,       ///< "she"
    LastNamed,       ///< "it", "they"
    PreviousSpeaker, ///< a pronoun, for who was quoted last
    SameSpeaker,     ///< another mention of the speaker
    Relative,        ///< "who": the words before it
    Signature,       ///< “A.” — Ann Poe
    Continued,       ///< nobody is named; it goes on from the quotation before
    Role,            ///< "the minister" is how the article describes Ann Poe
    NamedBefore,     ///< "the senator", "the company": the last one named who may be that
    NamedBelow,      ///< "a former minister" of a lead, whom a later paragraph names
    Staff,           ///< "her campaign": people of hers
    Described,       ///< "a senior official": the article gives no name
    // against the runner-up, at its mention: what weighed most
    RunnerUpFarther,     ///< it is farther away
    RunnerUpNotSubject,  ///< it is not the subject of its sentence
    RunnerUpQuoted,      ///< it stands inside somebody's words
    RunnerUpPossessive,  ///< "Poe’s": something of the runner-up is meant there
    RunnerUpNoGender,    ///< nothing says that the runner-up is a man, or a woman
    RunnerUpSaidNothing, ///< the other was quoted last
};

constexpr bool isAgainstRunnerUp(EvidenceKind kind)
{
    return kind >= EvidenceKind::RunnerUpFarther;
}

/// One step from the words that stand as source to the name that they mean.
///   “he” -> “Lopez Obrador”   { LastMan, { range of “he”, range of “Lopez Obrador” }, 2 }
struct Evidence {
    EvidenceKind kind = EvidenceKind::Named;
    TextRanges ranges; ///< the words; then the words that they mean, where those stand elsewhere
    int distance = 0; ///< sentences from the words back to what they mean; negative: it comes later

    bool operator==(const Evidence &) const = default;
};

} // namespace inquit
