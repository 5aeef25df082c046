// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/rows.h"

#include <QString>

namespace inquit {

/// A quotation with its citation as plain text, for the clipboard.
///   “We look at Mexico as an equal …” — Joe Biden, Al Jazeera, 1 March 2021
QString citedWords(const QuotationRow &quotation);

/// The first words of a quotation, cut between words, with "…" where it was cut.
QString shortened(QStringView words, qsizetype limit = 60);

} // namespace inquit
