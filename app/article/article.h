// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "article/block.h"

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
/// `text` is the decoded text of the source, unaltered (line ends, NBSP and mojibake included; a
/// leading BOM is not part of it), so that a TextRange means the same place in the article and in
/// the file.
struct Article {
    ArticleMetadata metadata;
    QString text;
    std::vector<Block> blocks;
    QByteArray sha256; ///< of the text in UTF-8, 32 bytes: the article's identity in a library

    bool operator==(const Article &) const = default;
};

} // namespace inquit
