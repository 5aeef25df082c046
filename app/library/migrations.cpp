// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/migrations.h"

#include "library/backup.h"
#include "library/database.h"
#include "library/library_file.h"
#include "library/pragmas.h"
#include "library/transaction.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace inquit {

namespace {

QStringList statements(const QString &script)
{
    return script.split(u";\n\n"_s, Qt::SkipEmptyParts);
}

Result<bool> isBlank(const Database &database)
{
    return pragma(database, u"page_count").transform([](qint64 pages) { return pages <= 1; });
}

} // namespace

Migrations Migrations::released()
{
    QStringList scripts;
    const QDir folder(u":/inquit/sql/sqlite"_s);
    const auto files =
        folder.entryInfoList({ u"[0-9][0-9][0-9][0-9]_*.sql"_s }, QDir::Files, QDir::Name);
    for (const QFileInfo &info : files) {
        QFile file(info.filePath());
        const bool isOpen = file.open(QIODevice::ReadOnly);
        Q_ASSERT(isOpen);
        scripts += isOpen ? QString::fromUtf8(file.readAll()) : QString();
    }
    Q_ASSERT(!scripts.isEmpty());
    return Migrations(scripts);
}

Migrations::Migrations(QStringList scripts)
    : m_scripts(std::move(scripts))
{
}

Result<int> Migrations::versionOf(const Database &database) const
{
    const auto application = pragma(database, u"application_id");
    const auto version = pragma(database, u"user_version");
    if (!application || !version) {
        return std::unexpected(!application ? application.error() : version.error());
    }
    if (*application == kApplicationId && *version > latest()) {
        return failure(Error::Kind::NewerVersion, database.path(),
                       u"Version %1; this program knows %2."_s.arg(*version).arg(latest()));
    }
    if (*application == kApplicationId && *version > 0) {
        return static_cast<int>(*version);
    }
    const auto blank = isBlank(database);
    if (!blank) {
        return std::unexpected(blank.error());
    }
    if (*application != 0 || *version != 0 || !*blank) {
        return failure(Error::Kind::NotALibrary, database.path(),
                       u"It is another program's database."_s);
    }
    return 0;
}

Result<void> Migrations::apply(const Database &database) const
{
    const auto before = versionOf(database);
    if (!before || *before == latest()) {
        return before ? Result<void>() : std::unexpected(before.error());
    }
    if (*before > 0) {
        if (const auto kept = backUpBeside(database, *before); !kept) {
            return std::unexpected(kept.error());
        }
    }
    auto transaction = Transaction::begin(database);
    if (!transaction) {
        return std::unexpected(transaction.error());
    }
    const auto version = versionOf(database); // another program may have been first
    if (!version) {
        return std::unexpected(version.error());
    }
    return runFrom(database, *version).and_then([&] { return transaction->commit(); });
}

Result<void> Migrations::runFrom(const Database &database, int version) const
{
    for (int step = version; step < latest(); ++step) {
        const QStringList all = statements(m_scripts.at(step));
        for (const QString &statement : all) {
            if (const auto done = execute(database, statement); !done) {
                return done;
            }
        }
    }
    return execute(database, u"PRAGMA application_id = %1"_s.arg(kApplicationId)).and_then([&] {
        return execute(database, u"PRAGMA user_version = %1"_s.arg(latest()));
    });
}

} // namespace inquit
