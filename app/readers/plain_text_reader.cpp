// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers/plain_text_reader.h"

#include "article/article_builder.h"
#include "readers/article_structure.h"
#include "readers/line_joining.h"
#include "readers/text_decoding.h"
#include "readers/visible_text.h"

using namespace Qt::StringLiterals;

namespace inquit {

QLatin1StringView PlainTextReader::format() const
{
    return "plain-text"_L1;
}

Result<Article> PlainTextReader::read(const Document &document) const
{
    Result<QString> text = decoded(document.bytes, document.origin);
    if (!text) {
        return std::unexpected(text.error());
    }
    const DerivedText seen = visibleText(*text);
    std::vector<Chunk> chunks = plainChunks(seen.text);
    if (chunks.empty()) {
        return failure(Error::Kind::Empty, document.origin);
    }
    DerivedText joined = joinedLines(seen.text, chunks);
    joined.map = joined.map.after(seen.map);
    ArticleBuilder builder(std::move(joined));
    builder.metadata().origin = document.origin == u"-" ? QString() : document.origin;
    addStructure(builder, chunks);
    return std::move(builder).build();
}

} // namespace inquit
