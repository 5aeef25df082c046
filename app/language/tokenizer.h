// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "language/tokens.h"

#include <QStringView>

#include <vector>

namespace inquit {

/// Appends the tokens of `text` within `block`, in order. Words keep their inner hyphens, points
/// and apostrophes; contractions and possessives come apart; a full stop belongs to its
/// abbreviation.
///   "can’t"        -> ca | n’t            "the leaders’ talks" -> the | leaders | ’ | talks
///   "Mr. O’Neill"  -> Mr. | O’Neill       "‘No,’ she said"     -> ‘ | No | , | ’ | she | said
///   "at 5 p.m."    -> at | 5 | p.m.       "$1.5m (8%)"         -> $ | 1.5m | ( | 8 | % | )
/// An apostrophe is a QuotationMark only where it opens or closes something.
void tokenize(QStringView text, TextRange block, std::vector<Token> &tokens);

} // namespace inquit
