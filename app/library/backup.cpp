// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/backup.h"

#include "library/database.h"
#include "library/statement.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace inquit {

Result<void> backUp(const Database &database, const QString &target)
{
    Statement copy = Statement::fromSql(database, u"VACUUM INTO :target"_s);
    copy.bind(u":target", target);
    return copy.run();
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

} // namespace inquit
