// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/console.h"

#include <QCommandLineParser>
#include <QString>

#include <memory>
#include <vector>

namespace inquit {

/// One word that may follow "inquit-cli".
class Command {
public:
    virtual ~Command() = default;

    virtual QString name() const = 0;
    virtual QString summary() const = 0; ///< one line, for the list of commands
    /// Adds its options, and what its positional arguments are.
    virtual void describe(QCommandLineParser &parser) const = 0;
    /// Does it: `parser` has parsed what followed the name. Done, SomethingFailed or Usage.
    virtual int run(const QCommandLineParser &parser, Console &console) const = 0;
};

/// Every command, in the order in which the help lists them.
std::vector<std::unique_ptr<Command>> commands();

/// Says what is wrong with the arguments and where the help is; Console::Usage.
int refuse(Console &console, const QString &command, const QString &problem);

// Options that several commands have, worded once.

QCommandLineOption libraryOption();
/// --format with its choices, the first the default.
QCommandLineOption formatOption(const QStringList &choices);
/// The --library that was given, or the user's own.
QString libraryPath(const QCommandLineParser &parser);
/// The --format that was given where it is one of the choices.
std::optional<QString> chosenFormat(const QCommandLineParser &parser, const QStringList &choices);

} // namespace inquit
