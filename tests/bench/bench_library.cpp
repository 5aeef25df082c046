// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/bench_library.h"

#include "analysis/analyser.h"
#include "bench/generated_articles.h"
#include "library/article_repository.h"
#include "library/database.h"
#include "readers/reader_registry.h"

#include <QElapsedTimer>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace inquit::bench {

namespace {

bool store(ArticleRepository &repository, const ReaderRegistry &readers, const Analyser &analyser,
           const QString &text)
{
    const Result<Article> article =
        readers.read({ .bytes = text.toUtf8(), .origin = u"bench.txt"_s });
    return article && repository.add(*article, analyser.analyse(*article));
}

} // namespace

double makeLibrary(const QString &path, int articles)
{
    const QStringList texts = generatedArticles(articles);
    const ReaderRegistry readers;
    const Analyser analyser;
    QElapsedTimer timer;
    timer.start();
    const Result<Database> database = Database::open(path);
    if (!database) {
        std::fputs("the library could not be made\n", stderr);
        return -1;
    }
    ArticleRepository repository(*database);
    for (const QString &text : texts) {
        if (!store(repository, readers, analyser, text)) {
            std::fputs("an article could not be stored\n", stderr);
            return -1;
        }
    }
    return double(timer.elapsed()) / 1000;
}

} // namespace inquit::bench
