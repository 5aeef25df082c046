// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text_range.h"

#include <QString>
#include <QStringList>

namespace inquit {

/// What an article is about.
struct Topic {
    QString label;          ///< "coronavirus pandemic"
    QStringList variants;   ///< other wordings found for it: "pandemic"
    double score = 0;       ///< 0 to 1, the best topic first
    bool announced = false; ///< the text itself lists it as its agenda
    TextRanges passages;    ///< where it is spoken of, in the order of the text

    bool operator==(const Topic &) const = default;
};

} // namespace inquit
