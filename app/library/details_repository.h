// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ids.h"
#include "core/result.h"

#include <QDate>
#include <QString>

#include <optional>

namespace inquit {

class Database;

/// What names and dates an article.
struct ArticleDetails {
    QString title;
    QString byline;
    QString outlet;
    QDate published; ///< may be invalid: no date

    bool operator==(const ArticleDetails &) const = default;
};

/// What the user says of an article in the place of what was read in it; none: as it was read.
struct DetailEdits {
    std::optional<QString> title; ///< an empty one stands for the article's first words
    std::optional<QString> byline;
    std::optional<QString> outlet;
    std::optional<QDate> published; ///< an invalid one: no date

    bool operator==(const DetailEdits &) const = default;
};

/// The edits that make `wanted` of what was `found`: none where they are the same. White space at
/// the ends and within is made simple.
DetailEdits editsBetween(const ArticleDetails &found, const ArticleDetails &wanted);

/// The details of articles: what was read, and beside it what the user says.
class DetailsRepository {
public:
    explicit DetailsRepository(const Database &database);

    /// As read in the article; its first words where it has no title. Errors: NotFound.
    [[nodiscard]] Result<ArticleDetails> found(ArticleId id) const;
    [[nodiscard]] Result<DetailEdits> edits(ArticleId id) const;
    /// Keeps the edits in the place of those before; with none the article is as it was read. Undo
    /// is setting what edits() gave before. One transaction. Errors: NotFound.
    [[nodiscard]] Result<void> setEdits(ArticleId id, const DetailEdits &edits);

private:
    const Database &m_database;
};

} // namespace inquit
