// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "article/article.h"

#include <cstdlib>

namespace inquit {

/// What holds of every article, whatever it was read from; ends the program where it does not.
inline void requireSane(const Article &article)
{
    qsizetype before = 0;
    for (const Block &block : article.blocks) {
        const bool sane = block.range.begin >= before && !block.range.isEmpty()
            && block.range.end <= article.text.size()
            && (block.label.isEmpty() || block.range.contains(block.label));
        if (!sane) {
            std::abort();
        }
        before = block.range.end;
    }
    if (article.text.isEmpty() || article.sha256.size() != 32) {
        std::abort();
    }
}

} // namespace inquit
