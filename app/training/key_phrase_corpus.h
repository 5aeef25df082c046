// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "article/article.h"
#include "core/result.h"

#include <QSet>
#include <QStringList>

#include <vector>

namespace inquit {

/// An article with the key phrases that its readers chose, as phraseKey() makes them.
struct KeyPhraseArticle {
    QString name;
    Article article;
    QSet<QString> keys;
};

/// The articles of a folder with docsutf8/NAME.txt and keys/NAME.key (one phrase a line), sorted by
/// name. Errors: NotFound where there are none, and those of the files.
[[nodiscard]] Result<std::vector<KeyPhraseArticle>> readKeyPhrases(const QString &folder);

/// What two wordings of one key phrase share: its words in lower case, without common endings.
///   "Rising Costs" -> "ris cost"
QString phraseKey(QStringView phrase);

/// F1, precision and recall of the first `at` different labels of one article.
struct PhraseFigures {
    double precision = 0;
    double recall = 0;
    double f1 = 0;
};
PhraseFigures phraseFigures(const QSet<QString> &keys, const QStringList &labels, qsizetype at);

} // namespace inquit
