// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/message.h"

class QUndoStack;

namespace inquit {

class Messages;

/// Says what was just done by the last command of the stack, with a button that takes it back. The
/// offer goes when another command is done or undone: the button never takes back something else.
void offerUndo(Messages &messages, QUndoStack &undo, const QString &whatWasDone);

} // namespace inquit
