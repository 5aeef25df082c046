// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ids.h"
#include "core/result.h"
#include "library/disagreement.h"
#include "readers/document_reader.h"

#include <QFuture>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace inquit {

class Analyser;
class ReaderRegistry;

/// How one document of an import ended.
struct ImportOutcome {
    QString origin;    ///< its file or address; the title of an article that was read again
    ArticleId article; ///< invalid where it failed
    bool isNew = false;
    std::vector<Disagreement>
        disagreements; ///< with the user's decisions, of an article read again
    std::optional<Error> error;

    bool operator==(const ImportOutcome &) const = default;
};

/// Imports documents into a library in the background: read, analyse, store, one transaction a
/// document. What is in stays in when it is cancelled. Results come one a document, in order;
/// progress is the number of documents done. The worker opens its own Database. A library that
/// cannot be opened is one outcome with that error a document.
class ImportJob {
public:
    ImportJob(std::shared_ptr<const ReaderRegistry> readers,
              std::shared_ptr<const Analyser> analyser);

    QFuture<ImportOutcome> importFiles(const QString &libraryPath, const QStringList &files) const;
    QFuture<ImportOutcome> importDocument(const QString &libraryPath,
                                          const Document &document) const;
    /// Analyses anew what another engine analysed; decisions and notes stay.
    QFuture<ImportOutcome> analyseAgain(const QString &libraryPath) const;

private:
    std::shared_ptr<const ReaderRegistry> m_readers;
    std::shared_ptr<const Analyser> m_analyser;
};

} // namespace inquit
