// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/quotation_repository.h"
#include "library/rows.h"

#include <QDateTime>
#include <QHash>
#include <QString>

#include <vector>

namespace inquit {

class Database;

/// What an export of quotations is made of: a value, collected before any exporter runs.
struct QuotationsDocument {
    QString title;  ///< "Quotations in Biden and Lopez Obrador meet …"
    QDateTime made; ///< UTC
    std::vector<QuotationRow> quotations;
    QHash<TopicId, QString> topicLabels; ///< of every topic that a quotation names

    QStringList topicsOf(const QuotationRow &quotation) const;
};

[[nodiscard]] Result<QuotationsDocument> collectQuotations(const Database &library,
                                                           const QuotationFilter &filter);
/// These quotations, in their order, of one article or of the library.
[[nodiscard]] Result<QuotationsDocument> collectQuotations(const Database &library,
                                                           std::vector<QuotationRow> quotations,
                                                           std::optional<ArticleId> article,
                                                           const QString &title);

} // namespace inquit
