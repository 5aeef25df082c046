// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "article/article.h"
#include "language/lexicon.h"
#include "language/tokens.h"
#include "topics/key_phrase_model.h"
#include "topics/topic.h"

#include <vector>

namespace inquit {

/// What an article is about, the best first: what it announces as its agenda, then its key phrases.
/// Wordings of one topic are merged; people are not topics. At most 12, and no more than two a
/// sentence (or four), but for what is announced; linear in the text.
std::vector<Topic> findTopics(const Article &article, const LinguisticText &words,
                              const Lexicon &lexicon,
                              const KeyPhraseModel &model = KeyPhraseModel::builtIn());

} // namespace inquit
