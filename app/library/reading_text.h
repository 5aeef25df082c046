// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "article/article.h"
#include "core/ids.h"
#include "core/result.h"

namespace inquit {

class Database;

/// Stores an article's reading text, with its blocks, what is set apart in it, and the way to its
/// source.
[[nodiscard]] Result<void> insertReadingText(const Database &database, ArticleId id,
                                             const Article &article);

/// Puts what is stored into `article`. Damaged where a place lies outside of the text: a library
/// may come from anywhere.
[[nodiscard]] Result<void> readReadingText(const Database &database, ArticleId id,
                                           Article &article);

} // namespace inquit
