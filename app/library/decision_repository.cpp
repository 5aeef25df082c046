// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/decision_repository.h"

#include "library/applied_decisions.h"
#include "library/quotation_repository.h"
#include "library/statement.h"
#include "library/stored_names.h"
#include "library/transaction.h"

#include <QDateTime>

namespace inquit {

namespace {

struct Stored {
    qint64 id = 0; ///< 0: none
    Decision decision;
};

Result<Stored> read(Statement row)
{
    return row.row().transform([&](bool isThere) {
        return isThere ? Stored { .id = row.number(0),
                                  .decision = { .check = fromStoredName<Check>(row.text(1)),
                                                .speaker = row.optionalId<SpeakerId>(2) } }
                       : Stored {};
    });
}

/// The decision that holds for the quotation that the key means; where no quotation is there, the
/// one of exactly that place.
Result<Stored> findStored(const Database &database, const QuotationKey &key)
{
    const auto quotation = quotationAt(database, key);
    if (!quotation) {
        return std::unexpected(quotation.error());
    }
    if (*quotation) {
        Statement row(database, u"decisions/ofQuotation");
        row.bind(u":quotation", **quotation);
        return read(std::move(row));
    }
    Statement row(database, u"decisions/atPlace");
    row.bind(u":digest", key.articleDigest);
    row.bind(u":begin_at", key.place.begin);
    row.bind(u":end_at", key.place.end);
    return read(std::move(row));
}

Result<void> removeStored(const Database &database, qint64 id)
{
    Statement removed(database, u"decisions/remove");
    removed.bind(u":id", id);
    return removed.run();
}

Result<void> insert(const Database &database, const QuotationKey &key, const Decision &decision)
{
    Statement added(database, u"decisions/insert");
    added.bind(u":digest", key.articleDigest);
    added.bind(u":begin_at", key.place.begin);
    added.bind(u":end_at", key.place.end);
    added.bind(u":verdict", storedName(decision.check));
    added.bind(u":speaker", decision.speaker);
    added.bind(u":changed", QDateTime::currentDateTimeUtc());
    return added.run();
}

Result<void> replaceStored(const Database &database, const QuotationKey &key,
                           const std::optional<Decision> &decision)
{
    const auto before = findStored(database, key);
    if (!before) {
        return std::unexpected(before.error());
    }
    return removeStored(database, before->id)
        .and_then([&] {
            Statement same(database, u"decisions/removeAtPlace");
            same.bind(u":digest", key.articleDigest);
            same.bind(u":begin_at", key.place.begin);
            same.bind(u":end_at", key.place.end);
            return same.run();
        })
        .and_then([&] {
            const bool isNone = !decision || *decision == Decision {};
            return isNone ? Result<void>() : insert(database, key, *decision);
        });
}

Result<void> applyTo(const Database &database, const QByteArray &digest)
{
    Statement found(database, u"decisions/articleOfDigest");
    found.bind(u":digest", digest);
    return found.row().and_then([&](bool isThere) {
        return isThere ? applyDecisions(database, found.id<ArticleId>(0), digest) : Result<void>();
    });
}

} // namespace

DecisionRepository::DecisionRepository(const Database &database)
    : m_database(database)
{
}

Result<std::optional<Decision>> DecisionRepository::find(const QuotationKey &key) const
{
    return findStored(m_database, key).transform([](const Stored &stored) {
        return stored.id > 0 ? std::optional(stored.decision) : std::nullopt;
    });
}

Result<void> DecisionRepository::set(const QuotationKey &key,
                                     const std::optional<Decision> &decision)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction) {
        return std::unexpected(transaction.error());
    }
    return replaceStored(m_database, key, decision)
        .and_then([&] { return applyTo(m_database, key.articleDigest); })
        .and_then([&] { return transaction->commit(); });
}

} // namespace inquit
