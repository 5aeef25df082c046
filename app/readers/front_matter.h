// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "article/article.h"

#include <QStringView>

namespace inquit {

/// The keys and values between two lines of --- at the very beginning of a Markdown text.
struct FrontMatter {
    ArticleMetadata metadata; ///< title, author or byline, date, outlet or source or publication,
                              ///< language, url
    qsizetype end = 0;        ///< where the article's own text begins; 0 where there is none
};

/// Understands the part of YAML that people write there: `key: value`, quoted values, lists in
/// brackets or on lines of their own. What it does not know it skips.
FrontMatter readFrontMatter(QStringView text);

} // namespace inquit
