// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "article/article.h"

#include <QStringList>

namespace inquit {

inline QString kindName(BlockKind kind)
{
    constexpr const char16_t *names[] = { u"headline",  u"standfirst", u"byline",  u"dateline",
                                          u"paragraph", u"heading",    u"caption", u"credit",
                                          u"turn",      u"source", u"quote" };
    return QString::fromUtf16(names[static_cast<int>(kind)]);
}

/// "headline standfirst paragraph …"
inline QString shapeOf(const Article &article)
{
    QStringList names;
    for (const Block &block : article.blocks) {
        names += kindName(block.kind);
    }
    return names.join(u' ');
}

/// The text of the n-th block of a kind; null where there is none.
inline QString blockText(const Article &article, BlockKind kind, int n = 0)
{
    for (const Block &block : article.blocks) {
        if (block.kind == kind && n-- == 0) {
            return block.range.in(article.text).toString();
        }
    }
    return {};
}

} // namespace inquit
