// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/quotation_runs.h"

#include "widgets/article_document.h"

#include <algorithm>
#include <limits>

namespace inquit {

QuotationRuns::QuotationRuns(const std::vector<SpokenRun> &runs, const ArticleDocument &document)
{
    for (const SpokenRun &run : runs) {
        for (const TextRange &place : document.inDocument(run.range)) {
            m_runs.push_back({ int(place.begin), int(place.end), run.speaker });
        }
    }
    std::ranges::stable_sort(m_runs, {}, &Run::begin);
    int taken = 0; // where a quotation lies in another, the outer one is told
    std::erase_if(m_runs, [&taken](const Run &run) {
        const bool isInside = run.begin < taken;
        taken = std::max(taken, run.end);
        return isInside;
    });
}

QuotationRuns::Around QuotationRuns::around(int position) const
{
    const auto next = std::ranges::upper_bound(m_runs, position, {}, &Run::begin);
    const int end = next == m_runs.end() ? std::numeric_limits<int>::max() : next->begin;
    if (next == m_runs.begin()) {
        return { 0, end, nullptr };
    }
    const Run &before = *std::prev(next);
    if (position < before.end) {
        return { before.begin, before.end, &before };
    }
    return { before.end, end, nullptr };
}

} // namespace inquit
