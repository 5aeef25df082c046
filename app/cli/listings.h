// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/table.h"
#include "core/ids.h"
#include "core/result.h"

#include <optional>

namespace inquit {

class Database;

// What the library holds, of one article or of all, as tables.

[[nodiscard]] Result<Table> articlesTable(const Database &library);
[[nodiscard]] Result<Table> speakersTable(const Database &library,
                                          std::optional<ArticleId> article);
[[nodiscard]] Result<Table> quotationsTable(const Database &library,
                                            std::optional<ArticleId> article);
[[nodiscard]] Result<Table> topicsTable(const Database &library, std::optional<ArticleId> article);
[[nodiscard]] Result<Table> notesTable(const Database &library, std::optional<ArticleId> article);

} // namespace inquit
