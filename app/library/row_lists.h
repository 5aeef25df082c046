// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text_range.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace inquit {

// Lists that a query hands out as one text of a row.

/// "apple\u001fpear" -> apple, pear
QStringList toStrings(const QString &joined);

/// "3-9 12-40" -> [3,9) [12,40)
TextRanges toRanges(QStringView joined);

/// "7 9" -> 7, 9
template<typename IdType>
std::vector<IdType> toIds(QStringView joined)
{
    std::vector<IdType> ids;
    for (const QStringView number : joined.tokenize(u' ', Qt::SkipEmptyParts)) {
        ids.push_back(IdType { number.toLongLong() });
    }
    return ids;
}

} // namespace inquit
