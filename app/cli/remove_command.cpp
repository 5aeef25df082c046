// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/remove_command.h"

#include "cli/library_access.h"
#include "library/article_repository.h"
#include "library/bin.h"

using namespace Qt::StringLiterals;

namespace inquit {

QString RemoveCommand::name() const
{
    return u"remove"_s;
}

QString RemoveCommand::summary() const
{
    return u"Takes an article out of the library; with --final, deletes every word of it."_s;
}

void RemoveCommand::describe(QCommandLineParser &parser) const
{
    parser.addOption(libraryOption());
    parser.addOption(articleOption());
    parser.addOption({ u"final"_s,
                       u"Delete it and the notes on it from this computer, with the backups that "
                       "were made before updates. This cannot be undone."_s });
}

int RemoveCommand::run(const QCommandLineParser &parser, Console &console) const
{
    if (!parser.isSet(u"article"_s) || !parser.positionalArguments().isEmpty()) {
        return refuse(console, name(), u"Say the article with --article."_s);
    }
    const bool isFinal = parser.isSet(u"final"_s);
    const auto remove = [&](const Database &library,
                            std::optional<ArticleId> article) -> Result<void> {
        const Result<void> done = isFinal ? Bin(library).destroy({ *article })
                                          : ArticleRepository(library).remove(*article);
        return done.transform(
            [&] { console.print(isFinal ? u"Deleted from this computer.\n"_s : u"Removed.\n"_s); });
    };
    return withLibrary(parser, console, *this, remove, Database::Access::ReadWrite);
}

} // namespace inquit
