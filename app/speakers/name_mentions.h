// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "language/lexical_text.h"

#include <vector>

namespace inquit {

enum class Gender : quint8 { Unknown, Male, Female };

/// A name in the text, before anybody knows whose it is.
struct NameMention {
    enum class Kind : quint8 { Person, Organisation, Place, Unknown };

    TokenRange whole; ///< with title and role before it: "White House Press Secretary Jen Psaki"
    TokenRange name;  ///< "Jen Psaki"
    Kind kind = Kind::Unknown;
    Gender gender = Gender::Unknown;
    bool genitive = false; ///< "Trump’s"
    TokenRange apposition; ///< "the White House press secretary" behind the name; may be empty

    TokenRange title() const { return { whole.begin, name.begin }; }
};

/// The names of a text, in its order: runs of capitalised words, split into title and name, each
/// with what its words and neighbours tell of it.
///   "Secretary of State Antony Blinken"   title Secretary of State, person Antony Blinken
///   "the Ministry of Health"              organisation
///   "In Washington on Monday"             place; no name
///   "Moving on, the two"                  none: a capital that begins a sentence is no name
std::vector<NameMention> findNames(const LexicalText &text);

/// The gender that a phrase's words tell: "spokeswoman", "Mrs.", "his mother".
Gender genderOf(const LexicalText &text, TokenRange phrase);

} // namespace inquit
