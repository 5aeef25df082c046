// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringList>

namespace inquit {

/// How one run of inquit-cli ended.
struct CliRun {
    int code = -1; ///< -1: it crashed, or did not end in two minutes
    QByteArray output;
    QString errors;
};

/// Runs the built inquit-cli in `folder`, with `input` on its standard input; as the user "nobody"
/// where asked.
CliRun runCli(const QString &folder, const QStringList &arguments, const QByteArray &input = {},
              bool asNobody = false);

/// Writes a file into a folder; its path.
QString written(const QString &folder, const QString &name, const QByteArray &content);

} // namespace inquit
