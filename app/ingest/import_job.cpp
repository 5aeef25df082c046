// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ingest/import_job.h"

#include "analysis/analyser.h"
#include "core/enough_memory.h"
#include "ingest/import_plan.h"
#include "library/article_repository.h"
#include "library/database.h"
#include "readers/reader_registry.h"

#include <QPromise>
#include <QThreadPool>

#include <functional>

namespace inquit {

namespace {

using Promise = QPromise<ImportOutcome>;

/// What a thread of the pool works with; it makes one outcome of each document.
struct Worker {
    std::shared_ptr<const ReaderRegistry> readers;
    std::shared_ptr<const Analyser> analyser;

    ImportOutcome importDocument(ArticleRepository &articles, const Result<Document> &document,
                                 const QString &origin) const;
    Result<ArticleRepository::Added> add(ArticleRepository &articles, const Article &article) const;
    ImportOutcome importFile(ArticleRepository &articles, const QString &file) const;
    ImportOutcome analyseAgain(ArticleRepository &articles, ArticleId id) const;
};

/// Errors name the document as the user does.
ImportOutcome failed(const QString &origin, Error error)
{
    if (error.subject.isEmpty()) {
        error.subject = origin;
    }
    return { .origin = origin, .error = std::move(error) };
}

ImportOutcome Worker::importDocument(ArticleRepository &articles, const Result<Document> &document,
                                     const QString &origin) const
{
    const auto added = withEnoughMemory(origin, [&] {
        return document.and_then([&](const Document &d) { return readers->read(d); })
            .and_then([&](const Article &article) { return add(articles, article); });
    });
    if (!added) {
        return failed(origin, added.error());
    }
    return { .origin = origin, .article = added->id, .isNew = added->isNew };
}

Result<ArticleRepository::Added> Worker::add(ArticleRepository &articles,
                                             const Article &article) const
{
    auto known = articles.findByDigest(article.sha256);
    if (known && !*known) {
        known = articles.findByWords(article);
    }
    if (!known) {
        return std::unexpected(known.error());
    }
    if (*known) { // the same words: nothing to analyse
        return ArticleRepository::Added { .id = **known, .isNew = false };
    }
    return articles.add(article, analyser->analyse(article));
}

ImportOutcome Worker::importFile(ArticleRepository &articles, const QString &file) const
{
    return importDocument(articles, ReaderRegistry::load(file), file);
}

ImportOutcome Worker::analyseAgain(ArticleRepository &articles, ArticleId id) const
{
    const auto article = articles.article(id);
    if (!article) {
        return failed(article.error().subject, article.error());
    }
    const QString &title = article->metadata.title;
    auto replaced = withEnoughMemory(
        title, [&] { return articles.replaceAnalysis(id, analyser->analyse(*article)); });
    return replaced
        ? ImportOutcome { .origin = title, .article = id, .disagreements = std::move(*replaced) }
        : failed(title, replaced.error());
}

/// One outcome an item, until there are no more or the future is cancelled.
template<typename Items, typename Import>
void importEach(Promise &promise, const Items &items, Import import)
{
    promise.setProgressRange(0, static_cast<int>(items.size()));
    int done = 0;
    for (const auto &item : items) {
        if (promise.isCanceled()) {
            return;
        }
        promise.addResult(import(item));
        promise.setProgressValue(++done);
    }
}

/// Runs `work` on a thread of the pool with a library of its own; `work` gets the library, or why
/// there is none.
QFuture<ImportOutcome> inBackground(const QString &libraryPath,
                                    std::function<void(Promise &, Result<Database> &)> work)
{
    auto promise = std::make_shared<Promise>();
    QFuture<ImportOutcome> future = promise->future();
    promise->start();
    QThreadPool::globalInstance()->start([=, work = std::move(work)] {
        if (!promise->isCanceled()) {
            auto database = Database::open(libraryPath);
            work(*promise, database);
        }
        promise->finish();
    });
    return future;
}

} // namespace

ImportJob::ImportJob(std::shared_ptr<const ReaderRegistry> readers,
                     std::shared_ptr<const Analyser> analyser)
    : m_readers(std::move(readers))
    , m_analyser(std::move(analyser))
{
}

QFuture<ImportOutcome> ImportJob::importFiles(const QString &libraryPath,
                                              const QStringList &files) const
{
    const Worker worker { m_readers, m_analyser };
    const QStringList plan = ImportPlan(files).files();
    return inBackground(libraryPath, [=](Promise &promise, Result<Database> &database) {
        importEach(promise, plan, [&](const QString &file) {
            if (!database) {
                return failed(file, database.error());
            }
            ArticleRepository articles(*database);
            return worker.importFile(articles, file);
        });
    });
}

QFuture<ImportOutcome> ImportJob::importDocument(const QString &libraryPath,
                                                 const Document &document) const
{
    const Worker worker { m_readers, m_analyser };
    return inBackground(libraryPath, [=](Promise &promise, Result<Database> &database) {
        importEach(promise, QList { document }, [&](const Document &given) {
            if (!database) {
                return failed(given.origin, database.error());
            }
            ArticleRepository articles(*database);
            return worker.importDocument(articles, given, given.origin);
        });
    });
}

QFuture<ImportOutcome> ImportJob::analyseAgain(const QString &libraryPath) const
{
    const Worker worker { m_readers, m_analyser };
    return inBackground(libraryPath, [=](Promise &promise, Result<Database> &database) {
        if (!database) {
            promise.addResult(failed(libraryPath, database.error()));
            return;
        }
        ArticleRepository articles(*database);
        const auto ids = articles.analysedBefore(worker.analyser->engine());
        if (!ids) {
            promise.addResult(failed(libraryPath, ids.error()));
            return;
        }
        importEach(promise, *ids, [&](ArticleId id) { return worker.analyseAgain(articles, id); });
    });
}

} // namespace inquit
