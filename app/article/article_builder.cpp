// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "article/article_builder.h"

#include <QCryptographicHash>

#include <algorithm>
#include <utility>

namespace inquit {

ArticleBuilder::ArticleBuilder(QString text, TextMap map)
{
    m_article.text = std::move(text);
    m_article.sourceMap = std::move(map);
}

ArticleBuilder::ArticleBuilder(DerivedText made)
    : ArticleBuilder(std::move(made.text), std::move(made.map))
{
}

void ArticleBuilder::addInline(InlineSpan span)
{
    if (!span.range.isEmpty() && span.range.begin >= 0 && span.range.end <= m_article.text.size()) {
        m_article.inlines.push_back(std::move(span));
    }
}

bool ArticleBuilder::add(BlockKind kind, TextRange range, TextRange label)
{
    if (range.begin < 0 || range.end > m_article.text.size() || range.isEmpty()) {
        return false;
    }
    range = trimmed(range, m_article.text);
    if (range.isEmpty() || !(label.isEmpty() || range.contains(label))) {
        return false;
    }
    auto &blocks = m_article.blocks;
    const auto next = std::ranges::lower_bound(blocks, range.begin, {},
                                               [](const Block &b) { return b.range.begin; });
    if (next != blocks.end() && next->range.begin < range.end) {
        return false;
    }
    if (next != blocks.begin()) {
        Block &before = *std::prev(next);
        if (before.range.end > range.begin) {
            const bool tail = kind == BlockKind::Credit && before.kind == BlockKind::Caption
                && before.range.end == range.end && before.range.begin < range.begin;
            if (!tail) {
                return false;
            }
            before.range = trimmed({ before.range.begin, range.begin }, m_article.text);
        }
    }
    blocks.insert(next, Block { kind, range, label });
    return true;
}

Article ArticleBuilder::build() &&
{
    std::ranges::stable_sort(m_article.inlines, {}, [](const InlineSpan &span) {
        return std::pair(span.range.begin, -span.range.end);
    });
    if (m_article.metadata.title.isEmpty()) {
        const auto headline =
            std::ranges::find(m_article.blocks, BlockKind::Headline, &Block::kind);
        if (headline != m_article.blocks.end()) {
            m_article.metadata.title = headline->range.in(m_article.text).toString().simplified();
        }
    }
    m_article.sha256 =
        QCryptographicHash::hash(m_article.text.toUtf8(), QCryptographicHash::Sha256);
    return std::move(m_article);
}

} // namespace inquit
