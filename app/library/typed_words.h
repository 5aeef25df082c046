// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

namespace inquit {

/// One thing that a person typed into the search field.
struct TypedWord {
    QString text;            ///< a word, or the words of a phrase; has a letter or a digit in it
    QString field;           ///< "speaker", "outlet" or empty
    bool isPhrase = false;   ///< it was in quotation marks
    bool isExcluded = false; ///< there was a minus before it
    bool isOpen = false;     ///< the last thing, and nothing says that it is complete

    bool operator==(const TypedWord &) const = default;
};

/// The words, phrases and field filters of any text whatever, `limit` at most.
///   climate "green deal" -coal speaker:"joe biden" mig
///     ->  climate | green deal (phrase) | coal (excluded) | joe biden (speaker) | mig (open)
std::vector<TypedWord> typedWords(QStringView typed, qsizetype limit);

/// The FTS5 expression for a word that is still being typed: what begins so, and the word forms
/// whose stem is shorter than what was typed.
///   immigrati  ->  ("immigrati" * OR "immigrat" OR "immigr")
QString beginning(const TypedWord &word);

/// The FTS5 expression for a word or phrase: in quotation marks, those in it doubled.
QString quoted(QStringView words);

} // namespace inquit
