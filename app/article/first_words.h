// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "article/article.h"

namespace inquit {

/// What names an article that has no headline: the first words of its first paragraph, at most 60
/// characters, with an ellipsis where they are cut; those of any block where there is no paragraph.
/// Never empty: "Untitled article" where it has no word at all.
QString firstWords(const Article &article);

/// The title that was read, or else the first words.
QString shownTitle(const Article &article);

} // namespace inquit
