// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QString>
#include <QStringList>

namespace inquit {

class Database;

/// The numbered steps that bring a library up to date: step n makes version n from version n-1.
/// A released step is never edited.
class Migrations {
public:
    /// The steps of the program: resources/sql/sqlite/NNNN_*.sql.
    static Migrations released();
    /// `scripts` are SQL; a statement ends at a semicolon before an empty line.
    explicit Migrations(QStringList scripts);

    const QStringList &scripts() const { return m_scripts; }
    int latest() const { return static_cast<int>(m_scripts.size()); }

    /// The version of a library, 0 for a file without anything in it. NewerVersion where it is
    /// above latest(), NotALibrary where it is another program's.
    [[nodiscard]] Result<int> versionOf(const Database &database) const;

    /// Runs the steps that are missing, all in one transaction, after a backup beside the file
    /// where there is something to lose. Nothing is changed where one fails.
    [[nodiscard]] Result<void> apply(const Database &database) const;

private:
    Result<void> runFrom(const Database &database, int version) const;

    QStringList m_scripts;
};

} // namespace inquit
