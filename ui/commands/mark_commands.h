// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "commands/command.h"

#include <functional>

namespace inquit {

/// The star of an article is set or taken away.
class StarCommand : public Command {
public:
    /// `set` sets the star of the article; whether it worked (it tells why not).
    StarCommand(bool starred, std::function<bool(bool)> set);

protected:
    bool apply() override { return m_set(m_starred); }
    bool revert() override { return m_set(!m_starred); }

private:
    bool m_starred;
    std::function<bool(bool)> m_set;
};

/// An article is marked as read or as unread.
class MarkReadCommand : public Command {
public:
    /// `set` marks the article; whether it worked (it tells why not).
    MarkReadCommand(bool read, std::function<bool(bool)> set);

protected:
    bool apply() override { return m_set(m_read); }
    bool revert() override { return m_set(!m_read); }

private:
    bool m_read;
    std::function<bool(bool)> m_set;
};

} // namespace inquit
