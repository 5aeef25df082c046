// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "library/rows.h"

#include <optional>
#include <vector>

namespace inquit {

class Database;

class NoteRepository {
public:
    explicit NoteRepository(const Database &database);

    [[nodiscard]] Result<std::vector<NoteRow>> all() const; ///< the latest changed first
    [[nodiscard]] Result<std::vector<NoteRow>>
    of(ArticleId article) const; ///< the article's note first, then by place
    [[nodiscard]] Result<NoteRow> row(NoteId id) const;

    /// A new note on `article`, or on one quotation of it.
    [[nodiscard]] Result<NoteId> add(std::optional<ArticleId> article,
                                     const std::optional<QuotationKey> &quotation,
                                     const QString &markdown);
    /// Puts `markdown` in the place of `read`; false, and nothing is changed, where the note says
    /// something else by now, or is removed.
    [[nodiscard]] Result<bool> replaceMarkdown(NoteId id, const QString &read,
                                               const QString &markdown);
    [[nodiscard]] Result<void> remove(NoteId id); ///< kept for restore()
    [[nodiscard]] Result<void> restore(NoteId id);

private:
    const Database &m_database;
};

} // namespace inquit
