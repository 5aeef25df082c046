// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "article/article_builder.h"
#include "readers/chunk.h"

#include <span>

namespace inquit {

/// Tells what each chunk is, adds the blocks, and fills in the metadata that the text gives and
/// `builder` does not have yet: byline, day, outlet, language. Chunks are in the order of the text,
/// apart from each other, and those whose kind is given keep it. Linear.
void addStructure(ArticleBuilder &builder, std::span<const Chunk> chunks);

} // namespace inquit
