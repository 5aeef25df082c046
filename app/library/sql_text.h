// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace inquit {

/// The SQL that goes by a name: `articles/row` is the section `-- name: row` of
/// resources/sql/sqlite/articles.sql. A name that is not there is our own mistake.
QString sqlText(QStringView name);

} // namespace inquit
