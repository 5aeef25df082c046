// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/search_command.h"

#include "cli/library_access.h"
#include "cli/table.h"
#include "library/search_query.h"
#include "wording/number_wording.h"

using namespace Qt::StringLiterals;

namespace inquit {

namespace {

const QStringList &formats()
{
    static const QStringList names { u"text"_s, u"json"_s, u"csv"_s };
    return names;
}

QString place(SearchHit::In in)
{
    switch (in) {
    case SearchHit::In::Speaker:
        return u"speaker"_s;
    case SearchHit::In::Article:
        return u"article"_s;
    case SearchHit::In::Quotation:
        return u"quotation"_s;
    case SearchHit::In::Note:
        return u"note"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

/// A note may be on the library, and a speaker is of many articles.
Table::Cell articleOf(const SearchHit &hit)
{
    return hit.article.isValid() ? Table::Cell(hit.article.value) : Table::Cell(std::monostate {});
}

/// "White House Press Secretary, 3 quotations"
QString words(const SearchHit &hit)
{
    if (hit.in != SearchHit::In::Speaker) {
        return hit.snippet;
    }
    const QString count = counted(hit.quotations, u"quotation"_s, u"quotations"_s);
    return hit.speakerRole.isEmpty() ? count : QString(hit.speakerRole % u", "_s % count);
}

Table table(const std::vector<SearchHit> &hits)
{
    Table all { .columns = { u"in"_s, u"article"_s, u"speaker"_s, u"title"_s, u"words"_s },
                .rows = {} };
    for (const SearchHit &hit : hits) {
        all.rows.push_back(
            { place(hit.in), articleOf(hit), hit.speakerName, hit.title, words(hit) });
    }
    return all;
}

} // namespace

QString SearchCommand::name() const
{
    return u"search"_s;
}

QString SearchCommand::summary() const
{
    return u"Finds speakers, articles, quotations and notes in the library."_s;
}

void SearchCommand::describe(QCommandLineParser &parser) const
{
    parser.addOption(libraryOption());
    parser.addOption(formatOption(formats()));
    parser.addOption(articleOption());
    parser.addOption(
        { u"limit"_s, u"At most so many of each kind; 50 by default."_s, u"N"_s, u"50"_s });
    parser.addPositionalArgument(
        u"QUERY"_s,
        u"Words, “\"a phrase\"”, “-without”, “speaker:NAME”, “outlet:NAME”; after -- where a word "
        u"begins with a dash."_s,
        u"QUERY..."_s);
}

int SearchCommand::run(const QCommandLineParser &parser, Console &console) const
{
    const auto format = chosenFormat(parser, formats());
    if (!format) {
        return refuse(console, name(),
                      u"There is no format “%1”."_s.arg(parser.value(u"format"_s)));
    }
    const int limit = parser.value(u"limit"_s).toInt();
    if (limit < 1) {
        return refuse(console, name(), u"--limit needs a number above 0."_s);
    }
    const SearchQuery query = SearchQuery::parse(parser.positionalArguments().join(u' '));
    if (query.isEmpty()) {
        return refuse(console, name(), u"There is nothing to look for."_s);
    }
    return withLibrary(
        parser, console, *this, [&](const Database &library, std::optional<ArticleId> article) {
            return search(library, query, article, limit)
                .transform([&](const std::vector<SearchHit> &hits) {
                    if (hits.empty() && *format == u"text") {
                        console.say(u"Nothing was found."_s);
                        return;
                    }
                    const int columns = console.outputIsTerminal() ? console.columns() : 0;
                    console.print(tableAs(*format, table(hits), columns));
                });
        });
}

} // namespace inquit
