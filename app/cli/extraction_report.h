// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/analysis.h"
#include "article/article.h"

#include <QString>

namespace inquit {

/// The analysed article for a person at a terminal: speakers, the quotations of each, the topics.
QString extractionReport(const Article &article, const Analysis &analysis, int columns);

/// `text` in lines of at most `columns`, the first begun by `first`, the others by `others`.
QString wrapped(const QString &text, int columns, const QString &first, const QString &others);

/// Text of a stranger made fit for a terminal: control characters gone, white space runs one space.
QString printable(const QString &text);

} // namespace inquit
