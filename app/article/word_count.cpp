// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "article/word_count.h"

namespace inquit {

int wordCount(const Article &article)
{
    int count = 0;
    for (const Block &block : article.blocks) {
        bool isInWord = false;
        for (const QChar c : block.range.in(article.text)) {
            if (c.isSpace()) {
                isInWord = false;
            } else if (!isInWord && c.isLetterOrNumber()) {
                isInWord = true;
                ++count;
            }
        }
    }
    return count;
}

} // namespace inquit
