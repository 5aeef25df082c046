// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "article/article.h"

#include <vector>

namespace inquit {

/// A word of an article, as it is compared with those of another.
struct ArticleWord {
    TextRange range;
    quint64 key = 0;       ///< a hash of the folded word: the same on every machine
    int block = 0;         ///< index in Article::blocks
    bool isBody = false;   ///< no headline, byline or dateline
    bool isQuoted = false; ///< between double quotation marks of its block

    bool operator==(const ArticleWord &) const = default;
};

/// The words of an article in their order, furniture left out. A word is a run of letters and
/// digits with the apostrophes inside it ("don't") and the points inside a number ("1,000.5",
/// "-3"); a currency or percent sign is one by itself. Scripts that set no blanks between words
/// (Han, kana, Thai, Lao, Khmer, Burmese) count each character. Punctuation, symbols and hyphens
/// are none. Linear.
std::vector<ArticleWord> articleWords(const Article &article);

/// The words of any one line, folded, with one blank between: a headline as it is compared.
QString foldedWords(QStringView line);

/// Where the words of `text` stand, by the same rules; `quoted`, where it is not null, is told for
/// each word whether it stands between double quotation marks.
TextRanges wordRanges(QStringView text, std::vector<bool> *quoted = nullptr);

/// A hash of 64 bits (FNV-1a, finished as in MurmurHash3), stable between machines and versions.
quint64 wordKey(QStringView foldedWord);

/// Mixes a value into a hash: what word keys, shingles and bands are made with.
constexpr quint64 mixed(quint64 hash, quint64 value)
{
    hash = (hash ^ value) * 0x9e3779b97f4a7c15ULL;
    return hash ^ (hash >> 32);
}

} // namespace inquit
