// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "article/article.h"

namespace inquit {

/// The only way to make an Article: takes the text once, then blocks in any order, and hands out an
/// Article whose blocks are trimmed, sorted, not empty, inside the text and apart from each other.
class ArticleBuilder {
public:
    /// `map` leads from `text` to the source that it was made of.
    explicit ArticleBuilder(QString text, TextMap map = {});
    explicit ArticleBuilder(DerivedText made);

    QStringView text() const { return m_article.text; }
    ArticleMetadata &metadata() { return m_article.metadata; }

    /// Adds a block; white space at its ends is cut off. A block that is empty then, lies outside
    /// the text or overlaps one that is there (a Credit inside a Caption cuts the caption short) is
    /// left out. Returns whether it was added.
    bool add(BlockKind kind, TextRange range, TextRange label = {});

    /// Adds words that are set apart; their order is that of the text. Left out where empty or
    /// outside.
    void addInline(InlineSpan span);

    /// The finished article: blocks sorted, title taken from the headline where the metadata has
    /// none, digest made.
    Article build() &&;

private:
    Article m_article;
};

} // namespace inquit
