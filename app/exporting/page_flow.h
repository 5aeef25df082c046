// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

#include <vector>

namespace inquit {

/// Whether a page may end before a line.
enum class PageBreak {
    Free,
    Avoid, ///< only where the page would be left half empty otherwise: inside a short quotation
    Never, ///< would leave a widow, an orphan, a heading alone, or words without their speaker
};

/// A line as far as the pages are concerned, in any one unit.
struct FlowLine {
    qreal before = 0; ///< the gap above it, which goes at the head of a page
    qreal height = 0;
    PageBreak breakBefore = PageBreak::Free;

    bool operator==(const FlowLine &) const = default;
};

/// The index of each page's first line, for pages of a height. A line higher than a page, or a
/// chain of Never longer than one, ends where the page does. Time is linear in the lines.
std::vector<size_t> pageStarts(const std::vector<FlowLine> &lines, qreal pageHeight);

} // namespace inquit
