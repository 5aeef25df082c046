// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text_range.h"

#include <vector>

namespace inquit {

/// One word, number or punctuation mark.
///   "don’t" -> do | n’t      "Biden’s" -> Biden | ’s      "U.S." -> U.S.      "$1.5m" -> $ | 1.5m
struct Token {
    enum class Kind : quint8 { Word, Number, Punctuation, QuotationMark, Symbol };

    TextRange range;
    Kind kind = Kind::Word;

    bool operator==(const Token &) const = default;
};

/// A half-open range of token indices.
struct TokenRange {
    qsizetype begin = 0;
    qsizetype end = 0;

    constexpr qsizetype length() const { return end - begin; }
    constexpr bool operator==(const TokenRange &) const = default;
};

struct Sentence {
    TextRange
        range; ///< from its first token's begin to its last token's end, closing marks included
    TokenRange tokens;
    qsizetype block = 0; ///< index into Article::blocks

    bool operator==(const Sentence &) const = default;
};

/// An article's words: all tokens in the order of the text, and the sentences that they make. No
/// sentence goes over the end of a block.
struct LinguisticText {
    std::vector<Token> tokens;
    std::vector<Sentence> sentences;
};

} // namespace inquit
