// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/page_sight.h"

#include "widgets/article_document.h"

#include <QAbstractTextDocumentLayout>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextEdit>

#include <algorithm>

namespace inquit {

PageSight::PageSight(QTextEdit &view, const ArticleDocument &page)
    : m_view(view)
    , m_page(page)
{
}

QRect PageSight::lineAt(qsizetype articlePosition) const
{
    QTextCursor cursor(m_view.document());
    cursor.setPosition(m_page.documentPosition(articlePosition));
    m_page.documentLayout()->blockBoundingRect(cursor.block()); // lays out what is above
    return m_view.cursorRect(cursor);
}

bool PageSight::isInSight(TextRange place) const
{
    const QRect line = lineAt(place.begin);
    return line.top() >= 8 && line.bottom() <= m_view.viewport()->height() - 40;
}

void PageSight::reveal(TextRange place)
{
    if (!isInSight(place)) {
        QScrollBar *bar = m_view.verticalScrollBar();
        bar->setValue(bar->value() + lineAt(place.begin).top() - m_view.viewport()->height() / 3);
    }
}

void PageSight::revealOneOf(const TextRanges &places)
{
    if (std::ranges::none_of(places, [this](TextRange place) { return isInSight(place); })) {
        reveal(places.front());
    }
}

void PageSight::scrollToTop(qsizetype articlePosition)
{
    QScrollBar *bar = m_view.verticalScrollBar();
    bar->setValue(bar->value() + lineAt(articlePosition).top() - 2);
}

void PageSight::select(TextRange place)
{
    QTextCursor cursor(m_view.document());
    cursor.setPosition(m_page.documentPosition(place.begin));
    cursor.setPosition(m_page.documentPosition(place.end), QTextCursor::KeepAnchor);
    m_view.setTextCursor(cursor);
    reveal(place);
}

} // namespace inquit
