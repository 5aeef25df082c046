// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "attribution/attribution.h"
#include "language/lexicon.h"

namespace inquit {

/// Speech, thought or other, by the cue; `hasVerb` tells whether the content has one.
///
///   “A,” she said                         speech   whatever introduces words in quotation marks
///   made it clear that A                  speech   a phrase of the lexicon
///   believes that A                       thought
///   the poll showed that A                other
///   put his name to it that A             speech   a cue that is in no list, with "that"
///   blamed the cannery                    other    not words, but what they were about
///   called the plan a hobby               speech   a name that somebody gives
QuotationMode modeOfCue(const Attribution &attribution, QStringView text, bool hasVerb,
                        const Lexicon &lexicon);

} // namespace inquit
