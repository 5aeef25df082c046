// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "main/options.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QUrl>

namespace inquit {

using namespace Qt::StringLiterals;

namespace {

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        QCoreApplication::translate("Options", "Reads articles and shows who said what."));
    parser.addOption(
        { { u"h"_s, u"help"_s }, QCoreApplication::translate("Options", "Show this help.") });
    parser.addOption(
        { { u"v"_s, u"version"_s }, QCoreApplication::translate("Options", "Show the version.") });
    parser.addOption({ u"library"_s,
                       QCoreApplication::translate("Options", "Use the library file PATH."),
                       u"PATH"_s });
    parser.addPositionalArgument(
        u"FILE"_s, QCoreApplication::translate("Options", "Articles to open."), u"[FILE...]"_s);
}

QString absolute(const QString &path, const QString &folder)
{
    // Desktops hand over addresses of local files.
    const QString local = path.startsWith(u"file:"_s) ? QUrl(path).toLocalFile() : path;
    return local.startsWith(u":/"_s) ? local
                                     : QDir::cleanPath(QDir(folder).absoluteFilePath(local));
}

} // namespace

Options parseOptions(const QStringList &arguments, const QString &folder,
                     const QString &defaultLibrary)
{
    QCommandLineParser parser;
    addOptions(parser);
    Options options;
    if (!parser.parse(QStringList(u"inquit"_s) + arguments)) {
        options.error = parser.errorText();
        return options;
    }
    options.wantsHelp = parser.isSet(u"help"_s);
    options.wantsVersion = parser.isSet(u"version"_s);
    options.library =
        parser.isSet(u"library"_s) ? absolute(parser.value(u"library"_s), folder) : defaultLibrary;
    for (const QString &file : parser.positionalArguments()) {
        options.files << absolute(file, folder);
    }
    return options;
}

QString helpText()
{
    QCommandLineParser parser;
    addOptions(parser);
    // The parser knows the program's name only from an application, which there may be none of.
    const QString help = parser.helpText();
    return u"Usage: inquit [OPTION...] [FILE...]"_s % QStringView(help).mid(help.indexOf(u'\n'));
}

} // namespace inquit
