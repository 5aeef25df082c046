// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/analysis.h"
#include "article/article.h"
#include "exporting/json_writer.h"

#include <QByteArray>

namespace inquit {

/// The analysed article as JSON (format "inquit-extraction", version 2, described by
/// resources/schema/inquit-extraction.schema.json): UTF-8, every place in Unicode code points of
/// the article's text, half-open. The same input gives the same bytes.
QByteArray extractionJson(const Article &article, const Analysis &analysis,
                          JsonWriter::Layout layout = JsonWriter::Layout::Indented);

/// The words of a quotation, its parts as printed, joined by " … ".
QString words(const TextRanges &parts, QStringView text);

} // namespace inquit
