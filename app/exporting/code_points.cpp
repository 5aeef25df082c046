// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/code_points.h"

namespace inquit {

namespace {

/// Whether the unit is the second of a pair: such a unit starts no code point.
bool isSecondOfPair(QStringView text, qsizetype position)
{
    return text[position].isLowSurrogate() && position > 0 && text[position - 1].isHighSurrogate();
}

} // namespace

CodePoints::CodePoints(QStringView text)
    : m_text(text)
{
    m_before.reserve(size_t(text.size() / kStride) + 1);
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (i % kStride == 0) {
            m_before.push_back(m_count);
        }
        m_count += isSecondOfPair(text, i) ? 0 : 1;
    }
}

qsizetype CodePoints::at(qsizetype position) const
{
    Q_ASSERT(0 <= position && position <= m_text.size());
    if (position == m_text.size()) {
        return m_count;
    }
    const qsizetype start = position - position % kStride;
    qsizetype count = m_before[size_t(start / kStride)];
    for (qsizetype i = start; i < position; ++i) {
        count += isSecondOfPair(m_text, i) ? 0 : 1;
    }
    return count;
}

} // namespace inquit
