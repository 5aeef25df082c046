// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/undoable_step.h"

#include <QUndoCommand>
#include <QUndoStack>

namespace inquit {

namespace {

class Step : public QUndoCommand {
public:
    Step(const QString &name, std::function<bool()> doIt, std::function<bool()> undoIt)
        : QUndoCommand(name)
        , m_do(std::move(doIt))
        , m_undo(std::move(undoIt))
    {
    }

    /// The stack calls it when the step, which is done then, is pushed.
    void redo() override
    {
        if (m_isPushed) {
            m_do();
        }
        m_isPushed = true;
    }

    void undo() override { m_undo(); }

private:
    std::function<bool()> m_do;
    std::function<bool()> m_undo;
    bool m_isPushed = false;
};

} // namespace

bool perform(QUndoStack &undo, const QString &name, std::function<bool()> doIt,
             std::function<bool()> undoIt)
{
    if (!doIt()) {
        return false;
    }
    undo.push(new Step(name, std::move(doIt), std::move(undoIt)));
    return true;
}

} // namespace inquit
