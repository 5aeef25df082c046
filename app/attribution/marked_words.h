// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "article/article.h"
#include "attribution/attribution.h"

#include <vector>

namespace inquit {

/// The words in quotation marks of an article whose language is not read: direct quotations that
/// nobody is credited with. What carries on over paragraphs is one; what is in marks within marks
/// belongs to the outer ones. A single word is none, for it is mostly named, not said: at least two
/// words, or four characters in a script without spaces. Linear.
std::vector<Attribution> markedWords(const Article &article);

} // namespace inquit
