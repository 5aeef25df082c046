// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "exporting/notes_document.h"

#include <optional>
#include <vector>

namespace inquit {

class Database;

/// The notes on some articles, or all of the library's where `articles` is none, with what they
/// cite. Articles without a note are left out; empty notes too.
[[nodiscard]] Result<NotesDocument>
collectNotes(const Database &library, const std::optional<std::vector<ArticleId>> &articles,
             const QString &author = {});

} // namespace inquit
