// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ids.h"
#include "ingest/import_job.h"

#include <QString>

#include <optional>
#include <vector>

namespace inquit {

/// How an import went, for people.
struct ImportReport {
    struct Failed {
        QString origin;
        QString reason;
        QString remedy;
        bool operator==(const Failed &) const = default;
    };

    int wanted = 0;      ///< documents that were asked for
    int added = 0;       ///< new articles
    int alreadyHere = 0; ///< the same text was in the library
    std::vector<Failed> failed;
    bool wasCancelled = false;
    bool isAgain = false; ///< articles were read again: none is new
    std::vector<Disagreement> disagreements;
    /// The first article that was added; where none was, the first that was here already.
    std::optional<ArticleId> first;

    /// "3 articles added, 1 was already here, 2 could not be read."
    QString summary() const;
    bool operator==(const ImportReport &) const = default;
};

ImportReport importReport(const std::vector<ImportOutcome> &outcomes, int wanted,
                          bool wasCancelled);

/// The same of articles that were read again.
ImportReport rereadingReport(const std::vector<ImportOutcome> &outcomes, bool wasCancelled);

} // namespace inquit
