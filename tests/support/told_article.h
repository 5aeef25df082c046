// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/analysis.h"
#include "article/article_builder.h"

#include <QtAssert>

namespace inquit {

/// An article with an analysis that the test itself tells, by the words of the text: no reader and
/// no rule is needed to fill a library.
///
///   ToldArticle told(u"Harbour reopens\n\n“We waited long,” Mara Quill said."_s);
///   told.speaker(u"Mara Quill"_s);
///   told.quote(u"“We waited long,”"_s, u"said"_s, u"Mara Quill"_s, 0);
class ToldArticle {
public:
    explicit ToldArticle(const QString &text, const QString &outlet = QStringLiteral("The Tide"),
                         QDate published = QDate(2021, 3, 1))
        : m_builder(text)
    {
        qsizetype begin = 0;
        for (const QString &part : text.split(QStringLiteral("\n\n"))) {
            m_builder.add(begin == 0 ? BlockKind::Headline : BlockKind::Paragraph,
                          { begin, begin + part.size() });
            begin += part.size() + 2;
        }
        m_builder.metadata().outlet = outlet;
        m_builder.metadata().published = published;
        m_builder.metadata().language = QStringLiteral("en");
        analysis.engine = QStringLiteral("told-1");
        analysis.language = QStringLiteral("en");
    }

    /// The place of the words in the text: their first, from `from` on.
    TextRange at(const QString &words, qsizetype from = 0) const
    {
        const qsizetype begin = m_builder.text().indexOf(words, from);
        Q_ASSERT(begin >= 0);
        return { begin, begin + words.size() };
    }

    /// A speaker, mentioned wherever its name or an alias stands. Its index.
    qsizetype speaker(const QString &name, SpeakerKind kind = SpeakerKind::Person,
                      const QStringList &aliases = {}, const QString &role = {})
    {
        Speaker speaker { .name = name, .aliases = aliases, .role = role, .kind = kind };
        for (qsizetype i = m_builder.text().indexOf(name); i >= 0;
             i = m_builder.text().indexOf(name, i + name.size())) {
            speaker.mentions.push_back({ { i, i + name.size() }, MentionKind::FullName });
        }
        analysis.speakers.push_back(speaker);
        return qsizetype(analysis.speakers.size()) - 1;
    }

    /// A direct quotation; cue and source stand at most 40 characters before it, or after it.
    Quotation &quote(const QString &content, const QString &cue, const QString &source,
                     std::optional<qsizetype> speaker)
    {
        Quotation quotation;
        const TextRange said = at(content);
        const qsizetype near = std::max<qsizetype>(said.begin - 40, 0);
        quotation.attribution.content = { said };
        quotation.attribution.cue = { at(cue, near) };
        quotation.attribution.source = { at(source, near) };
        quotation.attribution.confidence = 0.9;
        quotation.attribution.rule = Rule::SourceCue;
        quotation.resolution.speaker = speaker;
        quotation.resolution.confidence = 0.8;
        quotation.resolution.evidence = { { .ranges = { at(source, near) } } };
        quotation.confidence = 0.72;
        analysis.quotations.push_back(quotation);
        return analysis.quotations.back();
    }

    qsizetype topic(const QString &label, const QStringList &variants = {})
    {
        analysis.topics.push_back({ .label = label,
                                    .variants = variants,
                                    .score = 0.5,
                                    .announced = false,
                                    .passages = { at(label) } });
        return qsizetype(analysis.topics.size()) - 1;
    }

    Article article() const { return ArticleBuilder(m_builder).build(); }

    Analysis analysis;

private:
    ArticleBuilder m_builder;
};

} // namespace inquit
