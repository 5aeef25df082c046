// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands/decide_command.h"

namespace inquit {

DecideCommand::DecideCommand(const QString &name, const std::optional<Decision> &before,
                             const std::optional<Decision> &after, Functions functions)
    : Command(name)
    , m_before(before)
    , m_after(after)
    , m_functions(std::move(functions))
{
    Q_ASSERT(m_functions.set && m_functions.moveOn && m_functions.goBack);
}

bool DecideCommand::apply()
{
    if (!m_functions.set(m_after)) {
        return false;
    }
    m_functions.moveOn();
    return true;
}

bool DecideCommand::revert()
{
    if (!m_functions.set(m_before)) {
        return false;
    }
    m_functions.goBack();
    return true;
}

} // namespace inquit
