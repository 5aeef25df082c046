// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attribution/naming_participle.h"

#include <algorithm>
#include <array>

namespace inquit {

namespace {

constexpr std::array kNaming { wordHash("called"), wordHash("dubbed"),    wordHash("known"),
                               wordHash("named"),  wordHash("nicknamed"), wordHash("referred") };
constexpr std::array kJoining { wordHash("as"), wordHash("by"), wordHash("to") };
constexpr size_t kMostAdverbs = 2; ///< "now more often"

} // namespace

bool isNamingParticiple(const Syntax &syntax, size_t i)
{
    const auto &forms = syntax.forms;
    if (!std::ranges::contains(kNaming, forms[i].lower) || i + 1 >= forms.size()
        || !(forms[i + 1].isCapitalised || std::ranges::contains(kJoining, forms[i + 1].lower))) {
        return false;
    }
    static const PartOfSpeech adverb = partOfSpeech("RB");
    static const PartOfSpeech moreAdverb = partOfSpeech("RBR");
    size_t before = i;
    for (size_t left = kMostAdverbs; left > 0 && before > 0; --left) {
        const PartOfSpeech tag = syntax.partsOfSpeech[before - 1];
        if (tag != adverb && tag != moreAdverb) {
            break;
        }
        --before;
    }
    return before > 0 && forms[before - 1].lower == wordHash(",");
}

} // namespace inquit
