// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

namespace inquit {

/// What a word does in a sentence; most words do several things. The names are those of the parts
/// of resources/language/en/word-classes.txt.
enum class WordClass : quint8 {
    Determiner,
    Possessive,
    Pronoun,
    Male,
    Female,
    Plural,
    Neuter,
    First,
    Relative,
    Preposition,
    Conjunction,
    Subordinator,
    Auxiliary,
    Negation,
    Adverb,
    Weekday,
    Month,
    Time,
    Verb,
    Title,
    Role,
    Kin,
    Organisation,
    Group,
    Document,
    Unnamed,
    Work,
    Particle,
    Hearer,
    Quantity,
    Common,
    Forename,
    Nationality,
    Place,
    Homograph,   ///< a cue's base form that is a noun as well: "report"
    CueFinite,   ///< "says", "said"
    CueBase,     ///< "say"
    CueIng,      ///< "saying"
    PhraseStart, ///< a phrase of cue-phrases.txt starts with it
    Last_,
};

/// A set of word classes.
struct WordClasses {
    quint64 bits = 0;

    static constexpr quint64 bit(WordClass c) { return quint64(1) << static_cast<int>(c); }
    constexpr void add(WordClass c) { bits |= bit(c); }
    constexpr bool has(WordClass c) const { return (bits & bit(c)) != 0; }
    template<typename... C>
    constexpr bool hasAny(C... c) const
    {
        return (bits & (bit(c) | ...)) != 0;
    }
    constexpr bool operator==(const WordClasses &) const = default;
};

/// What may follow a cue; see resources/language/en/cues.txt for the letters.
enum class CueFrame : quint8 {
    Direct = 1,      ///< d
    That = 2,        ///< t
    Zero = 4,        ///< z
    Whether = 8,     ///< w
    Infinitive = 16, ///< i
    Hearer = 32,     ///< r
    Urge = 64,       ///< u
    CallName = 128,  ///< c; f (accuse of) shares its handling, told apart by Accuse
};

enum class CueMode : quint8 { Speech, Thought, Other };

/// A verb or a phrase that reports.
struct Cue {
    CueMode mode = CueMode::Speech;
    quint8 frames = 0;
    bool accuses = false; ///< f: "accused X of"

    constexpr bool takes(CueFrame frame) const
    {
        return (frames & static_cast<quint8>(frame)) != 0;
    }
};

struct LexiconEntry {
    WordClasses classes;
    qint16 cue = -1; ///< index for Lexicon::cue, -1 for none

    constexpr bool has(WordClass c) const { return classes.has(c); }
};

} // namespace inquit
