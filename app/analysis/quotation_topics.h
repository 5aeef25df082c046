// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/analysis.h"
#include "language/tokens.h"

namespace inquit {

/// Gives each quotation the topics that are spoken of in its words: those with a passage in a
/// sentence that its content shares.
void assignTopics(Analysis &analysis, const LinguisticText &words);

} // namespace inquit
