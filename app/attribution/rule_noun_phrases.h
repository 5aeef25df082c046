// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "language/lexical_text.h"

namespace inquit {

/// Noun phrases as far as word lists and capitals can tell. All ranges are of tokens; an empty one
/// means that there is none.

/// The noun phrase that ends with the token before `end` and begins at `first` or later.
///   "On Monday the spokesman for the ministry" -> the spokesman for the ministry
///   "But Mara Quill, the tide press secretary," -> Mara Quill, the tide press secretary
TokenRange nounPhraseBefore(const LexicalText &text, qsizetype first, qsizetype end);

/// The noun phrase that starts at token `begin` and ends at `end` or sooner, with what stands in
/// apposition.
///   "said Ann Poe, director of the museum, on Monday" -> Ann Poe, director of the museum
TokenRange nounPhraseAfter(const LexicalText &text, qsizetype begin, qsizetype end);

/// The subject of the clause that starts at `begin`: the noun phrase in front of its first verb,
/// what introduces the clause left out.
///   "On Tuesday, Lopez sought to ..." -> Lopez
TokenRange subjectOfClause(const LexicalText &text, qsizetype begin, qsizetype end);

/// Whether token `i` can be the first of a noun phrase that names a source.
bool startsNounPhrase(const LexicalText &text, qsizetype i);

/// A verb in a finite form, as far as the lists know; a name is never one.
bool isFiniteVerb(const LexicalText &text, qsizetype i);

} // namespace inquit
