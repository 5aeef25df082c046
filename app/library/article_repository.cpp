// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/article_repository.h"

#include "article/first_words.h"
#include "article/word_count.h"
#include "core/text_folding.h"
#include "identity/word_digest.h"
#include "library/analysis_writer.h"
#include "library/applied_decisions.h"
#include "library/reading_text.h"
#include "library/statement.h"
#include "library/stored_names.h"
#include "library/transaction.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace inquit {

namespace {

Error missing(ArticleId id)
{
    return { Error::Kind::NotFound, u"article %1"_s.arg(id.value), {} };
}

ArticleRow readRow(const Statement &row)
{
    return {
        .id = row.id<ArticleId>(0),
        .title = row.text(1),
        .byline = row.text(2),
        .outlet = row.text(3),
        .published = row.day(4),
        .imported = row.time(5),
        .language = row.text(6),
        .origin = row.text(7),
        .words = static_cast<int>(row.number(8)),
        .quotations = static_cast<int>(row.number(9)),
        .speakers = static_cast<int>(row.number(10)),
        .read = row.flag(11),
        .starred = row.flag(12),
    };
}

Result<ArticleId> insertRow(const Database &database, const Article &article,
                            const Analysis &analysis)
{
    const ArticleMetadata &about = article.metadata;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    Statement added(database, u"articles/insert");
    added.bind(u":digest", article.sha256);
    const QByteArray words = wordDigest(article);
    added.bind(u":word_digest", words.isEmpty() ? std::nullopt : std::optional(words));
    added.bind(u":title", about.title);
    added.bind(u":byline", about.byline);
    added.bind(u":outlet", about.outlet);
    added.bind(u":folded_outlet", folded(about.outlet));
    added.bind(u":published", about.published);
    added.bind(u":first_words", firstWords(article));
    added.bind(u":imported", now);
    added.bind(u":day", about.published.isValid() ? about.published : now.date());
    added.bind(u":language", about.language.isEmpty() ? analysis.language : about.language);
    added.bind(u":origin", about.origin);
    added.bind(u":words", wordCount(article));
    added.bind(u":engine", analysis.engine);
    return added.run().transform([&] { return ArticleId { added.insertedId() }; });
}

/// Runs a statement that changes one article: NotFound where there is none such.
Result<void> change(Statement &statement, ArticleId id)
{
    statement.bind(u":id", id);
    return statement.run().and_then([&]() -> Result<void> {
        return statement.changedRows() > 0 ? Result<void>() : std::unexpected(missing(id));
    });
}

Result<void> setFlag(const Database &database, QStringView name, ArticleId id, bool value)
{
    Statement changed(database, name);
    changed.bind(u":value", value);
    return change(changed, id);
}

Result<ArticleId> insertArticle(const Database &database, const Article &article,
                                const Analysis &analysis)
{
    const auto id = insertRow(database, article, analysis);
    if (!id) {
        return id;
    }
    AnalysisWriter writer(database, *id, article.text);
    Statement notes(database, u"notes/reattach");
    notes.bind(u":article", *id);
    notes.bind(u":digest", article.sha256);
    return insertReadingText(database, *id, article)
        .and_then([&] { return writer.write(analysis); })
        .and_then([&] { return applyDecisions(database, *id, article.sha256); })
        .and_then([&] { return notes.run(); })
        .transform([&] { return *id; });
}

/// The analysis in the place of the one before.
Result<void> replaceRows(const Database &database, ArticleId id, const Article &article,
                         const Analysis &analysis)
{
    const auto named = namedIn(database, id);
    if (!named) {
        return std::unexpected(named.error());
    }
    Statement confirmed(database, u"decisions/keepConfirmedSpeakers");
    confirmed.bind(u":article", id);
    AnalysisWriter writer(database, id, article.text);
    Statement engine(database, u"analysis/setEngine");
    engine.bind(u":engine", analysis.engine);
    engine.bind(u":article", id);
    return confirmed.run()
        .and_then([&] { return clearAnalysis(database, id); })
        .and_then([&] { return writer.write(analysis); })
        .and_then([&] { return applyDecisions(database, id, article.sha256); })
        .and_then([&] { return forgetUnused(database, *named); })
        .and_then([&] { return engine.run(); });
}

Result<std::vector<ArticleId>> readIds(Statement &rows)
{
    if (const auto done = rows.run(); !done) {
        return std::unexpected(done.error());
    }
    std::vector<ArticleId> ids;
    while (rows.next()) {
        ids.push_back(rows.id<ArticleId>(0));
    }
    return rows.finished().transform([&] { return ids; });
}

} // namespace

ArticleRepository::ArticleRepository(const Database &database)
    : m_database(database)
{
}

Result<ArticleRepository::Added> ArticleRepository::add(const Article &article,
                                                        const Analysis &analysis)
{
    Q_ASSERT(article.sha256.size() == 32);
    auto transaction = Transaction::begin(m_database);
    if (!transaction) {
        return std::unexpected(transaction.error());
    }
    Statement found(m_database, u"articles/byDigest");
    found.bind(u":digest", article.sha256);
    const auto present = found.row();
    if (!present) {
        return std::unexpected(present.error());
    }
    if (*present) {
        const Added known { .id = found.id<ArticleId>(0), .isNew = found.flag(1) };
        if (!known.isNew) {
            return known;
        }
        Statement restored(m_database, u"articles/restore"); // it was removed: it comes back
        return change(restored, known.id)
            .and_then([&] { return transaction->commit(); })
            .transform([&] { return known; });
    }
    const auto id = insertArticle(m_database, article, analysis);
    if (!id) {
        return std::unexpected(id.error());
    }
    return transaction->commit().transform([&] { return Added { .id = *id, .isNew = true }; });
}

Result<std::vector<Disagreement>> ArticleRepository::replaceAnalysis(ArticleId id,
                                                                     const Analysis &analysis)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction) {
        return std::unexpected(transaction.error());
    }
    const auto present = article(id);
    if (!present) {
        return std::unexpected(present.error());
    }
    const auto before = checkedQuotations(m_database, id);
    if (!before) {
        return std::unexpected(before.error());
    }
    const auto after = replaceRows(m_database, id, *present, analysis).and_then([&] {
        return checkedQuotations(m_database, id);
    });
    if (!after) {
        return std::unexpected(after.error());
    }
    std::vector<Disagreement> found = disagreements(*before, *after);
    for (Disagreement &each : found) {
        each.article = id;
        each.articleTitle = present->metadata.title;
        each.key.articleDigest = present->sha256;
    }
    return transaction->commit().transform([&] { return std::move(found); });
}

Result<std::optional<ArticleId>> ArticleRepository::findByDigest(const QByteArray &sha256) const
{
    Statement found(m_database, u"articles/byDigest");
    found.bind(u":digest", sha256);
    return found.row().transform([&](bool isThere) {
        const bool isListed = isThere && !found.flag(1);
        return isListed ? std::optional(found.id<ArticleId>(0)) : std::nullopt;
    });
}

Result<std::optional<ArticleId>> ArticleRepository::findByWords(const Article &article) const
{
    Statement found(m_database, u"articles/byWords");
    found.bind(u":word_digest", wordDigest(article));
    return found.row().transform([&](bool isThere) {
        return isThere ? std::optional(found.id<ArticleId>(0)) : std::nullopt;
    });
}

Result<Article> ArticleRepository::article(ArticleId id) const
{
    Statement row(m_database, u"articles/article");
    row.bind(u":id", id);
    const auto found = row.row();
    if (!found || !*found) {
        return std::unexpected(found ? missing(id) : found.error());
    }
    Article article { .metadata = { .title = row.text(0),
                                    .byline = row.text(1),
                                    .outlet = row.text(2),
                                    .published = row.day(3),
                                    .language = row.text(4),
                                    .origin = row.text(5) },
                      .sha256 = row.bytes(6) };
    return readReadingText(m_database, id, article).transform([&] { return std::move(article); });
}

Result<ArticleRow> ArticleRepository::row(ArticleId id) const
{
    Statement row(m_database, u"articles/row");
    row.bind(u":id", id);
    const auto found = row.row();
    if (!found || !*found) {
        return std::unexpected(found ? missing(id) : found.error());
    }
    return readRow(row);
}

Result<std::vector<ArticleRow>> ArticleRepository::all() const
{
    Statement rows(m_database, u"articles/all");
    if (const auto done = rows.run(); !done) {
        return std::unexpected(done.error());
    }
    std::vector<ArticleRow> all;
    while (rows.next()) {
        all.push_back(readRow(rows));
    }
    return rows.finished().transform([&] { return std::move(all); });
}

Result<std::vector<ArticleId>> ArticleRepository::analysedBefore(const QString &engine) const
{
    Statement rows(m_database, u"articles/analysedBefore");
    rows.bind(u":engine", engine);
    return readIds(rows);
}

Result<void> ArticleRepository::setRead(ArticleId id, bool read)
{
    return setFlag(m_database, u"articles/setRead", id, read);
}

Result<void> ArticleRepository::setStarred(ArticleId id, bool starred)
{
    return setFlag(m_database, u"articles/setStarred", id, starred);
}

Result<void> ArticleRepository::remove(ArticleId id)
{
    Statement removed(m_database, u"articles/remove");
    removed.bind(u":now", QDateTime::currentDateTimeUtc());
    return change(removed, id);
}

Result<void> ArticleRepository::restore(ArticleId id)
{
    Statement restored(m_database, u"articles/restore");
    return change(restored, id);
}

} // namespace inquit
