// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "language/tokens.h"

#include <QStringView>

#include <cstdint>
#include <span>
#include <vector>

namespace inquit {

/// What the models see of a token, as hashes: the same word in the same surroundings gives the same
/// form on every machine.
struct WordForm {
    std::uint32_t lower = 0;   ///< in lower case, digits as 0, quotation marks by their direction
    std::uint32_t stem = 0;    ///< without a verb's endings: announces, announced -> announc
    std::uint32_t suffix2 = 0; ///< last two letters
    std::uint32_t suffix3 = 0;
    std::uint32_t prefix3 = 0;
    std::uint16_t shape = 0; ///< a hash of runs of capitals, small letters, digits, marks
    bool isCapitalised = false;
    bool isAllCapitals = false;
    bool hasDigit = false;
    bool hasHyphen = false;
    bool isSpaceBefore = false;

    bool operator==(const WordForm &) const = default;
};

/// The forms of `tokens`, places in `text`; linear in the text that they cover.
std::vector<WordForm> wordForms(QStringView text, std::span<const Token> tokens);

/// The `lower` of a word given in lower case ASCII, for lists in the code: wordHash("that").
constexpr std::uint32_t wordHash(const char *word)
{
    std::uint32_t h = 2166136261U;
    for (; *word != '\0'; ++word) {
        h = (h ^ static_cast<unsigned char>(*word)) * 16777619U;
    }
    return h;
}

} // namespace inquit
