// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/rows.h"

#include <QString>

#include <optional>

namespace inquit {

/// The address of the Markdown link by which a note cites a quotation:
/// "inquit:quotation/3fa2…/1204-1398"
QString citationAddress(const QuotationKey &key);
/// The key of such an address; none where it is another's.
std::optional<QuotationKey> citedKey(QStringView address);

/// What is inserted into a note to cite a quotation: a block quote and who said it, where and when.
/// What is not known is left out.
///   > “We waited long …”
///   > — [Mara Quill, The Tide, 1 March 2021](inquit:quotation/…)
QString citationMarkdown(const QuotationRow &quotation);

} // namespace inquit
