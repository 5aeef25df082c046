// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QUndoCommand>

#include <memory>

class QUndoStack;

namespace inquit {

/// Something that the user did, on the undo stack. What fails leaves the stack true: a command that
/// cannot be done is not on it; one that cannot be undone, or done again, stays where it was, so
/// that the index of the stack and what holds agree, and it can be tried again.
class Command : public QUndoCommand {
public:
    /// Does a command and, where that worked, puts it on the stack; whether it worked.
    static bool run(QUndoStack &stack, std::unique_ptr<Command> command);

    void redo() final;
    void undo() final;

protected:
    explicit Command(const QString &name);

    // Whether it worked; where it did not, all is as before, and the user was told why.
    virtual bool apply() = 0;
    virtual bool revert() = 0;

private:
    void stepBack(void (QUndoStack::*step)());

    QUndoStack *m_stack = nullptr;
    bool m_holds = false; ///< what the command does is done
};

} // namespace inquit
