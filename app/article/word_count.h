// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "article/article.h"

namespace inquit {

/// The words of an article's blocks: runs without white space that have a letter or a digit in
/// them.
///   “Well-known,” she said – twice.  ->  4
int wordCount(const Article &article);

} // namespace inquit
