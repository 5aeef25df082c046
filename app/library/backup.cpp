// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/backup.h"

#include "library/database.h"
#include "library/private_file.h"
#include "library/statement.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace inquit {

Result<void> backUp(const Database &database, const QString &target)
{
    if (QFileInfo(target).size() > 0) {
        return failure(Error::Kind::Unwritable, target, u"There is a file of this name."_s);
    }
    if (const auto made = makePrivateFile(target); !made) { // SQLite would let others read it
        return made;
    }
    Statement copy = Statement::fromSql(database, u"VACUUM INTO :target"_s);
    copy.bind(u":target", target);
    const auto done = copy.run();
    if (!done) {
        QFile::remove(target);
    }
    return done;
}

Result<QString> backUpBeside(const Database &database, int version)
{
    const QString stem = database.path() + u".version-%1"_s.arg(version);
    QString target = stem + u".backup"_s;
    for (int number = 2; QFileInfo::exists(target); ++number) {
        target = stem + u".%1.backup"_s.arg(number);
    }
    return backUp(database, target).transform([&] { return target; });
}

Result<void> deleteBackups(const Database &database)
{
    const QFileInfo library(database.path());
    const QDir folder = library.absoluteDir();
    const QStringList names = folder.entryList({ library.fileName() + u".version-*.backup"_s },
                                               QDir::Files | QDir::Hidden);
    for (const QString &name : names) {
        QFile backup(folder.filePath(name));
        if (!backup.remove()) {
            return failure(Error::Kind::Unwritable, backup.fileName(), backup.errorString());
        }
    }
    return {};
}

} // namespace inquit
