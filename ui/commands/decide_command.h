// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "commands/command.h"
#include "library/decision_repository.h"

#include <functional>

namespace inquit {

/// The reader confirms a quotation, rejects it, credits somebody else with it, or takes that back.
class DecideCommand : public Command {
public:
    struct Functions {
        /// Whether it worked; tells why not.
        std::function<bool(const std::optional<Decision> &)> set;
        std::function<void()> moveOn; ///< once decided: to the quotation that is looked at next
        std::function<void()> goBack; ///< once undone: to where the reader was
    };

    DecideCommand(const QString &name, const std::optional<Decision> &before,
                  const std::optional<Decision> &after, Functions functions);

protected:
    bool apply() override;
    bool revert() override;

private:
    std::optional<Decision> m_before;
    std::optional<Decision> m_after;
    Functions m_functions;
};

} // namespace inquit
