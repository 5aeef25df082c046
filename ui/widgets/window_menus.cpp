// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/selection.h"
#include "widgets/icons.h"
#include "widgets/list_panels.h"
#include "widgets/main_window.h"
#include "widgets/notes_panel.h"
#include "widgets/quotes_panel.h"
#include "widgets/scope_switch.h"
#include "widgets/search_popup.h"
#include "widgets/window_actions.h"
#include "widgets/window_commands.h"
#include "widgets/window_docks.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QProgressBar>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>

namespace inquit {

using namespace Qt::StringLiterals;

void MainWindow::makeMenus()
{
    const WindowActions &a = *m_actions;
    QMenu *file = menuBar()->addMenu(tr("&File"));
    file->addActions({ a.open, a.paste, a.samples });
    m_commands->addRecentFiles(*file);
    file->addSeparator();
    file->addActions({ a.exportNotes, a.print });
    file->addSeparator();
    file->addAction(a.quit);

    QMenu *edit = menuBar()->addMenu(tr("&Edit"));
    edit->addActions({ a.undo, a.redo });
    edit->addSeparator();
    edit->addAction(a.copyQuotation);
    edit->addSeparator();
    edit->addActions({ a.find, a.findNext, a.findPrevious });
    edit->addSeparator();
    edit->addAction(a.filter);

    QMenu *view = menuBar()->addMenu(tr("&View"));
    view->addActions({ a.back, a.forward });
    view->addSeparator();
    view->addActions({ a.larger, a.smaller, a.normalSize });
    m_commands->addThemes(*view);
    view->addSeparator();
    view->addActions({ a.goToArticle, a.goToSpeakers, a.goToQuotes, a.goToTopics, a.goToNotes,
                       a.nextPane, a.previousPane });
    view->addSeparator();
    view->addAction(a.panels);
    QMenu *which = view->addMenu(tr("Show pan&el"));
    for (Panel *panel : m_docks->all()) {
        which->addAction(panel->toggleViewAction());
    }
    which->addSeparator();
    which->addAction(tr("Back to where they &were at first"), m_docks, &WindowDocks::arrange);
    view->addAction(a.fullScreen);

    QMenu *library = menuBar()->addMenu(tr("&Library"));
    library->addActions({ a.search, a.scope });
    library->addSeparator();
    library->addActions({ a.star, a.markRead, a.removeArticle });

    QMenu *quotes = menuBar()->addMenu(tr("Q&uotes"));
    quotes->addActions(
        { a.nextQuotation, a.previousQuotation, a.nextOfSpeaker, a.previousOfSpeaker });
    quotes->addSeparator();
    quotes->addActions({ a.card, a.confirm, a.changeSpeaker, a.reject, a.takeBack });
    quotes->addSeparator();
    quotes->addAction(a.allModes);

    QMenu *notes = menuBar()->addMenu(tr("&Notes"));
    notes->addActions({ a.note, a.articleNote, a.cite });
    notes->addSeparator();
    notes->addAction(a.exportNotes);

    QMenu *help = menuBar()->addMenu(tr("&Help"));
    help->addActions({ a.shortcuts, a.about });
}

void MainWindow::makeToolBar()
{
    QToolBar *bar = addToolBar(tr("Tools"));
    bar->setObjectName(u"toolBar"_s);
    bar->setMovable(false);
    bar->setIconSize({ 18, 18 });
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->addActions({ m_actions->back, m_actions->forward });
    bar->addSeparator();
    bar->addActions({ m_actions->open, m_actions->paste });
    bar->addSeparator();
    bar->addActions({ m_actions->previousQuotation, m_actions->nextQuotation });
    auto *room = new QWidget(bar);
    room->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(room);
    bar->addWidget(new ScopeSwitch(m_pages.selection, bar));
    auto *gap = new QWidget(bar);
    gap->setFixedWidth(12);
    bar->addWidget(gap);
    m_search = new QLineEdit(bar);
    m_search->setObjectName(u"searchField"_s);
    m_search->setPlaceholderText(tr("Search the library"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setToolTip(tr("Words, “phrases”, -without, speaker:name, outlet:name (Ctrl+K)"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(symbol(u"search"_s), QLineEdit::LeadingPosition);
    m_search->setFixedWidth(280);
    m_search->setMinimumHeight(28);
    bar->addWidget(m_search);
    m_results = new SearchPopup(m_pages.search, *m_search, this);
    m_docks->notes->addAction(m_actions->cite);
    m_docks->notes->addAction(m_actions->exportNotes);
}

void MainWindow::makeStatusBar()
{
    m_progressText = new QLabel(this);
    m_progressText->setObjectName(u"progressText"_s);
    m_progress = new QProgressBar(this);
    m_progress->setObjectName(u"progress"_s);
    m_progress->setMaximumWidth(220);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress of the import"));
    m_cancel = new QToolButton(this);
    m_cancel->setObjectName(u"cancelImport"_s);
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAutoRaise(true);
    statusBar()->addWidget(m_progressText);
    statusBar()->addWidget(m_progress);
    statusBar()->addWidget(m_cancel);
    statusBar()->setSizeGripEnabled(false);
}

} // namespace inquit
