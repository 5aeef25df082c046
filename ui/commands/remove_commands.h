// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "commands/command.h"

#include <functional>

namespace inquit {

/// Articles are taken out of the library's lists.
class RemoveArticlesCommand : public Command {
public:
    // Whether they worked; they tell why not.
    RemoveArticlesCommand(std::function<bool()> takeOut, std::function<bool()> putBack);

protected:
    bool apply() override { return m_takeOut(); }
    bool revert() override { return m_putBack(); }

private:
    std::function<bool()> m_takeOut;
    std::function<bool()> m_putBack;
};

/// A note is taken out of the list of notes.
class RemoveNoteCommand : public Command {
public:
    // Whether they worked; they tell why not.
    RemoveNoteCommand(std::function<bool()> takeOut, std::function<bool()> putBack);

protected:
    bool apply() override { return m_takeOut(); }
    bool revert() override { return m_putBack(); }

private:
    std::function<bool()> m_takeOut;
    std::function<bool()> m_putBack;
};

} // namespace inquit
