// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/library_access.h"

#include "library/article_repository.h"

using namespace Qt::StringLiterals;

namespace inquit {

QCommandLineOption articleOption()
{
    return { u"article"_s,
             u"Of this article alone; “inquit-cli list articles” tells the numbers."_s, u"ID"_s };
}

int withLibrary(const QCommandLineParser &parser, Console &console, const Command &command,
                const std::function<Result<void>(const Database &, std::optional<ArticleId>)> &use,
                Database::Access access)
{
    std::optional<ArticleId> article;
    if (parser.isSet(u"article"_s)) {
        const QString given = parser.value(u"article"_s);
        article = ArticleId { given.toLongLong() };
        if (!article->isValid()) {
            return refuse(console, command.name(),
                          u"“%1” is not the number of an article."_s.arg(given));
        }
    }
    const Result<Database> library = Database::open(libraryPath(parser), access);
    if (!library) {
        Error error = library.error();
        if (error.kind == Error::Kind::NotFound) {
            error.detail = u"“inquit-cli import” begins one"_s;
        }
        console.complain(error);
        return Console::SomethingFailed;
    }
    if (article) {
        if (const auto row = ArticleRepository(*library).row(*article); !row) {
            Error error = row.error();
            if (error.kind == Error::Kind::NotFound) {
                error.subject = u"article %1"_s.arg(article->value);
                error.detail = u"the library is %1"_s.arg(libraryPath(parser));
            }
            console.complain(error);
            return Console::SomethingFailed;
        }
    }
    if (const Result<void> used = use(*library, article); !used) {
        console.complain(used.error());
        return Console::SomethingFailed;
    }
    return Console::Done;
}

} // namespace inquit
