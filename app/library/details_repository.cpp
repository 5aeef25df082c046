// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/details_repository.h"

#include "core/text_folding.h"
#include "library/statement.h"
#include "library/stored_text.h"
#include "library/transaction.h"

using namespace Qt::StringLiterals;

namespace inquit {

namespace {

/// A day as SQL keeps it: ISO 8601, or '' for none.
QString dayText(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : u""_s;
}

std::optional<QString> edited(const QString &found, const QString &wanted)
{
    const QString tidy = storable(wanted).simplified();
    return tidy == found.simplified() ? std::nullopt : std::optional(tidy);
}

Result<void> forget(const Database &database, ArticleId id)
{
    Statement forgotten(database, u"articles/forgetDetails");
    forgotten.bind(u":id", id);
    return forgotten.run();
}

Result<void> keep(const Database &database, ArticleId id, const DetailEdits &edits)
{
    if (edits == DetailEdits {}) {
        return {};
    }
    Statement kept(database, u"articles/keepDetails");
    kept.bind(u":id", id);
    kept.bind(u":title", edits.title);
    kept.bind(u":byline", edits.byline);
    kept.bind(u":outlet", edits.outlet);
    kept.bind(u":published", edits.published.transform(dayText));
    return kept.run();
}

/// Makes anew what is shown.
Result<void> show(const Database &database, ArticleId id, const ArticleDetails &found,
                  const DetailEdits &edits, const QString &firstWords)
{
    const QString title = edits.title.value_or(found.title);
    const QString outlet = edits.outlet.value_or(found.outlet);
    Statement shown(database, u"articles/showDetails");
    shown.bind(u":id", id);
    shown.bind(u":title", title.isEmpty() ? firstWords : title);
    shown.bind(u":byline", edits.byline.value_or(found.byline));
    shown.bind(u":outlet", outlet);
    shown.bind(u":folded_outlet", folded(outlet));
    shown.bind(u":published", edits.published.value_or(found.published));
    return shown.run();
}

struct Found {
    ArticleDetails details; ///< the title may be empty
    QString firstWords;
};

Result<Found> read(const Database &database, ArticleId id)
{
    Statement row(database, u"articles/foundDetails");
    row.bind(u":id", id);
    const auto isThere = row.row();
    if (!isThere || !*isThere) {
        return isThere ? failure(Error::Kind::NotFound, u"article %1"_s.arg(id.value))
                       : std::unexpected(isThere.error());
    }
    return Found { .details = { .title = row.text(0),
                                .byline = row.text(1),
                                .outlet = row.text(2),
                                .published = row.day(3) },
                   .firstWords = row.text(4) };
}

} // namespace

DetailEdits editsBetween(const ArticleDetails &found, const ArticleDetails &wanted)
{
    return { .title = edited(found.title, wanted.title),
             .byline = edited(found.byline, wanted.byline),
             .outlet = edited(found.outlet, wanted.outlet),
             .published = wanted.published == found.published ? std::nullopt
                                                              : std::optional(wanted.published) };
}

DetailsRepository::DetailsRepository(const Database &database)
    : m_database(database)
{
}

Result<ArticleDetails> DetailsRepository::found(ArticleId id) const
{
    return read(m_database, id).transform([](Found row) {
        if (row.details.title.isEmpty()) {
            row.details.title = row.firstWords;
        }
        return row.details;
    });
}

Result<DetailEdits> DetailsRepository::edits(ArticleId id) const
{
    Statement row(m_database, u"articles/editedDetails");
    row.bind(u":id", id);
    return row.row().transform([&](bool isThere) {
        const auto text = [&](int column) {
            return row.isNull(column) ? std::nullopt : std::optional(row.text(column));
        };
        return isThere
            ? DetailEdits { .title = text(0),
                            .byline = text(1),
                            .outlet = text(2),
                            .published = row.isNull(3) ? std::nullopt : std::optional(row.day(3)) }
            : DetailEdits {};
    });
}

Result<void> DetailsRepository::setEdits(ArticleId id, const DetailEdits &edits)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction) {
        return std::unexpected(transaction.error());
    }
    const auto row = read(m_database, id);
    if (!row) {
        return std::unexpected(row.error());
    }
    return forget(m_database, id)
        .and_then([&] { return keep(m_database, id, edits); })
        .and_then([&] { return show(m_database, id, row->details, edits, row->firstWords); })
        .and_then([&] { return transaction->commit(); });
}

} // namespace inquit
