// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli_run.h"

#include <QDir>
#include <QFile>
#include <QProcess>

#include <grp.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace inquit {

CliRun runCli(const QString &folder, const QStringList &arguments, const QByteArray &input,
              bool asNobody)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    if (asNobody && ::geteuid() == 0) {
        process.setChildProcessModifier([] {
            if (::setgroups(0, nullptr) != 0 || ::setgid(65534) != 0 || ::setuid(65534) != 0) {
                ::_exit(99);
            }
        });
    }
    process.start(QStringLiteral(INQUIT_CLI), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit) {
        return { .code = -1,
                 .output = process.readAllStandardOutput(),
                 .errors = QString::fromUtf8(process.readAllStandardError()) };
    }
    return { .code = process.exitCode(),
             .output = process.readAllStandardOutput(),
             .errors = QString::fromUtf8(process.readAllStandardError()) };
}

QString written(const QString &folder, const QString &name, const QByteArray &content)
{
    const QString path = QDir(folder).filePath(name);
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? path
                                                                                    : QString();
}

} // namespace inquit
