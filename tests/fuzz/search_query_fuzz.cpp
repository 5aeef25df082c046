// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/search_query.h"

#include <QString>

#include <cstdint>
#include <cstdlib>

/// Whatever is typed parses, and an expression for FTS5 has its quotation marks in pairs.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    const QString typed =
        QString::fromUtf8(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size));
    const inquit::SearchQuery query = inquit::SearchQuery::parse(typed);
    if (query.match.count(u'"') % 2 != 0) {
        std::abort();
    }
    return 0;
}
