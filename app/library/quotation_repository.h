// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "library/rows.h"

#include <optional>
#include <vector>

namespace inquit {

class Database;

struct QuotationFilter {
    std::optional<ArticleId> article; ///< none: the whole library
    std::optional<SpeakerId> speaker;
    std::optional<TopicId> topic;
    std::optional<QuotationMode> mode;
    bool withRejected = false;
    int limit = 0; ///< the first so many; 0 for all

    bool operator==(const QuotationFilter &) const = default;
};

class QuotationRepository {
public:
    explicit QuotationRepository(const Database &database);

    /// In the order of the text; over the library, the latest article first.
    [[nodiscard]] Result<std::vector<QuotationRow>> list(const QuotationFilter &filter) const;
    [[nodiscard]] Result<QuotationRow> row(QuotationId id) const;
    /// The quotation that a key means now; none where the article or the quotation is gone.
    [[nodiscard]] Result<std::optional<QuotationRow>> find(const QuotationKey &key) const;

private:
    const Database &m_database;
};

/// The same as find(), the number alone.
[[nodiscard]] Result<std::optional<QuotationId>> quotationAt(const Database &database,
                                                             const QuotationKey &key);

} // namespace inquit
