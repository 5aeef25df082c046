// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/analysis_writer.h"

#include "core/text_folding.h"
#include "library/quotation_writer.h"
#include "library/speaker_identity.h"
#include "library/statement.h"
#include "library/stored_names.h"

#include <array>

namespace inquit {

namespace {

qint64 firstMention(const Speaker &speaker)
{
    return speaker.mentions.empty() ? std::numeric_limits<qint64>::max()
                                    : speaker.mentions.front().range.begin;
}

Result<void> addToArticle(Statement &added, ArticleId article, SpeakerId id, const Speaker &speaker)
{
    added.bind(u":article", article);
    added.bind(u":speaker", id);
    added.bind(u":role", speaker.role);
    added.bind(u":first_at", firstMention(speaker));
    return added.run();
}

Result<void> addMentions(Statement &added, ArticleId article, SpeakerId id,
                         const std::vector<Mention> &mentions)
{
    added.bind(u":article", article);
    added.bind(u":speaker", id);
    for (const Mention &mention : mentions) {
        added.bind(u":begin_at", mention.range.begin);
        added.bind(u":end_at", mention.range.end);
        added.bind(u":kind", storedName(mention.kind));
        if (const auto done = added.run(); !done) {
            return done;
        }
    }
    return {};
}

/// The names as this article prints them, the fullest one too: another article's may be the row's.
Result<void> addAliases(Statement &added, ArticleId article, SpeakerId id, const Speaker &speaker)
{
    added.bind(u":article", article);
    added.bind(u":speaker", id);
    for (const QString &alias : QStringList { speaker.name } + speaker.aliases) {
        added.bind(u":alias", alias);
        added.bind(u":folded", folded(alias));
        if (const auto done = added.run(); !done) {
            return done;
        }
    }
    return {};
}

Result<TopicId> storeTopic(const Database &database, const QString &label)
{
    Statement found(database, u"topics/byLabel");
    found.bind(u":folded", folded(label));
    const auto row = found.row();
    if (!row) {
        return std::unexpected(row.error());
    }
    if (*row) {
        return found.id<TopicId>(0);
    }
    Statement added(database, u"topics/insert");
    added.bind(u":label", label);
    added.bind(u":folded", folded(label));
    return added.run().transform([&] { return TopicId { added.insertedId() }; });
}

template<typename IdType>
Result<std::vector<IdType>> idsFrom(Statement statement)
{
    if (const auto done = statement.run(); !done) {
        return std::unexpected(done.error());
    }
    std::vector<IdType> ids;
    while (statement.next()) {
        ids.push_back(statement.id<IdType>(0));
    }
    return statement.finished().transform([&] { return ids; });
}

template<typename IdType>
Result<void> forgetEach(const Database &database, QStringView name, const std::vector<IdType> &ids)
{
    Statement forgotten(database, name);
    for (const IdType id : ids) {
        forgotten.bind(u":id", id);
        if (const auto done = forgotten.run(); !done) {
            return done;
        }
    }
    return {};
}

} // namespace

AnalysisWriter::AnalysisWriter(const Database &database, ArticleId article, QStringView text)
    : m_database(database)
    , m_article(article)
    , m_text(text)
{
}

Result<void> AnalysisWriter::write(const Analysis &analysis)
{
    return writeSpeakers(analysis.speakers)
        .and_then([&] { return writeTopics(analysis.topics); })
        .and_then([&] { return writeQuotations(analysis.quotations); });
}

Result<void> AnalysisWriter::writeSpeakers(const std::vector<Speaker> &speakers)
{
    auto ids = storeSpeakers(m_database, m_article, speakers);
    if (!ids) {
        return std::unexpected(ids.error());
    }
    m_speakers = std::move(*ids);
    Statement row(m_database, u"speakers/addToArticle");
    Statement alias(m_database, u"speakers/addAlias");
    Statement mention(m_database, u"speakers/addMention");
    for (size_t i = 0; i < speakers.size(); ++i) {
        const SpeakerId id = m_speakers[i];
        const auto done =
            addToArticle(row, m_article, id, speakers[i])
                .and_then([&] { return addAliases(alias, m_article, id, speakers[i]); })
                .and_then(
                    [&] { return addMentions(mention, m_article, id, speakers[i].mentions); });
        if (!done) {
            return done;
        }
    }
    // A place can be told twice, of one speaker or of two who are one in the library.
    Statement counted(m_database, u"speakers/countMentions");
    counted.bind(u":article", m_article);
    return counted.run();
}

Result<void> AnalysisWriter::writeTopics(const std::vector<Topic> &topics)
{
    TopicWriter writer(m_database, m_article);
    for (const Topic &topic : topics) {
        const auto id = storeTopic(m_database, topic.label);
        if (!id) {
            return std::unexpected(id.error());
        }
        m_topics.push_back(*id);
        if (const auto done = writer.write(*id, topic); !done) {
            return done;
        }
    }
    return {};
}

Result<void> AnalysisWriter::writeQuotations(const std::vector<Quotation> &quotations)
{
    QuotationWriter writer(m_database, m_article, m_text);
    for (const Quotation &quotation : quotations) {
        if (const auto done = writer.write(quotation, m_speakers, m_topics); !done) {
            return done;
        }
    }
    return {};
}

Result<void> clearAnalysis(const Database &database, ArticleId article)
{
    for (const QStringView name :
         { u"analysis/clearQuotations", u"analysis/clearMentions", u"analysis/clearAliases",
           u"analysis/clearSpeakers", u"analysis/clearPassages", u"analysis/clearVariants",
           u"analysis/clearTopics" }) {
        Statement cleared(database, name);
        cleared.bind(u":article", article);
        if (const auto done = cleared.run(); !done) {
            return done;
        }
    }
    return {};
}

Result<NamedInArticle> namedIn(const Database &database, ArticleId article)
{
    Statement speakers(database, u"speakers/idsOfArticle");
    speakers.bind(u":article", article);
    Statement topics(database, u"topics/idsOfArticle");
    topics.bind(u":article", article);
    auto speakerIds = idsFrom<SpeakerId>(std::move(speakers));
    auto topicIds = idsFrom<TopicId>(std::move(topics));
    if (!speakerIds || !topicIds) {
        return std::unexpected(!speakerIds ? speakerIds.error() : topicIds.error());
    }
    return NamedInArticle { std::move(*speakerIds), std::move(*topicIds) };
}

Result<void> forgetUnused(const Database &database, const NamedInArticle &named)
{
    return forgetEach(database, u"speakers/forget", named.speakers).and_then([&] {
        return forgetEach(database, u"topics/forget", named.topics);
    });
}

} // namespace inquit
