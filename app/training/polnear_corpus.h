// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "article/article.h"
#include "core/result.h"
#include "language/syntax.h"
#include "training/brat_standoff.h"

#include <vector>

namespace inquit {

/// An annotated article, with the machine-made syntax that comes with the corpus, a Syntax each
/// sentence (heads are indices into the sentence).
struct PolnearArticle {
    QString name;
    Article article;
    GoldArticle gold;
    std::vector<Syntax> sentences;
};

/// The articles of one part (a folder with text/, attributions/ and tokens.tsv.xz) that are
/// annotated, sorted by name; of several annotators the first by name is taken. Errors: those of
/// the files, and NotFound where there are no articles.
[[nodiscard]] Result<std::vector<PolnearArticle>> readPolnear(const QString &folder);

/// An article of plain text: the headline, then a paragraph for each piece between empty lines.
Article articleOfPlainText(const QString &text);

} // namespace inquit
