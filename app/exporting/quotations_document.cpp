// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/quotations_document.h"

#include "library/article_repository.h"
#include "library/topic_repository.h"

using namespace Qt::StringLiterals;

namespace inquit {

QStringList QuotationsDocument::topicsOf(const QuotationRow &quotation) const
{
    QStringList labels;
    for (const TopicId topic : quotation.topics) {
        if (const auto label = topicLabels.constFind(topic); label != topicLabels.constEnd()) {
            labels << *label;
        }
    }
    return labels;
}

Result<QuotationsDocument> collectQuotations(const Database &library,
                                             std::vector<QuotationRow> quotations,
                                             std::optional<ArticleId> article, const QString &title)
{
    QuotationsDocument document { .title = title,
                                  .made = QDateTime::currentDateTimeUtc(),
                                  .quotations = std::move(quotations),
                                  .topicLabels = {} };
    const auto topics = TopicRepository(library).in(article);
    if (!topics) {
        return std::unexpected(topics.error());
    }
    for (const TopicRow &topic : *topics) {
        document.topicLabels.insert(topic.id, topic.label);
    }
    return document;
}

Result<QuotationsDocument> collectQuotations(const Database &library, const QuotationFilter &filter)
{
    auto rows = QuotationRepository(library).list(filter);
    if (!rows) {
        return std::unexpected(rows.error());
    }
    QString title = u"Quotations"_s;
    if (filter.article) {
        const auto article = ArticleRepository(library).row(*filter.article);
        if (!article) {
            return std::unexpected(article.error());
        }
        title = u"Quotations in “%1”"_s.arg(article->title);
    }
    return collectQuotations(library, std::move(*rows), filter.article, title);
}

} // namespace inquit
