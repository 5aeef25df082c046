// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/article_page.h"
#include "pages/cited_words.h"
#include "pages/decisions_page.h"
#include "pages/notes_page.h"
#include "pages/quotes_page.h"
#include "pages/selection.h"
#include "pages/speakers_page.h"
#include "widgets/article_document.h"
#include "widgets/article_pane.h"
#include "widgets/article_view.h"
#include "widgets/card_popover.h"
#include "widgets/main_window.h"
#include "widgets/note_editor.h"
#include "widgets/notes_panel.h"
#include "widgets/pages.h"
#include "widgets/quotation_drag.h"
#include "widgets/quotes_panel.h"
#include "widgets/speaker_dialog.h"
#include "widgets/window_actions.h"
#include "widgets/window_commands.h"
#include "widgets/window_docks.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>

#include <algorithm>

namespace inquit {

void WindowCommands::connectQuotations()
{
    const WindowActions &a = *m_window.actions();
    ArticlePage *page = &m_pages.article;
    ArticleView *view = m_window.pane()->view();
    const auto step = [=](QAction *action, bool sameSpeaker, bool forward) {
        connect(action, &QAction::triggered, page, [=] {
            forward ? page->goToNext(view->topPosition(), sameSpeaker)
                    : page->goToPrevious(view->topPosition(), sameSpeaker);
        });
    };
    step(a.nextQuotation, false, true);
    step(a.previousQuotation, false, false);
    step(a.nextOfSpeaker, true, true);
    step(a.previousOfSpeaker, true, false);
    const auto decide = [this](QAction *action, auto what) {
        connect(action, &QAction::triggered, this, [this, what] {
            if (const auto row = quotation()) {
                what(*row);
            }
        });
    };
    DecisionsPage *decisions = &m_pages.decisions;
    decide(a.confirm, [=](const QuotationRow &row) { decisions->toggleConfirmed(row); });
    decide(a.reject, [=](const QuotationRow &row) { decisions->reject(row); });
    decide(a.takeBack, [=](const QuotationRow &row) { decisions->takeBack(row); });
    decide(a.changeSpeaker, [this](const QuotationRow &row) { changeSpeaker(row); });
    connect(a.card, &QAction::triggered, this, [this] { m_window.pane()->showCardOfChosen(true); });
    // Del means this only where a quotation is in hand: lists and editors have their own.
    a.reject->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    view->addAction(a.reject);
    m_window.docks()->quotes->addAction(a.reject);
}

void WindowCommands::changeSpeaker(const QuotationRow &quotation)
{
    SpeakerDialog dialog(quotation, m_pages.speakers.candidates(quotation), &m_window);
    if (dialog.exec() != QDialog::Accepted) {
        return;
    }
    if (const auto speaker = dialog.speaker()) {
        m_pages.decisions.changeSpeaker(quotation, *speaker);
    } else {
        m_pages.decisions.changeSpeaker(quotation, dialog.name());
    }
}

void WindowCommands::copy(const QuotationRow &quotation)
{
    QApplication::clipboard()->setMimeData(quotationMimeData(quotation));
}

void WindowCommands::connectCard()
{
    const CardPopover *card = m_window.card();
    const auto forward = [this, card](void (CardPopover::*clicked)(QuotationId), auto what) {
        connect(card, clicked, this, [this, what](QuotationId id) {
            if (const QuotationRow *row = m_pages.article.quotation(id)) {
                what(QuotationRow(*row));
            }
        });
    };
    forward(&CardPopover::confirmClicked,
            [this](const QuotationRow &row) { m_pages.decisions.toggleConfirmed(row); });
    forward(&CardPopover::changeSpeakerClicked,
            [this](const QuotationRow &row) { changeSpeaker(row); });
    forward(&CardPopover::rejectClicked,
            [this](const QuotationRow &row) { m_pages.decisions.reject(row); });
    forward(&CardPopover::copyClicked, [this](const QuotationRow &row) { copy(row); });
    forward(&CardPopover::noteClicked, [this](const QuotationRow &row) {
        m_pages.notes.writeOn(row);
        m_window.docks()->notes->activate();
    });
}

void WindowCommands::connectNotes()
{
    const WindowActions &a = *m_window.actions();
    NotesPanel *notes = m_window.docks()->notes;
    const QuotesPanel *quotes = m_window.docks()->quotes;
    connect(a.note, &QAction::triggered, this, &WindowCommands::writeNote);
    connect(a.articleNote, &QAction::triggered, this, [this, notes] {
        m_pages.notes.openArticleNote();
        notes->activate();
    });
    const auto cite = [this, notes](const QuotationRow &row) {
        notes->show();
        m_pages.notes.cite(row);
    };
    connect(a.cite, &QAction::triggered, this, [this, cite] {
        if (const auto row = quotation()) {
            cite(*row);
        }
    });
    connect(quotes, &QuotesPanel::citeWanted, this, cite);
    connect(quotes, &QuotesPanel::copyWanted, this, &WindowCommands::copy);
    connect(quotes, &QuotesPanel::noteWanted, this, [this, notes](const QuotationRow &row) {
        m_pages.notes.writeOn(row);
        notes->activate();
    });
    connect(quotes, &QuotesPanel::cardWanted, this,
            [this] { m_window.pane()->showCardOfChosen(true); });
    connect(notes, &NotesPanel::quotationDropped, this,
            [this](const QuotationKey &key, qsizetype position) {
                const auto &rows = m_pages.quotes.quotations()->rows();
                const auto row = std::ranges::find(rows, key, &QuotationRow::key);
                if (row != rows.end()) {
                    m_pages.notes.cite(*row, position);
                }
            });
}

void WindowCommands::writeNote()
{
    NotesPanel *notes = m_window.docks()->notes;
    const TextRange selected = m_window.pane()->view()->selectedText();
    if (!selected.isEmpty()) {
        m_pages.notes.quote(selected.in(m_pages.article.article().text).toString().simplified());
    } else if (const auto row = quotation()) {
        m_pages.notes.writeOn(*row);
    } else {
        m_pages.notes.openArticleNote();
    }
    notes->activate();
}

} // namespace inquit
