// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/analysis.h"
#include "article/article.h"
#include "core/result.h"
#include "library/disagreement.h"
#include "library/rows.h"

#include <optional>
#include <vector>

namespace inquit {

class Database;

/// Articles with what the machine found in them. Writing is one transaction a call.
class ArticleRepository {
public:
    explicit ArticleRepository(const Database &database);

    struct Added {
        ArticleId id;
        bool isNew = false; ///< false: the same text was there, and nothing changed
    };
    /// Stores an article and its analysis; the same text (by sha256) is stored once.
    [[nodiscard]] Result<Added> add(const Article &article, const Analysis &analysis);

    /// Puts a newer analysis in the place of the machine's rows; decisions and notes are applied
    /// afresh, and what was confirmed for somebody stays so. The checked attributions that it sees
    /// otherwise.
    [[nodiscard]] Result<std::vector<Disagreement>> replaceAnalysis(ArticleId id,
                                                                    const Analysis &analysis);

    [[nodiscard]] Result<std::optional<ArticleId>> findByDigest(const QByteArray &sha256) const;
    /// The listed article with the same words: other line ends, marks, case or furniture aside.
    [[nodiscard]] Result<std::optional<ArticleId>> findByWords(const Article &article) const;
    [[nodiscard]] Result<Article> article(ArticleId id) const;
    [[nodiscard]] Result<ArticleRow> row(ArticleId id) const;
    [[nodiscard]] Result<std::vector<ArticleRow>>
    all() const; ///< latest published or imported first
    [[nodiscard]] Result<std::vector<ArticleId>>
    analysedBefore(const QString &engine) const; ///< made by another engine

    [[nodiscard]] Result<void> setRead(ArticleId id, bool read);
    [[nodiscard]] Result<void> setStarred(ArticleId id, bool starred);
    /// Removes the article from the lists, and keeps it with all that belongs to it for restore().
    [[nodiscard]] Result<void> remove(ArticleId id);
    [[nodiscard]] Result<void> restore(ArticleId id);

private:
    const Database &m_database;
};

} // namespace inquit
