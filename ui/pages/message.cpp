// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/message.h"

#include "wording/error_wording.h"

namespace inquit {

Message failureMessage(const QString &whatFailed, const Error &error)
{
    const Wording wording = worded(error);
    return { .kind = Message::Kind::Failure,
             .text = whatFailed,
             .detail = wording.problem,
             .remedy = wording.remedy,
             .actionText = {},
             .action = {} };
}

} // namespace inquit
