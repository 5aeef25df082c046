// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/quotation_commands.h"

#include "pages/article_page.h"
#include "pages/decisions_page.h"
#include "pages/quotes_page.h"
#include "pages/selection.h"
#include "pages/speakers_page.h"
#include "widgets/article_pane.h"
#include "widgets/article_view.h"
#include "widgets/card_popover.h"
#include "widgets/icons.h"
#include "widgets/note_commands.h"
#include "widgets/quotes_panel.h"
#include "widgets/speaker_dialog.h"
#include "widgets/window_actions.h"
#include "widgets/window_docks.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>

namespace inquit {

using namespace Qt::StringLiterals;

QuotationCommands::QuotationCommands(const Pages &pages, const WindowParts &parts,
                                     NoteCommands &notes)
    : QObject(&parts.window)
    , m_pages(pages)
    , m_parts(parts)
    , m_notes(notes)
{
    connectSteps();
    connectDecisions();
    connectCard();
    connectMenus();
    const auto update = [this] { updateEnabled(); };
    connect(&m_pages.article, &ArticlePage::articleChanged, this, update);
    connect(&m_pages.article, &ArticlePage::passagesChanged, this, update);
    connect(&m_pages.quotes, &QuotesPage::countsChanged, this, update);
    updateEnabled();
}

void QuotationCommands::connectSteps()
{
    const WindowActions &a = m_parts.actions;
    QuotesPage *quotes = &m_pages.quotes;
    ArticlePage *article = &m_pages.article;
    const ArticleView *view = m_parts.pane.view();
    const auto step = [=](QAction *action, bool sameSpeaker, bool forward) {
        connect(action, &QAction::triggered, quotes, [=] {
            forward ? quotes->goToNext(view->topPosition(), sameSpeaker)
                    : quotes->goToPrevious(view->topPosition(), sameSpeaker);
        });
    };
    step(a.nextQuotation, false, true);
    step(a.previousQuotation, false, false);
    step(a.nextOfSpeaker, true, true);
    step(a.previousOfSpeaker, true, false);
    connect(a.nextPassage, &QAction::triggered, article,
            [=] { article->followNext(view->topPosition()); });
    connect(a.previousPassage, &QAction::triggered, article,
            [=] { article->followPrevious(view->topPosition()); });
}

void QuotationCommands::connectDecisions()
{
    const WindowActions &a = m_parts.actions;
    const auto decide = [this](QAction *action, auto what) {
        connect(action, &QAction::triggered, this, [this, what] {
            if (const QuotationRow *row = m_pages.article.chosenQuotation()) {
                what(QuotationRow(*row));
            }
        });
    };
    DecisionsPage *decisions = &m_pages.decisions;
    decide(a.confirm, [=](const QuotationRow &row) { decisions->toggleConfirmed(row); });
    decide(a.reject, [=](const QuotationRow &row) { decisions->reject(row); });
    decide(a.takeBack, [=](const QuotationRow &row) { decisions->takeBack(row); });
    decide(a.changeSpeaker, [this](const QuotationRow &row) { changeSpeaker(row); });
    connect(a.card, &QAction::triggered, this, [this] { m_parts.pane.showCardOfChosen(true); });
    // Del means this only where quotations are: other lists and editors have their own.
    a.reject->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_parts.pane.view()->addAction(a.reject);
    m_parts.docks.quotes->addAction(a.reject);
}

void QuotationCommands::changeSpeaker(const QuotationRow &quotation)
{
    SpeakerDialog dialog(quotation, m_pages.speakers.candidates(quotation), &m_parts.window);
    if (dialog.exec() != QDialog::Accepted) {
        return;
    }
    if (const auto speaker = dialog.speaker()) {
        m_pages.decisions.changeSpeaker(quotation, *speaker);
    } else {
        m_pages.decisions.changeSpeaker(quotation, dialog.name());
    }
}

void QuotationCommands::connectCard()
{
    const auto fromCard = [this](void (CardPopover::*clicked)(QuotationId), auto what) {
        connect(&m_parts.card, clicked, this, [this, what](QuotationId id) {
            if (const QuotationRow *row = m_pages.article.quotation(id)) {
                what(QuotationRow(*row));
            }
        });
    };
    DecisionsPage *decisions = &m_pages.decisions;
    fromCard(&CardPopover::confirmClicked,
             [=](const QuotationRow &row) { decisions->toggleConfirmed(row); });
    fromCard(&CardPopover::rejectClicked, [=](const QuotationRow &row) { decisions->reject(row); });
    fromCard(&CardPopover::changeSpeakerClicked,
             [this](const QuotationRow &row) { changeSpeaker(row); });
}

void QuotationCommands::connectMenus()
{
    const QuotesPanel *quotes = m_parts.docks.quotes;
    connect(quotes, &QuotesPanel::menuWanted, this, &QuotationCommands::showMenu);
    connect(quotes, &QuotesPanel::cardWanted, this,
            [this] { m_parts.pane.showCardOfChosen(true); });
    const ArticleView *view = m_parts.pane.view();
    connect(view, &ArticleView::menuWanted, this, &QuotationCommands::showTextMenu);
    connect(view, &ArticleView::menuKeyPressed, this, [this, view] {
        const QuotationRow *chosen = m_pages.article.chosenQuotation();
        const auto place = chosen ? view->globalRect(chosen->id) : std::nullopt;
        if (place) {
            showMenu(QuotationRow(*chosen), place->bottomLeft());
        } else {
            showTextMenu({}, view->mapToGlobal(view->rect().center()));
        }
    });
}

void QuotationCommands::showCard(const QuotationRow &quotation)
{
    m_pages.quotes.open(quotation);
    m_parts.pane.showCardOfChosen(true);
}

void QuotationCommands::showTextMenu(std::optional<qsizetype> position, QPoint globalPlace)
{
    const QuotationRow *under = position ? m_pages.article.quotationAt(*position) : nullptr;
    if (under) {
        showMenu(QuotationRow(*under), globalPlace);
        return;
    }
    QMenu menu(&m_parts.window);
    menu.setObjectName(u"textMenu"_s);
    addSelectionActions(menu);
    menu.exec(globalPlace);
}

/// About the quotation that was pointed at, be another one chosen.
void QuotationCommands::showMenu(const QuotationRow &quotation, QPoint globalPlace)
{
    QMenu menu(&m_parts.window);
    menu.setObjectName(u"quotationMenu"_s);
    menu.addAction(tr("Show in the article"), this,
                   [this, quotation] { m_pages.quotes.open(quotation); });
    menu.addAction(symbol(u"information"_s), tr("Who said it, and how it was found"), this,
                   [this, quotation] { showCard(quotation); });
    menu.addSeparator();
    addDecisions(menu, quotation);
    menu.addSeparator();
    addNoteActions(menu, quotation);
    if (!m_parts.pane.view()->selectedText().isEmpty()) {
        menu.addSeparator();
        addSelectionActions(menu);
    }
    menu.exec(globalPlace);
}

void QuotationCommands::addSelectionActions(QMenu &menu)
{
    ArticleView *view = m_parts.pane.view();
    const bool isSelected = !view->selectedText().isEmpty();
    QAction *copy =
        menu.addAction(icon(u"edit-copy"_s, u"copy"_s), tr("Copy"), view, &QTextEdit::copy);
    copy->setEnabled(isSelected);
    QAction *note = menu.addAction(symbol(u"note"_s), tr("Note on the selection"), &m_notes,
                                   &NoteCommands::writeNote);
    note->setEnabled(isSelected);
    menu.addAction(tr("Select all"), view, &QTextEdit::selectAll);
}

void QuotationCommands::addDecisions(QMenu &menu, const QuotationRow &quotation)
{
    DecisionsPage *decisions = &m_pages.decisions;
    const bool isConfirmed = quotation.check == Check::Confirmed;
    menu.addAction(symbol(u"confirm"_s),
                   isConfirmed ? tr("Take the confirmation back") : tr("Confirm"), decisions,
                   [=] { decisions->toggleConfirmed(quotation); });
    menu.addAction(symbol(u"change-speaker"_s), tr("Change speaker…"), this,
                   [this, quotation] { changeSpeaker(quotation); });
    menu.addAction(symbol(u"reject"_s), tr("Not a quotation"), decisions,
                   [=] { decisions->reject(quotation); });
}

void QuotationCommands::addNoteActions(QMenu &menu, const QuotationRow &quotation)
{
    NoteCommands *notes = &m_notes;
    menu.addAction(symbol(u"cite"_s), tr("Cite in the note"), notes,
                   [=] { notes->cite(quotation); });
    menu.addAction(symbol(u"note"_s), tr("Write a note on it"), notes,
                   [=] { notes->writeOn(quotation); });
    menu.addAction(icon(u"edit-copy"_s, u"copy"_s), tr("Copy with its citation"), notes,
                   [=] { notes->copy(quotation); });
}

void QuotationCommands::updateEnabled()
{
    const WindowActions &a = m_parts.actions;
    for (QAction *action :
         { a.nextQuotation, a.previousQuotation, a.nextOfSpeaker, a.previousOfSpeaker }) {
        action->setEnabled(m_pages.quotes.canStep());
    }
    for (QAction *action : { a.nextPassage, a.previousPassage }) {
        action->setEnabled(!m_pages.article.followed().empty());
    }
    const QuotationRow *chosen = m_pages.article.chosenQuotation();
    for (QAction *action : { a.confirm, a.changeSpeaker, a.reject, a.card }) {
        action->setEnabled(chosen);
    }
    a.takeBack->setEnabled(chosen && (chosen->check != Check::Unchecked || chosen->speakerChanged));
}

} // namespace inquit
