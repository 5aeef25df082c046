// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/page_flow.h"

namespace inquit {

namespace {

/// A page that is filled at least so far may end at a Free place.
constexpr qreal kFilled = 0.6;

/// The latest line after `start`, up to `full`, that may begin a page with `worst` or better.
size_t latestBreak(const std::vector<FlowLine> &lines, size_t start, size_t full, PageBreak worst)
{
    for (size_t i = full; i > start; --i) {
        if (lines[i].breakBefore <= worst) {
            return i;
        }
    }
    return start;
}

qreal heightOf(const std::vector<FlowLine> &lines, size_t begin, size_t end)
{
    qreal height = 0;
    for (size_t i = begin; i < end; ++i) {
        height += lines[i].height + (i == begin ? 0 : lines[i].before);
    }
    return height;
}

size_t endOfPage(const std::vector<FlowLine> &lines, size_t start, qreal pageHeight)
{
    qreal used = 0;
    size_t full = start;
    while (full < lines.size()) {
        used += lines[full].height + (full == start ? 0 : lines[full].before);
        if (used > pageHeight && full > start) {
            break;
        }
        ++full;
    }
    if (full == lines.size()) {
        return full;
    }
    const size_t free = latestBreak(lines, start, full, PageBreak::Free);
    if (free > start && heightOf(lines, start, free) >= kFilled * pageHeight) {
        return free;
    }
    const size_t avoided = latestBreak(lines, start, full, PageBreak::Avoid);
    return avoided > start ? avoided : full;
}

} // namespace

std::vector<size_t> pageStarts(const std::vector<FlowLine> &lines, qreal pageHeight)
{
    std::vector<size_t> starts { 0 };
    for (size_t end = endOfPage(lines, 0, pageHeight); end < lines.size();
         end = endOfPage(lines, end, pageHeight)) {
        starts.push_back(end);
    }
    return starts;
}

} // namespace inquit
