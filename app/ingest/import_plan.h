// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace inquit {

/// What an import will go through: the files that were asked for, in their order, each once.
///
/// Two names of one file (a link, "./a.txt" and "a.txt") are one; the first name is kept. What
/// is missing or is a folder stays in the plan: reading it tells the error.
class ImportPlan {
public:
    explicit ImportPlan(const QStringList &files);

    const QStringList &files() const { return m_files; }
    bool isEmpty() const { return m_files.isEmpty(); }

private:
    QStringList m_files;
};

} // namespace inquit
