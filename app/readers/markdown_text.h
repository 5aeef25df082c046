// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "article/inline_span.h"
#include "core/text_map.h"
#include "readers/chunk.h"

#include <QStringView>

#include <vector>

namespace inquit {

/// What a reader sees of a Markdown text, in pieces.
struct MarkdownText {
    DerivedText seen;          ///< of the whole text that was given
    std::vector<Chunk> chunks; ///< headings and captions (images alone) come with their kind
    std::vector<InlineSpan> inlines;
};

/// Reads GitHub Flavored Markdown (https://github.github.com/gfm/, with footnotes) by cmark-gfm
/// from `begin` on. Code blocks, rules, comments, tags, link definitions and the signs of footnotes
/// are left out. A line of a paragraph that begins with a label ("**Q:**") is a piece of its own.
/// `text` has line feeds alone as ends of lines. Near linear; deep nesting is read flat.
MarkdownText readMarkdown(QStringView text, qsizetype begin);

} // namespace inquit
