// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "commands/command.h"

#include <functional>

namespace inquit {

/// Something is taken out of a list: articles, a note.
class RemoveCommand : public Command {
public:
    // `name` as the menu says it after "Undo": "remove note". The functions tell whether they
    // worked, and why not.
    RemoveCommand(const QString &name, std::function<bool()> takeOut,
                  std::function<bool()> putBack);

protected:
    bool apply() override { return m_takeOut(); }
    bool revert() override { return m_putBack(); }

private:
    std::function<bool()> m_takeOut;
    std::function<bool()> m_putBack;
};

} // namespace inquit
