// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/command.h"
#include "readers/format.h"

#include <QCoreApplication>
#include <QGuiApplication>

#include <clocale>
#include <csignal>
#include <langinfo.h>

using namespace Qt::StringLiterals;

namespace inquit { namespace {

void printHelp(Console &console, const std::vector<std::unique_ptr<Command>> &all)
{
    QString help = u"Usage: inquit-cli COMMAND [OPTION...] [ARGUMENT...]\n"
                   u"Shows who said what in articles: %1.\n\nCommands:\n"_s.arg(formatNames());
    for (const auto &command : all) {
        help += u"  %1 %2\n"_s.arg(command->name(), -9).arg(command->summary());
    }
    help += u"\nOptions:\n"
            u"  --help     This, or after a command what it can be given.\n"
            u"  --version  The version.\n\n"
            u"Exit codes: 0 done; 1 something failed, the rest was done; 2 wrong usage.\n"_s;
    console.print(help);
}

void printHelp(Console &console, const Command &command, const QCommandLineParser &parser)
{
    QString help = parser.helpText();
    help.replace(0, help.indexOf(u'\n'),
                 u"Usage: inquit-cli %1 [OPTION...]%2"_s.arg(
                     command.name(), help.left(help.indexOf(u'\n')).section(u"[options]"_s, 1)));
    console.print(help);
}

int runCommand(const Command &command, const QStringList &arguments, Console &console)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(command.summary());
    parser.addOption({ { u"h"_s, u"help"_s }, u"This help."_s });
    command.describe(parser);
    if (!parser.parse(QStringList { u"inquit-cli"_s } + arguments)) {
        QString problem = parser.errorText();
        if (!problem.endsWith(u'.')) {
            problem += u'.';
        }
        return refuse(console, command.name(), problem);
    }
    if (parser.isSet(u"help"_s)) {
        printHelp(console, command, parser);
        return Console::Done;
    }
    return command.run(parser, console);
}

int run(const QStringList &arguments, Console &console)
{
    const auto all = commands();
    const QString first = arguments.value(0);
    if (first == u"--help" || first == u"-h" || first == u"help") {
        printHelp(console, all);
        return Console::Done;
    }
    if (first == u"--version" || first == u"-v") {
        console.print(u"inquit-cli %1\n"_s.arg(QCoreApplication::applicationVersion()));
        return Console::Done;
    }
    if (first.isEmpty()) {
        return refuse(console, {}, u"No command is given."_s);
    }
    for (const auto &command : all) {
        if (command->name() == first) {
            return runCommand(*command, arguments.sliced(1), console);
        }
    }
    return refuse(console, {}, u"There is no command “%1”."_s.arg(first));
}

/// Notes and PDF are set with fonts, which ask for a QGuiApplication; it draws on no screen.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    if (argc > 1 && qstrcmp(argv[1], "export") == 0) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        return std::make_unique<QGuiApplication>(argc, argv);
    }
    return std::make_unique<QCoreApplication>(argc, argv);
}

/// Where the system names no locale with UTF-8, Qt takes C.UTF-8 and says so at each start: it is
/// taken beforehand.
void takeUtf8()
{
    std::setlocale(LC_ALL, "");
    if (qstricmp(::nl_langinfo(CODESET), "UTF-8") != 0) {
        qputenv(qEnvironmentVariableIsEmpty("LC_ALL") ? "LC_CTYPE" : "LC_ALL", "C.UTF-8");
    }
}

}} // namespace inquit

int main(int argc, char *argv[])
{
    std::signal(SIGPIPE, SIG_IGN); // a reader that goes away is told by flush()
    inquit::takeUtf8();
    const auto application = inquit::makeApplication(argc, argv);
    QCoreApplication::setApplicationName(u"inquit"_s);
    QCoreApplication::setOrganizationName(u"Inquit"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(INQUIT_VERSION));
    inquit::Console console;
    const int code = inquit::run(QCoreApplication::arguments().sliced(1), console);
    return console.flush() || code != 0 ? code : int(inquit::Console::SomethingFailed);
}
