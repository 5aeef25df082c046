// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/list_command.h"

#include "cli/library_access.h"
#include "cli/listings.h"

using namespace Qt::StringLiterals;

namespace inquit {

namespace {

const QStringList &formats()
{
    static const QStringList names { u"text"_s, u"json"_s, u"csv"_s };
    return names;
}

using Listing = Result<Table> (*)(const Database &, std::optional<ArticleId>);

Listing listing(const QString &what)
{
    if (what == u"articles") {
        return [](const Database &library, std::optional<ArticleId>) {
            return articlesTable(library);
        };
    }
    if (what == u"speakers") {
        return speakersTable;
    }
    if (what == u"quotations" || what == u"quotes") {
        return quotationsTable;
    }
    if (what == u"topics") {
        return topicsTable;
    }
    return what == u"notes" ? notesTable : nullptr;
}

} // namespace

QString ListCommand::name() const
{
    return u"list"_s;
}

QString ListCommand::summary() const
{
    return u"Lists what the library holds."_s;
}

void ListCommand::describe(QCommandLineParser &parser) const
{
    parser.addOption(libraryOption());
    parser.addOption(formatOption(formats()));
    parser.addOption(articleOption());
    parser.addPositionalArgument(
        u"WHAT"_s, u"articles, speakers, quotations (or quotes), topics or notes."_s, u"WHAT"_s);
}

int ListCommand::run(const QCommandLineParser &parser, Console &console) const
{
    const QStringList given = parser.positionalArguments();
    const Listing list = given.size() == 1 ? listing(given.front()) : nullptr;
    if (list == nullptr) {
        return refuse(console, name(),
                      u"Say what to list: articles, speakers, quotations, topics or notes."_s);
    }
    const auto format = chosenFormat(parser, formats());
    if (!format) {
        return refuse(console, name(),
                      u"There is no format “%1”."_s.arg(parser.value(u"format"_s)));
    }
    return withLibrary(
        parser, console, *this, [&](const Database &library, std::optional<ArticleId> article) {
            return list(library, article).transform([&](const Table &table) {
                const int columns = console.outputIsTerminal() ? console.columns() : 0;
                console.print(tableAs(*format, table, columns));
            });
        });
}

} // namespace inquit
