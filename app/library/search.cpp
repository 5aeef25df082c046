// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text_folding.h"
#include "library/search_query.h"
#include "library/snippet.h"
#include "library/statement.h"

#include <QHash>

#include <algorithm>
#include <limits>
#include <ranges>

using namespace Qt::StringLiterals;

namespace inquit {

namespace {

struct Request {
    const Database &database;
    const SearchQuery &query;
    std::optional<ArticleId> article;
    int limit = 0;
};

using Hits = std::vector<SearchHit>;

void bindConditions(Statement &statement, const Request &request)
{
    statement.bind(u":article", request.article);
    statement.bind(u":outlet", folded(request.query.outlet));
    statement.bind(u":without", request.query.without);
    statement.bind(u":limit", request.limit);
}

/// Runs `hits` and makes one of each row.
template<typename Make>
Result<Hits> collect(Statement &rows, Make make)
{
    if (const auto done = rows.run(); !done) {
        return std::unexpected(done.error());
    }
    Hits hits;
    while (rows.next()) {
        hits.push_back(make(rows));
    }
    return rows.finished().transform([&] { return std::move(hits); });
}

using IdOf = qint64 (*)(const SearchHit &);

/// As an array of JSON.
QString idList(const Hits &hits, IdOf idOf)
{
    QStringList ids;
    for (const SearchHit &hit : hits) {
        ids += QString::number(idOf(hit));
    }
    return u'[' % ids.join(u',') % u']';
}

void bindIds(Statement &texts, const Hits &hits, IdOf idOf)
{
    const auto [first, last] = std::ranges::minmax(hits | std::views::transform(idOf));
    texts.bind(u":first", first);
    texts.bind(u":last", last);
    texts.bind(u":ids", idList(hits, idOf));
}

/// A snippet of the text; the first match in an article is where the hit leads.
void describe(SearchHit &hit, const QString &highlighted)
{
    const MarkedText marked = withoutMarks(highlighted);
    const MarkedText snippet = snippetOf(marked);
    hit.snippet = snippet.text;
    hit.matches = snippet.matches;
    if (hit.in == SearchHit::In::Article && !marked.matches.empty()) {
        hit.place = marked.matches.front();
    }
}

/// The hits with the texts that `texts` yields for them, their matches marked.
Result<Hits> withSnippets(Hits hits, Statement texts, const Request &request, IdOf idOf)
{
    if (hits.empty()) {
        return hits;
    }
    if (!request.query.match.isEmpty()) {
        texts.bind(u":match", request.query.match);
    }
    bindIds(texts, hits, idOf);
    if (const auto done = texts.run(); !done) {
        return std::unexpected(done.error());
    }
    QHash<qint64, QString> found;
    while (texts.next()) {
        found.insert(texts.number(0), texts.text(1));
    }
    for (SearchHit &hit : hits) {
        describe(hit, found.value(idOf(hit)));
    }
    return texts.finished().transform([&] { return std::move(hits); });
}

/// One letter is no name yet.
QString nameLookedFor(const SearchQuery &query)
{
    const QString name = folded(query.speaker.isEmpty() ? query.name : query.speaker);
    return name.size() > 1 && query.outlet.isEmpty() ? name : QString();
}

Result<Hits> speakers(const Request &request)
{
    const QString name = nameLookedFor(request.query);
    if (name.isEmpty()) {
        return {};
    }
    Statement rows(request.database, u"search/speakers");
    rows.bind(u":article", request.article);
    rows.bind(u":name", name);
    rows.bind(u":limit", std::min(request.limit, kMostSpeakers));
    return collect(rows, [](const Statement &row) {
        return SearchHit { .in = SearchHit::In::Speaker,
                           .article = {},
                           .speaker = row.id<SpeakerId>(0),
                           .speakerName = row.text(1),
                           .speakerRole = row.text(2),
                           .hue = static_cast<int>(row.number(3)),
                           .quotations = static_cast<int>(row.number(4)) };
    });
}

Result<Hits> articles(const Request &request)
{
    const bool hasWords = !request.query.match.isEmpty();
    if (!request.query.speaker.isEmpty() || (!hasWords && request.query.outlet.isEmpty())) {
        return {};
    }
    Statement rows(request.database, hasWords ? u"search/articles" : u"search/articlesOfOutlet");
    bindConditions(rows, request);
    if (hasWords) {
        rows.bind(u":match", request.query.match);
    }
    auto hits = collect(rows, [](const Statement &row) {
        return SearchHit { .in = SearchHit::In::Article,
                           .article = row.id<ArticleId>(0),
                           .title = row.text(1),
                           .rank = row.real(2) };
    });
    Statement texts(request.database,
                    hasWords ? u"search/articleTexts" : u"search/articleBeginnings");
    return hits ? withSnippets(std::move(*hits), std::move(texts), request,
                               [](const SearchHit &hit) { return hit.article.value; })
                : hits;
}

/// The numbers that an article's quotations have lie together: looking at them alone is fast.
Result<void> bindNumbers(Statement &rows, const Request &request)
{
    qint64 first = 0;
    qint64 last = std::numeric_limits<qint64>::max();
    if (request.article) {
        Statement ids(request.database, u"search/quotationIds");
        ids.bind(u":article", *request.article);
        const auto found = ids.row();
        if (!found) {
            return std::unexpected(found.error());
        }
        first = ids.number(0);
        last = ids.number(1);
    }
    rows.bind(u":first", first);
    rows.bind(u":last", last);
    rows.bind(u":match", request.query.match);
    return {};
}

SearchHit quotationHit(const Statement &row)
{
    SearchHit hit { .in = SearchHit::In::Quotation,
                    .article = row.id<ArticleId>(1),
                    .quotation = row.id<QuotationId>(0),
                    .title = row.text(2),
                    .place = { row.number(3), row.number(4) },
                    .rank = row.real(5) };
    if (const SpeakerId speaker = row.id<SpeakerId>(6); speaker.isValid()) {
        hit.speaker = speaker;
        hit.speakerName = row.text(7);
        hit.hue = static_cast<int>(row.number(8));
    }
    return hit;
}

qint64 quotationOf(const SearchHit &hit)
{
    return hit.quotation->value;
}

Result<Hits> quotations(const Request &request)
{
    const bool hasWords = !request.query.match.isEmpty();
    if (!hasWords && request.query.speaker.isEmpty()) {
        return {};
    }
    Statement rows(request.database,
                   hasWords ? u"search/quotations" : u"search/quotationsOfSpeaker");
    bindConditions(rows, request);
    rows.bind(u":speaker", folded(request.query.speaker));
    if (hasWords) {
        if (const auto bound = bindNumbers(rows, request); !bound) {
            return std::unexpected(bound.error());
        }
    }
    auto hits = collect(rows, quotationHit);
    Statement texts(request.database,
                    hasWords ? u"search/quotationTexts" : u"search/quotationBeginnings");
    return hits ? withSnippets(std::move(*hits), std::move(texts), request, quotationOf) : hits;
}

/// What speakers said, whatever its words.
Result<Hits> saidBy(const Hits &found, const Request &request)
{
    if (found.empty()) {
        return {};
    }
    Statement rows(request.database, u"search/quotationsOfSpeakers");
    bindConditions(rows, request);
    rows.bind(u":speakers", idList(found, [](const SearchHit &hit) { return hit.speaker->value; }));
    auto hits = collect(rows, quotationHit);
    const SearchQuery anyWords;
    const Request unmarked { request.database, anyWords, request.article, request.limit };
    return hits
        ? withSnippets(std::move(*hits), Statement(request.database, u"search/quotationBeginnings"),
                       unmarked, quotationOf)
        : hits;
}

/// Both lists as one of `limit` at most, where each has room for half of it.
Hits together(Hits matching, Hits said, int limit)
{
    std::erase_if(said, [&](const SearchHit &hit) {
        return std::ranges::contains(matching, hit.quotation, &SearchHit::quotation);
    });
    const size_t all = static_cast<size_t>(limit);
    const size_t forSaid = std::min(said.size(), all - std::min(matching.size(), all / 2));
    matching.resize(std::min(matching.size(), all - forSaid));
    std::ranges::move(said | std::views::take(forSaid), std::back_inserter(matching));
    return matching;
}

Result<Hits> notes(const Request &request)
{
    if (request.query.match.isEmpty() || !request.query.speaker.isEmpty()) {
        return {};
    }
    Statement rows(request.database, u"search/notes");
    bindConditions(rows, request);
    rows.bind(u":match", request.query.match);
    auto hits = collect(rows, [](const Statement &row) {
        return SearchHit { .in = SearchHit::In::Note,
                           .article = row.id<ArticleId>(1),
                           .note = row.id<NoteId>(0),
                           .title = row.text(2),
                           .place = { row.number(3), row.number(4) },
                           .rank = row.real(5) };
    });
    Statement texts(request.database, u"search/noteTexts");
    return hits ? withSnippets(std::move(*hits), std::move(texts), request,
                               [](const SearchHit &hit) { return hit.note->value; })
                : hits;
}

} // namespace

Result<std::vector<SearchHit>> search(const Database &database, const SearchQuery &query,
                                      std::optional<ArticleId> article, int limit)
{
    const Request request { database, query, article, std::max(limit, 0) };
    Result<Hits> called = speakers(request);
    Result<Hits> read = called ? articles(request) : std::unexpected(called.error());
    Result<Hits> quoted = read ? quotations(request) : std::unexpected(read.error());
    const bool isByName = query.speaker.isEmpty(); // else those are the speaker's already
    Result<Hits> said = quoted && isByName ? saidBy(*called, request) : Result<Hits> {};
    Result<Hits> noted = quoted ? notes(request) : std::unexpected(quoted.error());
    if (!noted || !said) {
        return std::unexpected(noted ? said.error() : noted.error());
    }
    Hits all = std::move(*called);
    std::ranges::move(*read, std::back_inserter(all));
    std::ranges::move(together(std::move(*quoted), std::move(*said), request.limit),
                      std::back_inserter(all));
    std::ranges::move(*noted, std::back_inserter(all));
    return all;
}

} // namespace inquit
