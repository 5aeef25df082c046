// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exporting/note_text.h"
#include "library/rows.h"

#include <QString>

namespace inquit {

class SourceList;

/// A note as HTML: all text escaped. Citations link to the entries of `sources`, whose ids are
/// `prefix` and the number.
QString noteAsHtml(const NoteText &note, const SourceList &sources, const QString &prefix);

/// "<span class=who>Speaker</span>, Outlet, date" of a quotation, escaped.
QString citationAsHtml(const QuotationRow &quotation);

} // namespace inquit
