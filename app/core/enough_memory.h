// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <new>
#include <type_traits>

namespace inquit {

/// What `work`, a function that returns a Result, makes; TooLarge where memory runs out in it. For
/// what is done with one document: the others go on. `subject` names it.
template<typename Work>
std::invoke_result_t<Work> withEnoughMemory(const QString &subject, Work work)
{
    try {
        return work();
    } catch (const std::bad_alloc &) {
        return failure(Error::Kind::TooLarge, subject,
                       QStringLiteral("there is not enough memory for it"));
    }
}

} // namespace inquit
