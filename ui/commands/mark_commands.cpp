// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands/mark_commands.h"

namespace inquit {

using namespace Qt::StringLiterals;

StarCommand::StarCommand(bool starred, std::function<bool(bool)> set)
    : Command(starred ? u"star article"_s : u"take star away"_s)
    , m_starred(starred)
    , m_set(std::move(set))
{
}

MarkReadCommand::MarkReadCommand(bool read, std::function<bool(bool)> set)
    : Command(read ? u"mark as read"_s : u"mark as unread"_s)
    , m_read(read)
    , m_set(std::move(set))
{
}

} // namespace inquit
