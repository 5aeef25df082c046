// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands/remove_command.h"

namespace inquit {

RemoveCommand::RemoveCommand(const QString &name, std::function<bool()> takeOut,
                             std::function<bool()> putBack)
    : Command(name)
    , m_takeOut(std::move(takeOut))
    , m_putBack(std::move(putBack))
{
}

} // namespace inquit
