// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text_range.h"

#include <QStringView>

#include <vector>

namespace inquit {

/// Where UTF-16 positions of a text lie when its Unicode code points are counted, which is how
/// every format at the edge counts. One pass over the text, then each answer in constant time.
///
///   "a😀b": 0 1 3 4  ->  0 1 2 3       a combining mark is a code point of its own
class CodePoints {
public:
    explicit CodePoints(QStringView text); ///< `text` must outlive this

    qsizetype at(qsizetype position) const; ///< 0 <= position <= the text's size
    qsizetype count() const { return m_count; }

private:
    static constexpr qsizetype kStride = 128;

    QStringView m_text;
    std::vector<qsizetype> m_before; ///< code points before each multiple of kStride
    qsizetype m_count = 0;
};

} // namespace inquit
