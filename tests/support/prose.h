// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "article/article_builder.h"

namespace inquit {

/// An article of the lines of `text`, each a paragraph; no reader needed. A line that begins with
/// "# " is the headline, one that begins with "NAME: " in capitals a turn.
inline Article prose(const QString &text)
{
    ArticleBuilder builder(text);
    builder.metadata().language = QStringLiteral("en");
    qsizetype begin = 0;
    for (const QStringView line : QStringView(text).split(u'\n')) {
        const TextRange range { begin, begin + line.size() };
        const qsizetype colon = line.indexOf(u':');
        const bool label = colon > 1 && line.first(colon) == line.first(colon).toString().toUpper()
            && line.front().isUpper();
        if (line.startsWith(u"# ")) {
            builder.add(BlockKind::Headline, { begin + 2, range.end });
        } else if (label) {
            builder.add(BlockKind::Turn, range, { begin, begin + colon });
        } else {
            builder.add(BlockKind::Paragraph, range);
        }
        begin = range.end + 1;
    }
    return std::move(builder).build();
}

} // namespace inquit
