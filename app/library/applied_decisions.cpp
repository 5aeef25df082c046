// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/applied_decisions.h"

#include "library/statement.h"

namespace inquit {

namespace {

qsizetype overlap(TextRange a, TextRange b)
{
    return std::min(a.end, b.end) - std::max(a.begin, b.begin);
}

std::optional<size_t> bestFor(TextRange decision, const TextRanges &quotations)
{
    std::optional<size_t> best;
    for (size_t i = 0; i < quotations.size(); ++i) {
        const qsizetype here = overlap(decision, quotations[i]);
        if (here <= 0) {
            continue;
        }
        const qsizetype there = best ? overlap(decision, quotations[*best]) : 0;
        if (here > there
            || (here == there && quotations[i].length() < quotations[*best].length())) {
            best = i;
        }
    }
    return best;
}

struct Stored {
    std::vector<qint64> ids;
    TextRanges places;
    std::vector<QString> verdicts;
    std::vector<std::optional<SpeakerId>> speakers;
    std::vector<bool> isUncredited;
};

Result<Stored> readDecisions(const Database &database, const QByteArray &digest)
{
    Statement rows(database, u"decisions/ofDigest");
    rows.bind(u":digest", digest);
    if (const auto done = rows.run(); !done) {
        return std::unexpected(done.error());
    }
    Stored stored;
    while (rows.next()) {
        stored.ids.push_back(rows.number(0));
        stored.places.push_back({ rows.number(1), rows.number(2) });
        stored.verdicts.push_back(rows.text(3));
        stored.speakers.push_back(rows.optionalId<SpeakerId>(4));
        stored.isUncredited.push_back(rows.flag(5));
    }
    return rows.finished().transform([&] { return stored; });
}

struct Places {
    std::vector<QuotationId> ids;
    TextRanges ranges;
};

Result<Places> readPlaces(const Database &database, ArticleId article)
{
    Statement rows(database, u"quotations/placesOfArticle");
    rows.bind(u":article", article);
    if (const auto done = rows.run(); !done) {
        return std::unexpected(done.error());
    }
    Places places;
    while (rows.next()) {
        places.ids.push_back(rows.id<QuotationId>(0));
        places.ranges.push_back({ rows.number(1), rows.number(2) });
    }
    return rows.finished().transform([&] { return places; });
}

Result<void> applyEach(const Database &database, const Places &places, const Stored &decisions)
{
    const auto matched = matchedDecisions(places.ranges, decisions.places);
    Statement applied(database, u"decisions/apply");
    for (size_t i = 0; i < matched.size(); ++i) {
        if (!matched[i]) {
            continue;
        }
        applied.bind(u":quotation", places.ids[i]);
        applied.bind(u":decision", decisions.ids[*matched[i]]);
        applied.bind(u":verdict", decisions.verdicts[*matched[i]]);
        applied.bind(u":speaker", decisions.speakers[*matched[i]]);
        applied.bind(u":is_uncredited", bool(decisions.isUncredited[*matched[i]]));
        if (const auto done = applied.run(); !done) {
            return done;
        }
    }
    return {};
}

Result<void> runFor(const Database &database, ArticleId article,
                    std::initializer_list<QStringView> names)
{
    for (const QStringView name : names) {
        Statement statement(database, name);
        statement.bind(u":article", article);
        if (const auto done = statement.run(); !done) {
            return done;
        }
    }
    return {};
}

} // namespace

std::vector<std::optional<size_t>> matchedDecisions(const TextRanges &quotations,
                                                    const TextRanges &decisions)
{
    std::vector<std::optional<size_t>> matched(quotations.size());
    for (size_t i = 0; i < decisions.size(); ++i) {
        const auto quotation = bestFor(decisions[i], quotations);
        if (!quotation) {
            continue;
        }
        auto &held = matched[*quotation];
        const TextRange place = quotations[*quotation];
        if (!held || overlap(decisions[i], place) > overlap(decisions[*held], place)) {
            held = i;
        }
    }
    return matched;
}

Result<void> applyDecisions(const Database &database, ArticleId article, const QByteArray &digest)
{
    const auto decisions = readDecisions(database, digest);
    const auto places = readPlaces(database, article);
    if (!decisions || !places) {
        return std::unexpected(!decisions ? decisions.error() : places.error());
    }
    return runFor(database, article, { u"decisions/withdraw" })
        .and_then([&] { return applyEach(database, *places, *decisions); })
        .and_then([&] {
            return runFor(database, article,
                          { u"analysis/addCreditedSpeakers", u"analysis/countForSpeakers",
                            u"analysis/dropUncreditedSpeakers", u"analysis/countForTopics",
                            u"analysis/countForArticle" });
        });
}

} // namespace inquit
