// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ids.h"
#include "core/text_range.h"
#include "library/database.h"

#include <optional>
#include <vector>

namespace inquit {

/// Which decision holds for which quotation, by place: each decision goes to the quotation that it
/// overlaps most (the shorter one of two), and a quotation takes the decision that overlaps it most
/// (the first one of two). The result has, for each quotation, the index of its decision.
///
///   quotations [0,10) [12,30)   decisions [12,28)   ->  none, 0
std::vector<std::optional<size_t>> matchedDecisions(const TextRanges &quotations,
                                                    const TextRanges &decisions);

/// Makes anew what follows from the machine's rows and the user's decisions on one article:
/// verdicts, speakers and counts. Within the caller's transaction.
[[nodiscard]] Result<void> applyDecisions(const Database &database, ArticleId article,
                                          const QByteArray &digest);

} // namespace inquit
