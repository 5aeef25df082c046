// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

namespace inquit {

class Database;

/// A write that happens whole or not at all: rolls back unless commit() was reached. Begun as a
/// writer's, so that it waits for another writer at once, not in its middle.
///
///   auto transaction = Transaction::begin(database);
///   if (!transaction) { return std::unexpected(transaction.error()); }
///   …
///   return transaction->commit();
class Transaction {
public:
    [[nodiscard]] static Result<Transaction> begin(const Database &database);
    [[nodiscard]] Result<void> commit();

    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

private:
    explicit Transaction(const Database &database);
    const Database *m_database; ///< null once committed, rolled back or moved from
};

} // namespace inquit
