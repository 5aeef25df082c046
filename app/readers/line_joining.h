// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text_map.h"
#include "readers/chunk.h"

namespace inquit {

/// `text` with the lines of each chunk joined by spaces; `chunks` are moved to where they stand
/// then. A hyphen at a line's end that only the printer put there goes with it: one between two
/// letters, unless the rest of the text writes the word with its hyphen, or its two halves as words
/// and never the whole. Linear.
DerivedText joinedLines(QStringView text, std::vector<Chunk> &chunks);

} // namespace inquit
