// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "article/block.h"
#include "article/inline_span.h"
#include "core/text_map.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <vector>

namespace inquit {

struct ArticleMetadata {
    QString title;
    QString byline; ///< "Jane Roe and John Doe", without "By"
    QString outlet;
    QDate published;  ///< invalid where the article does not tell
    QString language; ///< ISO 639-1, "en"; empty where unknown
    QString origin; ///< the file it was read from, or the address it says it came from; empty when
                    ///< pasted

    bool operator==(const ArticleMetadata &) const = default;
};

/// An article as it was read: a value, made by an ArticleBuilder.
///
/// `text` is the reading text: what a reader sees of the source, without markup and invisible
/// characters. Every TextRange of the program counts in it; `sourceMap` leads to the places of the
/// source's own text (the decoded text of a file, without its byte order mark) and back.
struct Article {
    ArticleMetadata metadata;
    QString text;
    std::vector<Block> blocks;
    std::vector<InlineSpan> inlines; ///< by their beginnings; may nest, never cross
    TextMap sourceMap;
    QByteArray sha256; ///< of the text in UTF-8, 32 bytes: the article's identity in a library

    bool operator==(const Article &) const = default;
};

} // namespace inquit
