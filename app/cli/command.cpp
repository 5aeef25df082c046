// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/command.h"

#include "cli/cite_command.h"
#include "cli/edit_command.h"
#include "cli/export_command.h"
#include "cli/extract_command.h"
#include "cli/import_command.h"
#include "cli/list_command.h"
#include "cli/remove_command.h"
#include "cli/search_command.h"
#include "library/database.h"

using namespace Qt::StringLiterals;

namespace inquit {

std::vector<std::unique_ptr<Command>> commands()
{
    std::vector<std::unique_ptr<Command>> all;
    all.push_back(std::make_unique<ExtractCommand>());
    all.push_back(std::make_unique<ImportCommand>());
    all.push_back(std::make_unique<ListCommand>());
    all.push_back(std::make_unique<EditCommand>());
    all.push_back(std::make_unique<SearchCommand>());
    all.push_back(std::make_unique<CiteCommand>());
    all.push_back(std::make_unique<ExportCommand>());
    all.push_back(std::make_unique<RemoveCommand>());
    return all;
}

int refuse(Console &console, const QString &command, const QString &problem)
{
    const QString ask =
        command.isEmpty() ? u"inquit-cli --help"_s : u"inquit-cli %1 --help"_s.arg(command);
    console.say(u"inquit-cli: %1 “%2” tells what can be given."_s.arg(problem, ask));
    return Console::Usage;
}

QCommandLineOption libraryOption()
{
    return { u"library"_s, u"The library file (by default %1)."_s.arg(Database::defaultPath()),
             u"PATH"_s };
}

QCommandLineOption formatOption(const QStringList &choices)
{
    return { u"format"_s, u"%1; %2 by default."_s.arg(choices.join(u", "), choices.first()),
             u"NAME"_s, choices.first() };
}

QString libraryPath(const QCommandLineParser &parser)
{
    const QString given = parser.value(u"library"_s);
    return given.isEmpty() ? Database::defaultPath() : given;
}

std::optional<QString> chosenFormat(const QCommandLineParser &parser, const QStringList &choices)
{
    const QString format = parser.value(u"format"_s).toLower();
    return choices.contains(format) ? std::optional(format) : std::nullopt;
}

} // namespace inquit
