// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <QString>

namespace inquit {

/// An error in words for people.
struct Wording {
    QString problem; ///< what happened, and to which file: "“notes.txt” is empty."
    QString remedy;  ///< what to do next: "Choose a file that has text in it."

    QString inOneLine() const { return problem + u' ' + remedy; }
    bool operator==(const Wording &) const = default;
};

/// What the command line and the window say of an error. `subject` stands in quotation marks, "-"
/// is told as standard input; what the system said follows in brackets where it helps.
Wording worded(const Error &error);
/// The same of a model file that could not be loaded; the program goes on without it.
Wording wordedModels(const Error &error);

} // namespace inquit
