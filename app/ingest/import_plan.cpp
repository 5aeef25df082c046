// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ingest/import_plan.h"

#include <QFileInfo>
#include <QSet>

namespace inquit {

namespace {

/// What two names of one file have in common.
QString identity(const QString &file)
{
    const QFileInfo info(file);
    const QString canonical = info.canonicalFilePath();
    return canonical.isEmpty() ? info.absoluteFilePath() : canonical;
}

} // namespace

ImportPlan::ImportPlan(const QStringList &files)
{
    QSet<QString> seen;
    for (const QString &file : files) {
        const qsizetype before = seen.size();
        seen.insert(identity(file));
        if (seen.size() > before) {
            m_files += file;
        }
    }
}

} // namespace inquit
