// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/speaker_repository.h"

#include "library/row_lists.h"
#include "library/speaker_hues.h"
#include "library/speaker_identity.h"
#include "library/statement.h"
#include "library/stored_names.h"
#include "library/transaction.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace inquit {

namespace {

SpeakerRow readRow(const Statement &row)
{
    return {
        .id = row.id<SpeakerId>(0),
        .name = row.text(1),
        .aliases = toStrings(row.text(7)),
        .role = row.text(2),
        .kind = fromStoredName<SpeakerKind>(row.text(3)),
        .quotations = static_cast<int>(row.number(4)),
        .inSpeech = static_cast<int>(row.number(8)),
        .mentions = static_cast<int>(row.number(5)),
        .hue = static_cast<int>(row.number(6)),
    };
}

void giveHuesOfArticle(std::vector<SpeakerRow> &mostQuotedFirst)
{
    std::vector<int> hues;
    std::ranges::transform(mostQuotedFirst, std::back_inserter(hues), &SpeakerRow::hue);
    hues = huesInArticle(hues);
    for (size_t i = 0; i < hues.size(); ++i) {
        mostQuotedFirst[i].hue = hues[i];
    }
}

} // namespace

SpeakerRepository::SpeakerRepository(const Database &database)
    : m_database(database)
{
}

Result<std::vector<SpeakerRow>> SpeakerRepository::in(std::optional<ArticleId> article) const
{
    Statement rows(m_database, article ? u"speakers/ofArticle" : u"speakers/ofLibrary");
    if (article) {
        rows.bind(u":article", *article);
    }
    if (const auto done = rows.run(); !done) {
        return std::unexpected(done.error());
    }
    std::vector<SpeakerRow> all;
    while (rows.next()) {
        all.push_back(readRow(rows));
    }
    if (article) {
        giveHuesOfArticle(all);
    }
    return rows.finished().transform([&] { return std::move(all); });
}

Result<SpeakerRow> SpeakerRepository::row(SpeakerId id) const
{
    Statement row(m_database, u"speakers/row");
    row.bind(u":id", id);
    const auto found = row.row();
    if (!found) {
        return std::unexpected(found.error());
    }
    if (!*found) {
        return failure(Error::Kind::NotFound, u"speaker %1"_s.arg(id.value));
    }
    return readRow(row);
}

Result<std::vector<SpeakerRepository::MentionRow>>
SpeakerRepository::mentions(ArticleId article) const
{
    Statement rows(m_database, u"speakers/mentions");
    rows.bind(u":article", article);
    if (const auto done = rows.run(); !done) {
        return std::unexpected(done.error());
    }
    std::vector<MentionRow> all;
    while (rows.next()) {
        all.push_back({ .speaker = rows.id<SpeakerId>(0),
                        .mention = { .range = { rows.number(1), rows.number(2) },
                                     .kind = fromStoredName<MentionKind>(rows.text(3)) } });
    }
    return rows.finished().transform([&] { return std::move(all); });
}

Result<SpeakerId> SpeakerRepository::named(const QString &name, SpeakerKind kind)
{
    const QString tidy = name.simplified();
    if (tidy.isEmpty()) {
        return failure(Error::Kind::Invalid, name);
    }
    auto transaction = Transaction::begin(m_database);
    if (!transaction) {
        return std::unexpected(transaction.error());
    }
    const auto id = storeSpeaker(m_database, tidy, kind);
    if (!id) {
        return id;
    }
    return transaction->commit().transform([&] { return *id; });
}

} // namespace inquit
