// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/analysis.h"
#include "article/article.h"
#include "exporting/json_writer.h"

#include <QByteArray>

namespace inquit {

/// The analysed article as JSON (format "inquit-extraction", version 2, described by
/// resources/schema/inquit-extraction.schema.json): UTF-8, every place in Unicode code points,
/// half-open, of the reading text, which is in it. The same input gives the same bytes.
QByteArray extractionJson(const Article &article, const Analysis &analysis,
                          JsonWriter::Layout layout = JsonWriter::Layout::Indented);

/// The same with places of the source that the article was read from: its decoded text, which is
/// not in it, without a byte order mark.
QByteArray extractionJsonOfSource(const Article &article, QStringView source,
                                  const Analysis &analysis,
                                  JsonWriter::Layout layout = JsonWriter::Layout::Indented);

/// The words of a quotation, its parts as printed, joined by " … ".
QString words(const TextRanges &parts, QStringView text);

} // namespace inquit
