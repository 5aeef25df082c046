// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text_range.h"

#include <QString>

#include <vector>

namespace inquit {

class ArticleDocument;

/// A run of a quotation's words in the article's text, and who said them, in words.
struct SpokenRun {
    TextRange range;
    QString speaker; ///< "Ana Lind"; "nobody is named"
};

/// The quotations of a page by the document's positions: what is said of a place to those who hear
/// the text.
class QuotationRuns {
public:
    QuotationRuns() = default;
    QuotationRuns(const std::vector<SpokenRun> &runs, const ArticleDocument &document);

    struct Run {
        int begin = 0; ///< positions of the document
        int end = 0;
        QString speaker;
    };
    /// The run at a place, or the gap between two, and where it begins and ends.
    struct Around {
        int begin = 0;
        int end = 0;
        const Run *quotation = nullptr; ///< none in a gap
    };
    Around around(int position) const;

private:
    std::vector<Run> m_runs; ///< in the order of the text; none overlaps another
};

} // namespace inquit
