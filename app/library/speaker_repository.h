// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "library/rows.h"

#include <optional>
#include <vector>

namespace inquit {

class Database;

/// Speakers. One speaker of the library may stand for those of many articles: the same kind and the
/// same full name, folded, is the same speaker; a surname alone never joins two articles.
class SpeakerRepository {
public:
    explicit SpeakerRepository(const Database &database);

    /// Of one article (the most quoted first, then by first mention; their colours are those of the
    /// article), or of the library where `article` is none.
    [[nodiscard]] Result<std::vector<SpeakerRow>> in(std::optional<ArticleId> article) const;
    [[nodiscard]] Result<SpeakerRow> row(SpeakerId id) const;

    struct MentionRow {
        SpeakerId speaker;
        Mention mention;
    };
    [[nodiscard]] Result<std::vector<MentionRow>> mentions(ArticleId article) const;

    /// A speaker that the user named; found again where one of that name and kind is there.
    [[nodiscard]] Result<SpeakerId> named(const QString &name, SpeakerKind kind);

private:
    const Database &m_database;
};

} // namespace inquit
