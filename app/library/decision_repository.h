// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "library/rows.h"

#include <optional>

namespace inquit {

class Database;

/// What the user decided about one quotation. A row of its own beside what the machine found.
struct Decision {
    Check check = Check::Unchecked;
    std::optional<SpeakerId> speaker; ///< another speaker than the machine's

    bool operator==(const Decision &) const = default;
};

class DecisionRepository {
public:
    explicit DecisionRepository(const Database &database);

    [[nodiscard]] Result<std::optional<Decision>> find(const QuotationKey &key) const;
    /// Sets the decision, or takes it back where it is none. Undo is setting what find() gave
    /// before.
    [[nodiscard]] Result<void> set(const QuotationKey &key,
                                   const std::optional<Decision> &decision);

private:
    const Database &m_database;
};

} // namespace inquit
