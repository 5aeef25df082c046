// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/quotation_writer.h"

#include "library/stored_names.h"

using namespace Qt::StringLiterals;

namespace inquit {

namespace {

std::optional<SpeakerId> idAt(const std::vector<SpeakerId> &ids, std::optional<qsizetype> index)
{
    Q_ASSERT(!index || (*index >= 0 && *index < qsizetype(ids.size())));
    return index ? std::optional(ids[static_cast<size_t>(*index)]) : std::nullopt;
}

void bindRange(Statement &statement, TextRange range)
{
    statement.bind(u":begin_at", range.begin);
    statement.bind(u":end_at", range.end);
}

} // namespace

QString joinedText(QStringView text, const TextRanges &parts)
{
    QString joined;
    for (const TextRange &part : parts) {
        if (!joined.isEmpty()) {
            joined += u" … "_s;
        }
        joined += part.in(text).toString().simplified();
    }
    return joined;
}

QuotationWriter::QuotationWriter(const Database &database, ArticleId article, QStringView text)
    : m_article(article)
    , m_text(text)
    , m_row(database, u"quotations/insert")
    , m_span(database, u"quotations/addSpan")
    , m_evidence(database, u"quotations/addEvidence")
    , m_topic(database, u"quotations/addTopic")
{
}

Result<void> QuotationWriter::write(const Quotation &quotation,
                                    const std::vector<SpeakerId> &speakers,
                                    const std::vector<TopicId> &topics)
{
    const auto id = writeRow(quotation, speakers);
    if (!id) {
        return std::unexpected(id.error());
    }
    const Attribution &found = quotation.attribution;
    const auto done =
        writeSpans(*id, u"content", found.content)
            .and_then([&] { return writeSpans(*id, u"cue", found.cue); })
            .and_then([&] { return writeSpans(*id, u"source", found.source); })
            .and_then([&] { return writeEvidence(*id, quotation.resolution.evidence); });
    if (!done) {
        return done;
    }
    m_topic.bind(u":quotation", *id);
    for (const qsizetype topic : quotation.topics) {
        m_topic.bind(u":topic", topics.at(static_cast<size_t>(topic)));
        if (const auto added = m_topic.run(); !added) {
            return added;
        }
    }
    return {};
}

Result<qint64> QuotationWriter::writeRow(const Quotation &quotation,
                                         const std::vector<SpeakerId> &speakers)
{
    const Attribution &found = quotation.attribution;
    Q_ASSERT(!found.content.empty());
    m_row.bind(u":article", m_article);
    bindRange(m_row, hull(found.content));
    m_row.bind(u":type", storedName(found.type));
    m_row.bind(u":mode", storedName(found.mode));
    m_row.bind(u":confidence", quotation.confidence);
    m_row.bind(u":rule", storedName(found.rule));
    m_row.bind(u":speaker", idAt(speakers, quotation.resolution.speaker));
    m_row.bind(u":runner_up", idAt(speakers, quotation.resolution.runnerUp));
    m_row.bind(u":text", joinedText(m_text, found.content));
    m_row.bind(u":cue_text", joinedText(m_text, found.cue));
    m_row.bind(u":source_text", joinedText(m_text, found.source));
    return m_row.run().transform([this] { return m_row.insertedId(); });
}

Result<void> QuotationWriter::writeSpans(qint64 quotation, QStringView part,
                                         const TextRanges &ranges)
{
    m_span.bind(u":quotation", quotation);
    m_span.bind(u":part", part.toString());
    for (const TextRange &range : ranges) {
        bindRange(m_span, range);
        if (const auto done = m_span.run(); !done) {
            return done;
        }
    }
    return {};
}

Result<void> QuotationWriter::writeEvidence(qint64 quotation, const std::vector<Evidence> &evidence)
{
    m_evidence.bind(u":quotation", quotation);
    int ordinal = 0;
    for (const Evidence &step : evidence) {
        Q_ASSERT(step.ranges.size() == 1 || step.ranges.size() == 2);
        const auto meant = step.ranges.size() == 2 ? std::optional(step.ranges[1]) : std::nullopt;
        m_evidence.bind(u":ordinal", ordinal++);
        m_evidence.bind(u":kind", storedName(step.kind));
        bindRange(m_evidence, step.ranges.front());
        m_evidence.bind(u":meant_begin", meant ? std::optional(meant->begin) : std::nullopt);
        m_evidence.bind(u":meant_end", meant ? std::optional(meant->end) : std::nullopt);
        m_evidence.bind(u":distance", step.distance);
        if (const auto done = m_evidence.run(); !done) {
            return done;
        }
    }
    return {};
}

TopicWriter::TopicWriter(const Database &database, ArticleId article)
    : m_article(article)
    , m_row(database, u"topics/addToArticle")
    , m_variant(database, u"topics/addVariant")
    , m_passage(database, u"topics/addPassage")
{
}

Result<void> TopicWriter::write(TopicId id, const Topic &topic)
{
    m_row.bind(u":article", m_article);
    m_row.bind(u":topic", id);
    m_row.bind(u":ordinal", m_ordinal++);
    m_row.bind(u":score", topic.score);
    m_row.bind(u":announced", topic.announced);
    m_row.bind(u":passages", qint64(topic.passages.size()));
    if (const auto done = m_row.run(); !done) {
        return done;
    }
    m_variant.bind(u":article", m_article);
    m_variant.bind(u":topic", id);
    for (const QString &variant : topic.variants) {
        m_variant.bind(u":variant", variant);
        if (const auto done = m_variant.run(); !done) {
            return done;
        }
    }
    m_passage.bind(u":article", m_article);
    m_passage.bind(u":topic", id);
    for (const TextRange &passage : topic.passages) {
        bindRange(m_passage, passage);
        if (const auto done = m_passage.run(); !done) {
            return done;
        }
    }
    return {};
}

} // namespace inquit
