// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "article/first_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace inquit {

namespace {

constexpr qsizetype kLongest = 60;
constexpr qsizetype kRead = 400; ///< of a block: enough for as many characters of words

bool hasWord(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.isLetterOrNumber(); });
}

/// The beginning of `words`, cut at a space, or within a word that is longer than all the room.
QString shortened(const QString &words)
{
    if (words.size() <= kLongest) {
        return words;
    }
    qsizetype end = words.lastIndexOf(u' ', kLongest);
    if (end <= 0) {
        end = words[kLongest].isLowSurrogate() ? kLongest - 1 : kLongest;
    }
    while (end > 1 && words[end - 1].isPunct()) {
        --end;
    }
    return words.first(end) + u'…';
}

} // namespace

QString firstWords(const Article &article)
{
    const auto words = [&](const Block &block) {
        return block.range.in(article.text).first(std::min(block.range.length(), kRead));
    };
    const auto isProse = [&](const Block &block) {
        return (block.kind == BlockKind::Paragraph || block.kind == BlockKind::Quote
                || block.kind == BlockKind::Turn)
            && hasWord(words(block));
    };
    auto first = std::ranges::find_if(article.blocks, isProse);
    if (first == article.blocks.end()) {
        first = std::ranges::find_if(article.blocks,
                                     [&](const Block &block) { return hasWord(words(block)); });
    }
    return first == article.blocks.end() ? u"Untitled article"_s
                                         : shortened(words(*first).toString().simplified());
}

QString shownTitle(const Article &article)
{
    const QString title = article.metadata.title.simplified();
    return title.isEmpty() ? firstWords(article) : title;
}

} // namespace inquit
