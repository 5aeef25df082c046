// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands/remove_commands.h"

namespace inquit {

using namespace Qt::StringLiterals;

RemoveArticlesCommand::RemoveArticlesCommand(std::function<bool()> takeOut,
                                             std::function<bool()> putBack)
    : Command(u"remove article"_s)
    , m_takeOut(std::move(takeOut))
    , m_putBack(std::move(putBack))
{
}

RemoveNoteCommand::RemoveNoteCommand(std::function<bool()> takeOut, std::function<bool()> putBack)
    : Command(u"remove note"_s)
    , m_takeOut(std::move(takeOut))
    , m_putBack(std::move(putBack))
{
}

} // namespace inquit
