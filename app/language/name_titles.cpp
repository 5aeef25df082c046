// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/name_titles.h"

#include <algorithm>
#include <array>

namespace inquit {

bool isNameTitle(const WordForm &word)
{
    static const auto titles = [] {
        std::array words {
            wordHash("mr"),       wordHash("mr."),       wordHash("mrs"),
            wordHash("mrs."),     wordHash("ms"),        wordHash("ms."),
            wordHash("miss"),     wordHash("dr"),        wordHash("dr."),
            wordHash("prof."),    wordHash("professor"), wordHash("president"),
            wordHash("sir"),      wordHash("lord"),      wordHash("lady"),
            wordHash("king"),     wordHash("queen"),     wordHash("prince"),
            wordHash("princess"), wordHash("senator"),   wordHash("sen."),
            wordHash("gov."),     wordHash("governor"),  wordHash("rep."),
            wordHash("captain"),  wordHash("capt."),     wordHash("general"),
            wordHash("gen."),     wordHash("minister"),  wordHash("pope"),
            wordHash("saint"),    wordHash("judge"),     wordHash("justice"),
            wordHash("officer"),  wordHash("doctor"),    wordHash("chief"),
            wordHash("emperor"),  wordHash("count"),     wordHash("secretary"),
            wordHash("speaker"),  wordHash("madam"),     wordHash("director"),
            wordHash("chair"),    wordHash("chairman"),  wordHash("mayor"),
            wordHash("rev."),     wordHash("reverend"),  wordHash("lt."),
            wordHash("sgt."),     wordHash("col."),      wordHash("colonel"),
            wordHash("major"),    wordHash("coach"),     wordHash("dean"),
            wordHash("aunt"),     wordHash("uncle"),     wordHash("earl"),
            wordHash("duke"),     wordHash("baron"),     wordHash("master"),
            wordHash("whip"),     wordHash("attorney"),
        };
        std::ranges::sort(words);
        return words;
    }();
    return std::ranges::binary_search(titles, word.lower);
}

} // namespace inquit
