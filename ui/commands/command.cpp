// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands/command.h"

#include <QUndoStack>

namespace inquit {

Command::Command(const QString &name)
    : QUndoCommand(name)
{
}

bool Command::run(QUndoStack &stack, std::unique_ptr<Command> command)
{
    command->m_stack = &stack;
    command->m_holds = command->apply();
    if (!command->m_holds) {
        return false;
    }
    stack.push(command.release()); // which calls redo(): it is done already
    return true;
}

void Command::redo()
{
    if (m_holds) {
        return;
    }
    m_holds = apply();
    if (!m_holds) {
        stepBack(&QUndoStack::undo);
    }
}

void Command::undo()
{
    if (!m_holds) {
        return;
    }
    m_holds = !revert();
    if (m_holds) {
        stepBack(&QUndoStack::redo);
    }
}

/// QUndoStack moves its index after a command whether it worked or not: moves it back then. The
/// command, which is called for it once more, has nothing to do.
void Command::stepBack(void (QUndoStack::*step)())
{
    QUndoStack *stack = m_stack;
    QObject::connect(
        stack, &QUndoStack::indexChanged, stack, [stack, step] { (stack->*step)(); },
        Qt::SingleShotConnection);
}

} // namespace inquit
