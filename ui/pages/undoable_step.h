// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>

class QUndoStack;

namespace inquit {

/// Does a step and, where that worked, puts it on the stack; false where it did not, and the stack
/// is as it was. Both functions tell whether they worked, word their failures themselves, and may
/// be called again after a failure.
bool perform(QUndoStack &undo, const QString &name, std::function<bool()> doIt,
             std::function<bool()> undoIt);

} // namespace inquit
