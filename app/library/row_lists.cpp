// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/row_lists.h"

namespace inquit {

QStringList toStrings(const QString &joined)
{
    return joined.split(QChar(0x1f), Qt::SkipEmptyParts);
}

TextRanges toRanges(QStringView joined)
{
    TextRanges ranges;
    for (const QStringView part : joined.tokenize(u' ', Qt::SkipEmptyParts)) {
        const qsizetype dash = part.indexOf(u'-');
        if (dash > 0) {
            ranges.push_back({ part.first(dash).toLongLong(), part.sliced(dash + 1).toLongLong() });
        }
    }
    return ranges;
}

} // namespace inquit
