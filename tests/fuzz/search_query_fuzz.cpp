// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/search_query.h"

#include "library/article_repository.h"
#include "library/database.h"
#include "support/told_article.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <cstdint>
#include <cstdlib>

using namespace inquit;

namespace {

/// A library with something to find in it; made once, for opening one takes longer than searching.
struct Haystack {
    int argc = 0;
    QCoreApplication app { argc, nullptr };
    QTemporaryDir folder;
    Database database = opened(folder);

    static Database opened(const QTemporaryDir &folder)
    {
        auto library = Database::open(folder.filePath(QStringLiteral("fuzz.inquit")));
        const ToldArticle told(
            QStringLiteral("A title\n\nSome \"text\" to be found: running, é, 中."));
        if (!library || !ArticleRepository(*library).add(told.article(), told.analysis)) {
            std::abort();
        }
        return std::move(*library);
    }
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    static const Haystack haystack;
    // as UTF-16, so that lone surrogates and NUL are tried too
    QString typed(static_cast<qsizetype>(size / 2), Qt::Uninitialized);
    std::copy_n(bytes, typed.size() * 2, reinterpret_cast<uint8_t *>(typed.data()));
    const QString words = QString::fromUtf8(QByteArrayView(bytes, static_cast<qsizetype>(size)));
    for (const QString &input : { typed, words }) {
        if (!search(haystack.database, SearchQuery::parse(input))) {
            std::abort(); // no input is an error
        }
    }
    return 0;
}
