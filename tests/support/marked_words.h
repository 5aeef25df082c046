// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "language/tokens.h"

#include <QStringList>

#include <vector>

namespace inquit {

/// Words apart by blanks, and what a test writes behind each: with `mark` '/', "known/VBN" is the
/// word "known" with the mark "VBN".
struct MarkedWords {
    QString text;
    std::vector<Token> tokens;
    QStringList marks; ///< one a word; empty for a word without
};

inline MarkedWords markedWords(const QString &marked, QChar mark)
{
    MarkedWords out;
    for (const QString &part : marked.split(u' ')) {
        const QString word = part.section(mark, 0, 0);
        out.tokens.push_back({ .range = { out.text.size(), out.text.size() + word.size() } });
        out.text += word + u' ';
        out.marks << part.section(mark, 1);
    }
    return out;
}

} // namespace inquit
