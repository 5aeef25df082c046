// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "article/article.h"

#include <QByteArray>

namespace inquit {

/// SHA-256 (32 bytes) of an article's words: the same for the same words in another dress (case,
/// white space, line ends, encoding, normalisation form, marks and dashes, furniture), another for
/// another word. Empty where the article has no word, which is the same as nothing. Linear.
QByteArray wordDigest(const Article &article);

} // namespace inquit
