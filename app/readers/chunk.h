// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "article/block.h"

#include <QStringView>

#include <optional>
#include <vector>

namespace inquit {

/// A piece of text that stands apart: what a format's reader finds before it is known what each
/// piece is.
struct Chunk {
    TextRange range;
    std::optional<BlockKind> kind = {}; ///< where markup already told

    bool operator==(const Chunk &) const = default;
};

/// The lines of a text without their ends: CR LF, LF, CR, NEL, LS, PS, form feed.
TextRanges linesOf(QStringView text);

/// The paragraphs of plain text. Blank lines part them; where lines are wrapped at 40 to 110
/// columns they are joined, and elsewhere each line is a paragraph. Linear.
std::vector<Chunk> plainChunks(QStringView text);

} // namespace inquit
