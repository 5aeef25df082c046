// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/note_commands.h"

#include "pages/article_page.h"
#include "pages/notes_page.h"
#include "pages/quotes_page.h"
#include "pages/selection.h"
#include "widgets/article_pane.h"
#include "widgets/article_view.h"
#include "widgets/card_popover.h"
#include "widgets/notes_panel.h"
#include "widgets/quotation_drag.h"
#include "widgets/window_actions.h"
#include "widgets/window_docks.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QMainWindow>

#include <algorithm>

namespace inquit {

NoteCommands::NoteCommands(const Pages &pages, const WindowParts &parts)
    : QObject(&parts.window)
    , m_pages(pages)
    , m_parts(parts)
{
    const WindowActions &a = m_parts.actions;
    connect(a.note, &QAction::triggered, this, &NoteCommands::writeNote);
    connect(a.articleNote, &QAction::triggered, this, [this] {
        m_pages.notes.openArticleNote();
        m_parts.docks.notes->activate();
    });
    connect(a.followLink, &QAction::triggered, m_parts.docks.notes,
            &NotesPanel::followLinkAtCaret);
    const auto withChosen = [this](QAction *action, auto what) {
        connect(action, &QAction::triggered, this, [this, what] {
            if (const QuotationRow *row = m_pages.article.chosenQuotation()) {
                (this->*what)(QuotationRow(*row));
            }
        });
    };
    withChosen(a.cite, &NoteCommands::cite);
    withChosen(a.copyQuotation, &NoteCommands::copy);
    const auto fromCard = [this](auto clicked, auto what) {
        connect(&m_parts.card, clicked, this, [this, what](QuotationId id) {
            if (const QuotationRow *row = m_pages.article.quotation(id)) {
                (this->*what)(QuotationRow(*row));
            }
        });
    };
    fromCard(&CardPopover::noteClicked, &NoteCommands::writeOn);
    fromCard(&CardPopover::copyClicked, &NoteCommands::copy);
    connect(m_parts.docks.notes, &NotesPanel::quotationDropped, this, &NoteCommands::drop);
    const auto update = [this] { updateEnabled(); };
    connect(&m_pages.article, &ArticlePage::articleChanged, this, update);
    connect(&m_pages.article, &ArticlePage::passagesChanged, this, update);
    updateEnabled();
}

/// With the caret in the note after it: what is typed next is the reader's thought on it.
void NoteCommands::cite(const QuotationRow &quotation)
{
    m_parts.docks.notes->activate();
    m_pages.notes.cite(quotation);
}

void NoteCommands::writeOn(const QuotationRow &quotation)
{
    m_pages.notes.writeOn(quotation);
    m_parts.docks.notes->activate();
}

void NoteCommands::writeNote()
{
    const TextRange selected = m_parts.pane.view()->selectedText();
    if (!selected.isEmpty()) {
        m_pages.notes.quote(selected.in(m_pages.article.article().text).toString().simplified());
    } else if (const QuotationRow *row = m_pages.article.chosenQuotation()) {
        m_pages.notes.writeOn(QuotationRow(*row));
    } else {
        m_pages.notes.openArticleNote();
    }
    m_parts.docks.notes->activate();
}

void NoteCommands::copy(const QuotationRow &quotation)
{
    QApplication::clipboard()->setMimeData(quotationMimeData(quotation));
}

void NoteCommands::drop(const QuotationKey &key, qsizetype position)
{
    const auto &rows = m_pages.quotes.quotations()->rows();
    const auto row = std::ranges::find(rows, key, &QuotationRow::key);
    if (row != rows.end()) {
        m_pages.notes.cite(*row, position);
        m_parts.docks.notes->activate();
    }
}

void NoteCommands::updateEnabled()
{
    const WindowActions &a = m_parts.actions;
    for (QAction *action : { a.note, a.articleNote }) {
        action->setEnabled(m_pages.article.hasArticle());
    }
    for (QAction *action : { a.cite, a.copyQuotation }) {
        action->setEnabled(m_pages.article.chosenQuotation());
    }
}

} // namespace inquit
