// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <expected>
#include <utility>

namespace inquit {

/// The value, or why there is none. Functions that return it are [[nodiscard]].
template<typename T>
using Result = std::expected<T, Error>;

/// `return failure(Error::Kind::NotFound, path);`
inline std::unexpected<Error> failure(Error::Kind kind, QString subject, QString detail = {})
{
    return std::unexpected(Error { kind, std::move(subject), std::move(detail) });
}

} // namespace inquit
