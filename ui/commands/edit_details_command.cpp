// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands/edit_details_command.h"

namespace inquit {

using namespace Qt::StringLiterals;

EditDetailsCommand::EditDetailsCommand(const DetailEdits &before, const DetailEdits &after,
                                       std::function<bool(const DetailEdits &)> set)
    : Command(u"edit details"_s)
    , m_before(before)
    , m_after(after)
    , m_set(std::move(set))
{
}

} // namespace inquit
