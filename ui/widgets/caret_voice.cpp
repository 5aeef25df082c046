// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/caret_voice.h"

#include <QAccessible>
#include <QTextEdit>

namespace inquit {

CaretVoice::CaretVoice(QTextEdit &view)
    : m_view(view)
{
    connect(&view, &QTextEdit::cursorPositionChanged, this, &CaretVoice::say);
}

void CaretVoice::setSpoken(std::vector<SpokenRun> spoken, const ArticleDocument *page)
{
    m_spoken = std::move(spoken);
    m_said.reset();
    setPage(page);
}

void CaretVoice::setPage(const ArticleDocument *page)
{
    m_runs = page ? QuotationRuns(m_spoken, *page) : QuotationRuns();
}

void CaretVoice::say()
{
    const QuotationRuns::Around here = m_runs.around(m_view.textCursor().position());
    const auto run = here.quotation ? std::optional(here.begin) : std::nullopt;
    if (run == m_said || !m_view.hasFocus()) {
        return;
    }
    m_said = run;
    QAccessibleAnnouncementEvent heard(&m_view,
                                       run ? tr("Quotation: %1").arg(here.quotation->speaker)
                                           : tr("End of the quotation"));
    QAccessible::updateAccessibility(&heard);
}

} // namespace inquit
