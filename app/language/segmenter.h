// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "article/article.h"
#include "language/tokens.h"

namespace inquit {

/// The tokens and sentences of every block of `article`, in the order of the text. Pure, callable
/// from any thread; time and memory are linear in the text, whatever it holds. No token is empty,
/// holds white space or cuts a surrogate pair in two; every token is in exactly one sentence.
LinguisticText segment(const Article &article);

} // namespace inquit
