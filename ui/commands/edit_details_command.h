// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "commands/command.h"
#include "library/details_repository.h"

#include <functional>

namespace inquit {

/// What the user says of an article, in the place of what they said before.
class EditDetailsCommand : public Command {
public:
    /// `set` sets the edits of the article; whether it worked (it tells why not).
    EditDetailsCommand(const DetailEdits &before, const DetailEdits &after,
                       std::function<bool(const DetailEdits &)> set);

protected:
    bool apply() override { return m_set(m_after); }
    bool revert() override { return m_set(m_before); }

private:
    DetailEdits m_before;
    DetailEdits m_after;
    std::function<bool(const DetailEdits &)> m_set;
};

} // namespace inquit
