// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/markdown_reader.h"

#include "article/article_builder.h"
#include "readers/article_structure.h"
#include "readers/front_matter.h"
#include "readers/markdown_text.h"
#include "readers/text_decoding.h"
#include "readers/visible_text.h"

using namespace Qt::StringLiterals;

namespace inquit {

QLatin1StringView MarkdownReader::format() const
{
    return "markdown"_L1;
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
