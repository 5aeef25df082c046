// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace inquit {

/// What the program is started with: `inquit [--library PATH] [FILE...]`.
struct Options {
    QString library;   ///< absolute
    QStringList files; ///< absolute
    QString error;     ///< of the usage; empty where it is right
    bool wantsHelp = false;
    bool wantsVersion = false;

    bool operator==(const Options &) const = default;
};

/// Reads the arguments (without the program's own name); paths are taken relative to `folder`.
Options parseOptions(const QStringList &arguments, const QString &folder,
                     const QString &defaultLibrary);
QString helpText();

} // namespace inquit
