// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "article/article.h"

#include <vector>

namespace inquit {

/// A stretch of text between quotation marks, marks included.
struct MarkedSpan {
    TextRange range;
    TextRange inside;       ///< without the marks
    qsizetype block = 0;    ///< index into Article::blocks
    int depth = 0;          ///< 0: not inside another
    bool closed = true;     ///< false: goes to the end of its block
    bool continues = false; ///< carries on the span that the paragraph before left open

    bool operator==(const MarkedSpan &) const = default;
};

/// Pairs the quotation marks of an article, block by block, in time linear in the text.
///
///   “a ‘b’ c”            two spans, the second of depth 1
///   «a» ‹b› „c“ »d« ”e”  each a span: every pair of marks that a newspaper uses, straight ones too
///   don’t, O’Brien, the ’90s, the boys’ room, 6'2", 5"    no span: apostrophes, feet, inches
///   “a¶“b”               two spans: the first is not closed, the second continues it
///   “a “b”               one span, “b”: a mark that is never closed opens nothing, unless its
///                        paragraph starts with it and has no other
std::vector<MarkedSpan> matchMarks(const Article &article);

} // namespace inquit
