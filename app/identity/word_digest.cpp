// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "identity/word_digest.h"

#include "identity/article_words.h"
#include "identity/word_folding.h"

#include <QCryptographicHash>

namespace inquit {

QByteArray wordDigest(const Article &article)
{
    const std::vector<ArticleWord> words = articleWords(article);
    if (words.empty()) {
        return {};
    }
    QByteArray folded;
    for (const ArticleWord &word : words) {
        folded += foldedWord(word.range.in(article.text)).toUtf8();
        folded += '\n';
    }
    return QCryptographicHash::hash(folded, QCryptographicHash::Sha256);
}

} // namespace inquit
