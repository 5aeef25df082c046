// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text_range.h"

namespace inquit {

/// What a piece of an article is, in the order in which a page shows them.
enum class BlockKind {
    Headline,
    Standfirst, ///< the sentence or two under the headline
    Byline,     ///< who wrote it
    Dateline,   ///< where and when, on a line of its own
    Paragraph,
    Heading,    ///< of a section
    Caption,    ///< of a picture; may end in its credit, a Credit of its own
    Credit,     ///< who made the picture, in or after a caption
    Turn,       ///< what one person says in an interview or transcript, label included
    SourceLine, ///< "Source: Al Jazeera"
    Quote,      ///< a paragraph that is set apart as somebody's words
};

/// A block of an article. Blocks are sorted and do not overlap; what lies between them is white
/// space and markup.
struct Block {
    BlockKind kind = BlockKind::Paragraph;
    TextRange range;
    /// A turn's label ("Q", "JANE ROE"), without its colon; empty otherwise, and in a turn that
    /// goes on with the one before it.
    TextRange label = {};

    bool operator==(const Block &) const = default;
};

} // namespace inquit
