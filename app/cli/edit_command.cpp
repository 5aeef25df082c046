// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/edit_command.h"

#include "cli/library_access.h"
#include "library/article_repository.h"
#include "library/details_repository.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace inquit {

namespace {

/// The options that say what is changed, with "as-read" last.
const std::array kChanges { u"title"_s, u"author"_s, u"outlet"_s, u"date"_s, u"as-read"_s };

/// What --date asks for: an invalid day for "none"; nothing where it is no day.
std::optional<QDate> askedDay(const QString &given)
{
    if (given == u"none") {
        return QDate();
    }
    const QDate day = QDate::fromString(given, Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

ArticleDetails shown(const ArticleRow &row)
{
    return {
        .title = row.title, .byline = row.byline, .outlet = row.outlet, .published = row.published
    };
}

Result<void> edit(const Database &library, ArticleId id, const QCommandLineParser &asked)
{
    DetailsRepository details(library);
    if (asked.isSet(u"as-read"_s)) {
        return details.setEdits(id, {});
    }
    const auto row = ArticleRepository(library).row(id);
    const auto found = details.found(id);
    if (!row || !found) {
        return std::unexpected(!row ? row.error() : found.error());
    }
    ArticleDetails wanted = shown(*row);
    const auto take = [&](QString &field, const QString &option) {
        field = asked.isSet(option) ? asked.value(option) : field;
    };
    take(wanted.title, u"title"_s);
    take(wanted.byline, u"author"_s);
    take(wanted.outlet, u"outlet"_s);
    if (asked.isSet(u"date"_s)) {
        wanted.published = askedDay(asked.value(u"date"_s)).value_or(wanted.published);
    }
    return details.setEdits(id, editsBetween(*found, wanted));
}

} // namespace

QString EditCommand::name() const
{
    return u"edit"_s;
}

QString EditCommand::summary() const
{
    return u"Changes title, author, outlet or date of an article."_s;
}

void EditCommand::describe(QCommandLineParser &parser) const
{
    parser.addOption(libraryOption());
    parser.addOption(articleOption());
    parser.addOption(
        { u"title"_s, u"Its title; an empty one stands for its first words."_s, u"TEXT"_s });
    parser.addOption({ u"author"_s, u"Who wrote it."_s, u"NAMES"_s });
    parser.addOption({ u"outlet"_s, u"Where it was published."_s, u"NAME"_s });
    parser.addOption({ u"date"_s, u"When, as 2021-03-01; “none” for no date."_s, u"DAY"_s });
    parser.addOption({ u"as-read"_s, u"Everything as it was read in the article."_s });
}

int EditCommand::run(const QCommandLineParser &parser, Console &console) const
{
    if (!parser.isSet(u"article"_s) || !parser.positionalArguments().isEmpty()) {
        return refuse(console, name(), u"Say the article with --article."_s);
    }
    if (std::ranges::none_of(kChanges,
                             [&](const QString &change) { return parser.isSet(change); })) {
        return refuse(console, name(), u"Say what to change."_s);
    }
    const QString day = parser.value(u"date"_s);
    if (parser.isSet(u"date"_s) && !askedDay(day)) {
        return refuse(console, name(), u"“%1” is no day like 2021-03-01."_s.arg(day));
    }
    const auto editOne = [&](const Database &library, std::optional<ArticleId> article) {
        return edit(library, *article, parser).and_then([&] {
            return ArticleRepository(library).row(*article).transform([&](const ArticleRow &row) {
                QStringList line { row.title, row.byline, row.outlet,
                                   row.published.toString(Qt::ISODate) };
                line.removeAll(QString());
                console.print(line.join(u" · ") + u'\n');
            });
        });
    };
    return withLibrary(parser, console, *this, editOne, Database::Access::ReadWrite);
}

} // namespace inquit
