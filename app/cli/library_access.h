// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/command.h"
#include "core/ids.h"
#include "core/result.h"
#include "library/database.h"

#include <functional>
#include <optional>

namespace inquit {

/// --article ID
QCommandLineOption articleOption();

/// Opens the library, for reading where nothing else is said, finds the article that --article asks
/// for (none: the whole library), calls `use` and tells what failed. The exit code.
int withLibrary(const QCommandLineParser &parser, Console &console, const Command &command,
                const std::function<Result<void>(const Database &, std::optional<ArticleId>)> &use,
                Database::Access access = Database::Access::ReadOnly);

} // namespace inquit
