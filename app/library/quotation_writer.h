// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/analysis.h"
#include "core/ids.h"
#include "library/statement.h"

#include <vector>

namespace inquit {

/// The words of `parts`, white space made simple, parts joined by " … ".
QString joinedText(QStringView text, const TextRanges &parts);

/// Writes one article's quotations, one after the other, with their spans, evidence and topics.
class QuotationWriter {
public:
    QuotationWriter(const Database &database, ArticleId article, QStringView text);

    [[nodiscard]] Result<void> write(const Quotation &quotation,
                                     const std::vector<SpeakerId> &speakers,
                                     const std::vector<TopicId> &topics);

private:
    Result<qint64> writeRow(const Quotation &quotation, const std::vector<SpeakerId> &speakers);
    Result<void> writeSpans(qint64 quotation, QStringView part, const TextRanges &ranges);
    Result<void> writeEvidence(qint64 quotation, const std::vector<Evidence> &evidence);

    ArticleId m_article;
    QStringView m_text;
    Statement m_row;
    Statement m_span;
    Statement m_evidence;
    Statement m_topic;
};

/// Writes one article's topics in their order, with their variants and passages.
class TopicWriter {
public:
    TopicWriter(const Database &database, ArticleId article);

    [[nodiscard]] Result<void> write(TopicId id, const Topic &topic);

private:
    ArticleId m_article;
    Statement m_row;
    Statement m_variant;
    Statement m_passage;
    int m_ordinal = 0;
};

} // namespace inquit
