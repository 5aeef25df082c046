// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/analysis.h"
#include "article/article_builder.h"
#include "library/article_repository.h"
#include "library/database.h"

namespace inquit {

/// Stores an article of about `characters` in a library: a quotation a paragraph, of eighty people
/// in turn. What would be found in it is made here, for to find it takes longer than to show it.
inline bool storeLongArticle(const QString &library, qsizetype characters)
{
    constexpr int kSpeakers = 80;
    Analysis analysis { .engine = QStringLiteral("by hand"), .language = QStringLiteral("en") };
    for (int i = 0; i < kSpeakers; ++i) {
        analysis.speakers.push_back({ .name = QStringLiteral("Ana Roe the %1th").arg(i + 1) });
    }
    QString text;
    TextRanges paragraphs;
    for (int i = 0; text.size() < characters; ++i) {
        Speaker &speaker = analysis.speakers[size_t(i) % kSpeakers];
        const qsizetype begin = text.size();
        text += QStringLiteral("“We will mend %1 roads and %2 schools before the spring,” ")
                    .arg(i + 2)
                    .arg(i % 7 + 2);
        const TextRange content { begin, text.size() - 1 };
        const TextRange source { text.size(), text.size() + speaker.name.size() };
        text += speaker.name;
        text += QStringLiteral(" said.");
        speaker.mentions.push_back({ .range = source });
        analysis.quotations.push_back(
            { .attribution = { .content = { content },
                               .cue = { { source.end + 1, source.end + 5 } },
                               .source = { source },
                               .confidence = 0.9 },
              .resolution = { .speaker = i % kSpeakers, .evidence = {}, .confidence = 0.9 },
              .confidence = 0.81,
              .topics = {} });
        paragraphs.push_back({ begin, text.size() });
        text += QStringLiteral("\n\n");
    }
    ArticleBuilder builder(text);
    builder.metadata().title = QStringLiteral("A long article");
    for (const TextRange &paragraph : paragraphs) {
        builder.add(BlockKind::Paragraph, paragraph);
    }
    const Result<Database> database = Database::open(library);
    return database
        && ArticleRepository(*database).add(std::move(builder).build(), analysis).has_value();
}

} // namespace inquit
