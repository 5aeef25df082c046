// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <vector>

namespace inquit {

inline constexpr int kSpeakerHues = 10; ///< the places in the list of speaker colours
inline constexpr int kNoHue = -1;

/// The usual colours, across the library, for the speakers of one article, in their order: what a
/// speaker has already is kept (kNoHue: none yet), the others get the first that is free, and when
/// none is, one after another.
///   {3, -1, -1}  ->  {3, 0, 1}
std::vector<int> assignedHues(const std::vector<int> &present);

/// The colours in one article of its speakers, the most quoted first. `usual` is what each has
/// across the library. Of the kSpeakerHues most quoted no two share one: where they would, the more
/// quoted keeps it, and the other gets the first that none of them has.
///   {4, 0, 4}  ->  {4, 0, 1}
std::vector<int> huesInArticle(const std::vector<int> &usual);

} // namespace inquit
