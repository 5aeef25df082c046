// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "library/rows.h"

#include <optional>
#include <vector>

namespace inquit {

class Database;

class TopicRepository {
public:
    explicit TopicRepository(const Database &database);

    /// Of one article, the best first; of the library where `article` is none, the most quoted
    /// first.
    [[nodiscard]] Result<std::vector<TopicRow>> in(std::optional<ArticleId> article) const;

private:
    const Database &m_database;
};

} // namespace inquit
