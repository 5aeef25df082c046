// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exporting/notes_document.h"
#include "exporting/quotations_document.h"

namespace inquit::sample {

/// A quotation of a made-up article: `place` tells it from the others.
QuotationRow quotation(qint64 id, const QString &speaker, const QString &text,
                       Check check = Check::Unchecked);

/// The link that cites a quotation.
QString link(const QuotationRow &quotation);

/// What the notes editor inserts for a quotation.
QString citation(const QuotationRow &quotation);

/// One article with three notes, two quotations, and every shape of block.
NotesDocument notes();

/// One article with one note of this text.
NotesDocument notesOf(const QString &markdown);

} // namespace inquit::sample
