// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/markdown_reader.h"

#include "article/article_builder.h"
#include "readers/article_structure.h"
#include "readers/front_matter.h"
#include "readers/markdown_text.h"
#include "readers/text_decoding.h"
#include "readers/visible_text.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace inquit {

QString MarkdownReader::name() const
{
    return u"markdown"_s;
}

bool MarkdownReader::canRead(const Document &document) const
{
    constexpr std::array<QStringView, 3> suffixes { u".md", u".markdown", u".mdown" };
    return std::ranges::any_of(suffixes, [&document](QStringView suffix) {
        return document.origin.endsWith(suffix, Qt::CaseInsensitive);
    });
}

Result<Article> MarkdownReader::read(const Document &document) const
{
    Result<QString> text = decoded(document.bytes, document.origin);
    if (!text) {
        return std::unexpected(text.error());
    }
    const DerivedText visible = visibleText(*text);
    const FrontMatter front = readFrontMatter(visible.text);
    MarkdownText markdown = readMarkdown(visible.text, front.end);
    if (markdown.chunks.empty()) {
        return failure(Error::Kind::Empty, document.origin);
    }
    markdown.seen.map = markdown.seen.map.after(visible.map);
    ArticleBuilder builder(std::move(markdown.seen));
    builder.metadata() = front.metadata;
    if (builder.metadata().origin.isEmpty() && document.origin != u"-") {
        builder.metadata().origin = document.origin;
    }
    for (InlineSpan &span : markdown.inlines) {
        builder.addInline(std::move(span));
    }
    addStructure(builder, markdown.chunks);
    return std::move(builder).build();
}

} // namespace inquit
