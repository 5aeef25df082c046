// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/quotation_repository.h"

#include "library/row_lists.h"
#include "library/sql_text.h"
#include "library/statement.h"
#include "library/stored_names.h"

using namespace Qt::StringLiterals;

namespace inquit {

namespace {

/// "content 3-9 cue 12-16 content 20-31": the three lists of an attribution.
void readSpans(QStringView joined, Attribution &attribution)
{
    TextRanges *part = nullptr;
    for (const QStringView word : joined.tokenize(u' ', Qt::SkipEmptyParts)) {
        if (word == u"content") {
            part = &attribution.content;
        } else if (word == u"cue") {
            part = &attribution.cue;
        } else if (word == u"source") {
            part = &attribution.source;
        } else if (part) {
            std::ranges::copy(toRanges(word), std::back_inserter(*part));
        }
    }
}

/// "last-man 2 30-32 4-18" for each step: kind, distance, places.
std::vector<Evidence> readEvidence(const QString &joined)
{
    std::vector<Evidence> evidence;
    for (const QString &step : toStrings(joined)) {
        const QStringList words = step.split(u' ');
        const TextRanges places = toRanges(words.mid(2).join(u' '));
        if (!places.empty()) {
            evidence.push_back({ .kind = fromStoredName<EvidenceKind>(words[0]),
                                 .ranges = places,
                                 .distance = words[1].toInt() });
        }
    }
    return evidence;
}

Attribution readAttribution(const Statement &row)
{
    Attribution attribution {
        .type = fromStoredName<QuotationType>(row.text(9)),
        .mode = fromStoredName<QuotationMode>(row.text(10)),
        .rule = fromStoredName<Rule>(row.text(12)),
    };
    readSpans(row.text(21), attribution);
    return attribution;
}

/// The columns of quotations/columns.
QuotationRow readRow(const Statement &row)
{
    return {
        .id = row.id<QuotationId>(0),
        .key = { .articleDigest = row.bytes(2), .place = { row.number(3), row.number(4) } },
        .article = row.id<ArticleId>(1),
        .speaker = row.optionalId<SpeakerId>(5),
        .runnerUp = row.optionalId<SpeakerId>(6),
        .speakerName = row.text(7),
        .runnerUpName = row.text(8),
        .attribution = readAttribution(row),
        .evidence = readEvidence(row.text(22)),
        .confidence = row.real(11),
        .text = row.text(13),
        .cueText = row.text(14),
        .sourceText = row.text(15),
        .articleTitle = row.text(16),
        .outlet = row.text(17),
        .published = row.day(18),
        .topics = toIds<TopicId>(row.text(23)),
        .check = fromStoredName<Check>(row.text(19)),
        .speakerChanged = row.flag(20),
    };
}

QString orderOf(const QuotationFilter &filter)
{
    return filter.article ? u" ORDER BY q.begin_at, q.end_at, q.id"_s
                          : u" ORDER BY a.day DESC, a.id DESC, q.begin_at, q.end_at, q.id"_s;
}

/// Which quotations the filter lets through: their ids alone, so that only the rows that are shown
/// are read whole.
QString pickedSql(const QuotationFilter &filter)
{
    QString sql = u"SELECT q.id FROM articles AS a JOIN quotations AS q ON q.article = a.id"_s;
    if (filter.topic) {
        sql += u" JOIN quotation_topics AS t ON t.quotation = q.id AND t.topic = :topic"_s;
    }
    sql += u" WHERE a.removed IS NULL"_s;
    if (filter.article) {
        sql += u" AND q.article = :article"_s;
    }
    if (filter.speaker) {
        sql += u" AND q.speaker = :speaker"_s;
    }
    if (filter.mode) {
        sql += u" AND q.mode = :mode"_s;
    }
    if (!filter.withRejected) {
        sql += u" AND q.verdict <> 'rejected'"_s;
    }
    if (filter.limit > 0) {
        sql += orderOf(filter) + u" LIMIT :limit"_s;
    }
    return sql;
}

void bindFilter(Statement &statement, const QuotationFilter &filter)
{
    if (filter.article) {
        statement.bind(u":article", *filter.article);
    }
    if (filter.speaker) {
        statement.bind(u":speaker", *filter.speaker);
    }
    if (filter.topic) {
        statement.bind(u":topic", *filter.topic);
    }
    if (filter.mode) {
        statement.bind(u":mode", storedName(*filter.mode));
    }
    if (filter.limit > 0) {
        statement.bind(u":limit", filter.limit);
    }
}

/// Rows of the quotations whose ids `picked` (SQL) yields. CROSS JOIN: these first, and not every
/// article of the library for the sake of the order.
QString rowsSql(const QString &picked)
{
    return sqlText(u"quotations/columns") % u" FROM ("_s % picked
        % u") AS picked CROSS JOIN quotations AS q ON q.id = picked.id "
          "CROSS JOIN articles AS a ON a.id = q.article "_s
        % sqlText(u"quotations/tables");
}

} // namespace

QuotationRepository::QuotationRepository(const Database &database)
    : m_database(database)
{
}

Result<std::vector<QuotationRow>> QuotationRepository::list(const QuotationFilter &filter) const
{
    Statement rows = Statement::fromSql(m_database, rowsSql(pickedSql(filter)) + orderOf(filter));
    bindFilter(rows, filter);
    if (const auto done = rows.run(); !done) {
        return std::unexpected(done.error());
    }
    std::vector<QuotationRow> list;
    while (rows.next()) {
        list.push_back(readRow(rows));
    }
    return rows.finished().transform([&] { return std::move(list); });
}

Result<QuotationRow> QuotationRepository::row(QuotationId id) const
{
    Statement row = Statement::fromSql(m_database, rowsSql(u"SELECT :id AS id"_s));
    row.bind(u":id", id);
    const auto found = row.row();
    if (!found) {
        return std::unexpected(found.error());
    }
    if (!*found) {
        return failure(Error::Kind::NotFound, u"quotation %1"_s.arg(id.value));
    }
    return readRow(row);
}

Result<std::optional<QuotationRow>> QuotationRepository::find(const QuotationKey &key) const
{
    const auto id = quotationAt(m_database, key);
    if (!id || !*id) {
        return id ? Result<std::optional<QuotationRow>>() : std::unexpected(id.error());
    }
    return row(**id).transform([](const QuotationRow &row) { return std::optional(row); });
}

Result<std::optional<QuotationId>> quotationAt(const Database &database, const QuotationKey &key)
{
    Statement found(database, u"quotations/atPlace");
    found.bind(u":digest", key.articleDigest);
    found.bind(u":begin_at", key.place.begin);
    found.bind(u":end_at", key.place.end);
    return found.row().transform([&](bool isThere) {
        return isThere ? std::optional(found.id<QuotationId>(0)) : std::nullopt;
    });
}

} // namespace inquit
