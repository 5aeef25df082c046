// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/topic_repository.h"

#include "library/row_lists.h"
#include "library/statement.h"

namespace inquit {

namespace {

TopicRow readRow(const Statement &row)
{
    return {
        .id = row.id<TopicId>(0),
        .label = row.text(1),
        .variants = toStrings(row.text(6)),
        .score = row.real(2),
        .announced = row.flag(3),
        .passages = static_cast<int>(row.number(4)),
        .quotations = static_cast<int>(row.number(5)),
        .inSpeech = static_cast<int>(row.number(8)),
        .places = toRanges(row.text(7)),
    };
}

} // namespace

TopicRepository::TopicRepository(const Database &database)
    : m_database(database)
{
}

Result<std::vector<TopicRow>> TopicRepository::in(std::optional<ArticleId> article) const
{
    Statement rows(m_database, article ? u"topics/ofArticle" : u"topics/ofLibrary");
    if (article) {
        rows.bind(u":article", *article);
    }
    if (const auto done = rows.run(); !done) {
        return std::unexpected(done.error());
    }
    std::vector<TopicRow> all;
    while (rows.next()) {
        all.push_back(readRow(rows));
    }
    return rows.finished().transform([&] { return std::move(all); });
}

} // namespace inquit
