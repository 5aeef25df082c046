// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/analysis.h"
#include "core/ids.h"
#include "library/database.h"

#include <vector>

namespace inquit {

/// Writes the machine's rows of one article. Within the caller's transaction; what is derived from
/// them is made by applyDecisions() afterwards.
class AnalysisWriter {
public:
    /// `text` is the article's, and outlives the writer.
    AnalysisWriter(const Database &database, ArticleId article, QStringView text);

    [[nodiscard]] Result<void> write(const Analysis &analysis);

private:
    Result<void> writeSpeakers(const std::vector<Speaker> &speakers);
    Result<void> writeTopics(const std::vector<Topic> &topics);
    Result<void> writeQuotations(const std::vector<Quotation> &quotations);

    const Database &m_database;
    ArticleId m_article;
    QStringView m_text;
    std::vector<SpeakerId> m_speakers; ///< by the analysis's index
    std::vector<TopicId> m_topics;     ///< likewise
};

/// Deletes the machine's rows of an article; speakers and topics themselves stay.
[[nodiscard]] Result<void> clearAnalysis(const Database &database, ArticleId article);

/// What the analysis of an article named, to be forgotten when nothing else does.
struct NamedInArticle {
    std::vector<SpeakerId> speakers;
    std::vector<TopicId> topics;
};
[[nodiscard]] Result<NamedInArticle> namedIn(const Database &database, ArticleId article);
/// Deletes those of `named` that no article and no decision speaks of any more.
[[nodiscard]] Result<void> forgetUnused(const Database &database, const NamedInArticle &named);

} // namespace inquit
