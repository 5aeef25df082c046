// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <QString>

#include <functional>

namespace inquit {

/// What a message bar at the top of a pane tells: what happened, why, and what to do next.
struct Message {
    enum class Kind {
        Done,    ///< something that can be taken back; goes by itself after a while
        Offer,   ///< something that may be done; stays until it is answered
        Warning, ///< part of it did not work
        Failure, ///< it did not work, and nothing was lost
    };

    Kind kind = Kind::Done;
    QString text;                 ///< one line: "Could not save the note."
    QString detail;               ///< why: "The library is in use by another program."
    QString remedy;               ///< what to do: "Close the other program, then try again."
    QString actionText;           ///< of the button: "Try again", "Undo"; empty: no button
    std::function<void()> action; ///< what the button does; the message goes by itself then
};

/// "The article could not be opened.", with reason and remedy worded from the error.
Message failureMessage(const QString &whatFailed, const Error &error);

} // namespace inquit
