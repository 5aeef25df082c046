// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/extraction_json.h"

#include "exporting/code_points.h"
#include "library/stored_names.h"
#include "wording/evidence_wording.h"

using namespace Qt::StringLiterals;

namespace inquit {

namespace {

using Shape = JsonWriter::Shape;

QString speakerId(qsizetype index)
{
    return u's' + QString::number(index + 1);
}

QString quotationId(qsizetype index)
{
    return u'q' + QString::number(index + 1);
}

QString topicId(qsizetype index)
{
    return u't' + QString::number(index + 1);
}

/// One extraction being written: what each part needs to know of the whole.
class Extraction {
public:
    Extraction(const Article &article, std::optional<QStringView> source, const Analysis &analysis,
               JsonWriter::Layout layout)
        : m_article(article)
        , m_analysis(analysis)
        , m_isOfSource(source.has_value())
        , m_places(source.value_or(article.text))
        , m_json(layout)
        , m_quotesOfSpeaker(analysis.speakers.size())
        , m_quotesOfTopic(analysis.topics.size())
    {
        for (size_t q = 0; q < analysis.quotations.size(); ++q) {
            const Quotation &quotation = analysis.quotations[q];
            if (quotation.resolution.speaker) {
                ++m_quotesOfSpeaker[size_t(*quotation.resolution.speaker)];
            }
            for (const qsizetype topic : quotation.topics) {
                m_quotesOfTopic[size_t(topic)].push_back(qsizetype(q));
            }
        }
    }

    QByteArray write()
    {
        m_json.beginObject();
        m_json.member(u"format", u"inquit-extraction"_s);
        m_json.member(u"version", qint64(2));
        writeArticle();
        writeAll(u"speakers", m_analysis.speakers.size(), &Extraction::writeSpeaker);
        writeAll(u"quotes", m_analysis.quotations.size(), &Extraction::writeQuotation);
        writeAll(u"topics", m_analysis.topics.size(), &Extraction::writeTopic);
        m_json.endObject();
        return m_json.text();
    }

private:
    void writeAll(QStringView name, size_t count, void (Extraction::*writeOne)(size_t))
    {
        m_json.key(name);
        m_json.beginArray();
        for (size_t i = 0; i < count; ++i) {
            m_json.beginObject();
            (this->*writeOne)(i);
            m_json.endObject();
        }
        m_json.endArray();
    }

    void writeArticle()
    {
        const ArticleMetadata &known = m_article.metadata;
        m_json.key(u"article");
        m_json.beginObject();
        m_json.member(u"title", known.title);
        m_json.member(u"byline", known.byline);
        m_json.member(u"outlet", known.outlet);
        m_json.member(u"published", known.published.toString(Qt::ISODate));
        m_json.member(u"language", known.language);
        m_json.member(u"sha256", QString::fromLatin1(m_article.sha256.toHex()));
        m_json.member(u"offsets", m_isOfSource ? u"source"_s : u"text"_s);
        m_json.member(u"length", qint64(m_places.count()));
        if (!m_isOfSource) {
            m_json.member(u"text", m_article.text);
        }
        m_json.endObject();
    }

    void writeSpeaker(size_t index)
    {
        const Speaker &speaker = m_analysis.speakers[index];
        m_json.member(u"id", speakerId(qsizetype(index)));
        m_json.member(u"name", speaker.name);
        m_json.key(u"aliases");
        m_json.beginArray(Shape::Inline);
        for (const QString &alias : speaker.aliases) {
            m_json.value(alias);
        }
        m_json.endArray();
        m_json.member(u"role", speaker.role);
        m_json.member(u"kind", storedName(speaker.kind));
        m_json.member(u"mentions", qint64(speaker.mentions.size()));
        m_json.member(u"quotes", m_quotesOfSpeaker[index]);
    }

    void writeQuotation(size_t index)
    {
        const auto &[attribution, resolution, confidence, topics] = m_analysis.quotations[index];
        m_json.member(u"id", quotationId(qsizetype(index)));
        m_json.member(u"type", storedName(attribution.type));
        m_json.member(u"mode", storedName(attribution.mode));
        writeSpans(u"content", attribution.content);
        writeSpans(u"cue", attribution.cue);
        if (attribution.source.empty()) {
            m_json.key(u"source");
            m_json.null();
        } else {
            writeSpans(u"source", attribution.source);
        }
        writeSpeakerId(u"speaker", resolution.speaker);
        writeSpeakerId(u"runnerUp", resolution.runnerUp);
        m_json.member(u"text", words(attribution.content, m_article.text));
        m_json.member(u"confidence", confidence);
        writeEvidence(attribution, resolution.evidence);
        writeIds(u"topics", topics, topicId);
    }

    void writeSpeakerId(QStringView name, std::optional<qsizetype> speaker)
    {
        m_json.key(name);
        if (speaker) {
            m_json.value(speakerId(*speaker));
        } else {
            m_json.null();
        }
    }

    void writeEvidence(const Attribution &attribution, const std::vector<Evidence> &evidence)
    {
        m_json.key(u"evidence");
        m_json.beginObject();
        m_json.member(u"rule", storedName(attribution.rule));
        m_json.member(u"words", foundBy(attribution));
        m_json.key(u"steps");
        m_json.beginArray();
        for (const Evidence &step : evidence) {
            m_json.beginObject(Shape::Inline);
            m_json.member(u"kind", storedName(step.kind));
            writeSpans(u"spans", step.ranges);
            m_json.member(u"distance", qint64(step.distance));
            m_json.member(u"words", evidenceSentence(step, m_article.text));
            m_json.endObject();
        }
        m_json.endArray();
        m_json.endObject();
    }

    void writeTopic(size_t index)
    {
        const Topic &topic = m_analysis.topics[index];
        m_json.member(u"id", topicId(qsizetype(index)));
        m_json.member(u"label", topic.label);
        m_json.member(u"score", topic.score);
        writeSpans(u"passages", topic.passages);
        writeIds(u"quotes", m_quotesOfTopic[index], quotationId);
    }

    void writeSpans(QStringView name, const TextRanges &spans)
    {
        m_json.key(name);
        m_json.beginArray(Shape::Inline);
        for (const TextRange &each : spans) {
            const TextRange span = m_isOfSource ? m_article.sourceMap.toSource(each) : each;
            m_json.beginArray(Shape::Inline);
            m_json.value(qint64(m_places.at(span.begin)));
            m_json.value(qint64(m_places.at(span.end)));
            m_json.endArray();
        }
        m_json.endArray();
    }

    void writeIds(QStringView name, const std::vector<qsizetype> &indices, QString (*id)(qsizetype))
    {
        m_json.key(name);
        m_json.beginArray(Shape::Inline);
        for (const qsizetype index : indices) {
            m_json.value(id(index));
        }
        m_json.endArray();
    }

    const Article &m_article;
    const Analysis &m_analysis;
    bool m_isOfSource; ///< or of the reading text
    CodePoints m_places;
    JsonWriter m_json;
    std::vector<qint64> m_quotesOfSpeaker;
    std::vector<std::vector<qsizetype>> m_quotesOfTopic;
};

} // namespace

QByteArray extractionJson(const Article &article, const Analysis &analysis,
                          JsonWriter::Layout layout)
{
    return Extraction(article, {}, analysis, layout).write();
}

QByteArray extractionJsonOfSource(const Article &article, QStringView source,
                                  const Analysis &analysis, JsonWriter::Layout layout)
{
    return Extraction(article, source, analysis, layout).write();
}

QString words(const TextRanges &parts, QStringView text)
{
    QString all;
    for (const TextRange &part : parts) {
        if (!all.isEmpty()) {
            all += u" … ";
        }
        all += part.in(text);
    }
    return all;
}

} // namespace inquit
