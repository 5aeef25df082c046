// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ids.h"
#include "core/result.h"

#include <QDateTime>

#include <vector>

namespace inquit {

class Database;

/// What was removed from the lists and is kept to be taken back: until it has lain there for a
/// while, or is wanted gone for good.
class Bin {
public:
    explicit Bin(const Database &database);

    /// Forgets what was removed before a time, however many that are; notes on such an article are
    /// kept as notes without one. How many articles and notes there were.
    [[nodiscard]] Result<int> empty(const QDateTime &removedBefore);

    /// Forgets articles, in the bin or not, with the notes on them, so that no word of theirs is
    /// left in the library's file, in its log, or in the backups beside it, which are deleted.
    /// Rewrites the whole file: about a second for 100 MB.
    [[nodiscard]] Result<void> destroy(const std::vector<ArticleId> &articles);

private:
    Result<void> rewrite();

    const Database &m_database;
};

} // namespace inquit
