// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text_range.h"

#include <QRect>

class QTextEdit;

namespace inquit {

class ArticleDocument;

/// Which places of an article's text are in sight in the view that shows its page, and how others
/// come there. For one call: it keeps references.
class PageSight {
public:
    PageSight(QTextEdit &view, const ArticleDocument &page);

    /// Scrolls so that a place is seen, a third from the top unless it is in sight.
    void reveal(TextRange place);
    /// Scrolls to the first of some places, unless one of them is in sight.
    void revealOneOf(const TextRanges &places);
    /// Scrolls so that the line of a position is the first.
    void scrollToTop(qsizetype articlePosition);
    /// Selects a place, and reveals it.
    void select(TextRange place);

private:
    QRect lineAt(qsizetype articlePosition) const; ///< in the viewport
    bool isInSight(TextRange place) const;

    QTextEdit &m_view;
    const ArticleDocument &m_page;
};

} // namespace inquit
