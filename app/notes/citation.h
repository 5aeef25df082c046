// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text_range.h"
#include "library/rows.h"

#include <QString>

#include <vector>

namespace inquit {

/// Where a note cites a quotation: a Markdown link whose address is `inquit:quotation/` and a key.
struct Citation {
    QuotationKey key;
    TextRange address; ///< of the link, in the Markdown, scheme included

    bool operator==(const Citation &) const = default;
};

/// "inquit:quotation/3fa2…/1204-1398"
QString citationAddress(const QuotationKey &key);
/// The key of such an address; none where it is another's.
std::optional<QuotationKey> citedKey(QStringView address);

/// What is inserted into a note to cite a quotation: a block quote and who said it, where and when.
/// What is not known is left out.
///   > “We waited long …”
///   > — [Mara Quill, The Tide, 1 March 2021](inquit:quotation/…)
QString citationMarkdown(const QuotationRow &quotation);

/// Every citation in a note, in its order.
std::vector<Citation> citationsIn(QStringView markdown);

} // namespace inquit
