// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "language/tokens.h"

#include <QStringView>

namespace inquit {

/// Appends to `words.sentences` the sentences that the tokens `tokens` (all of block number
/// `block`) make. Closing marks and brackets belong to the sentence that they close. A question or
/// an exclamation in quotation marks does not end the sentence that goes on with its reporting
/// verb:
///   “Why now?” he asked. “No!” Ms. Roe said.     two sentences
void splitSentences(QStringView text, TokenRange tokens, qsizetype block, LinguisticText &words);

} // namespace inquit
