// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/window_commands.h"

#include "pages/article_page.h"
#include "pages/decisions_page.h"
#include "pages/export_page.h"
#include "pages/import_page.h"
#include "pages/library_page.h"
#include "pages/notes_page.h"
#include "pages/quotes_page.h"
#include "pages/selection.h"
#include "widgets/article_pane.h"
#include "widgets/article_view.h"
#include "widgets/find_bar.h"
#include "widgets/list_panels.h"
#include "widgets/main_window.h"
#include "widgets/note_editor.h"
#include "widgets/notes_panel.h"
#include "widgets/quotes_panel.h"
#include "widgets/shortcuts_dialog.h"
#include "widgets/window_actions.h"
#include "widgets/window_docks.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QMenuBar>

namespace inquit {

using namespace Qt::StringLiterals;

WindowCommands::WindowCommands(const Pages &pages, MainWindow &window)
    : QObject(&window)
    , m_pages(pages)
    , m_window(window)
{
}

void WindowCommands::connectAll()
{
    connectFile();
    connectEdit();
    connectView();
    connectPanes();
    connectLibrary();
    connectQuotations();
    connectCard();
    connectNotes();
    const auto update = [this] { updateEnabled(); };
    connect(&m_pages.article, &ArticlePage::articleChanged, this, update);
    connect(&m_pages.article, &ArticlePage::passagesChanged, this, update);
    connect(&m_pages.selection, &Selection::quotationChanged, this, update);
    connect(&m_pages.selection, &Selection::scopeChanged, this, update);
    connect(&m_pages.selection, &Selection::historyChanged, this, update);
    connect(&m_pages.exporting, &ExportPage::runningChanged, this, update);
    connect(m_window.docks()->quotes, &QuotesPanel::currentChanged, this, update);
    connect(qApp, &QApplication::focusChanged, this, update);
    updateEnabled();
}

std::optional<QuotationRow> WindowCommands::quotation() const
{
    const QuotesPanel *panel = m_window.docks()->quotes;
    if (m_window.docks()->focused() == panel) {
        if (const QuotationRow *row = panel->current()) {
            return *row;
        }
    }
    const QuotationRow *chosen = m_pages.article.chosenQuotation();
    return chosen ? std::optional(*chosen) : std::nullopt;
}

void WindowCommands::connectEdit()
{
    const WindowActions &a = *m_window.actions();
    connect(a.copyQuotation, &QAction::triggered, this, [this] {
        if (const auto row = quotation()) {
            copy(*row);
        }
    });
    FindBar *find = m_window.pane()->findBar();
    connect(a.find, &QAction::triggered, find, &FindBar::open);
    connect(a.findNext, &QAction::triggered, find, &FindBar::findNext);
    connect(a.findPrevious, &QAction::triggered, find, &FindBar::findPrevious);
    connect(a.filter, &QAction::triggered, this, [this] {
        if (Panel *panel = m_window.docks()->focused()) {
            panel->openFilter();
        } else {
            m_window.pane()->findBar()->open();
        }
    });
}

void WindowCommands::connectPanes()
{
    const WindowActions &a = *m_window.actions();
    WindowDocks *docks = m_window.docks();
    QWidget *article = m_window.pane()->view();
    connect(a.goToArticle, &QAction::triggered, article,
            [article] { article->setFocus(Qt::ShortcutFocusReason); });
    connect(a.goToSpeakers, &QAction::triggered, docks->speakers, &Panel::activate);
    connect(a.goToQuotes, &QAction::triggered, docks->quotes, &Panel::activate);
    connect(a.goToTopics, &QAction::triggered, docks->topics, &Panel::activate);
    connect(a.goToNotes, &QAction::triggered, docks->notes, &Panel::activate);
    connect(a.nextPane, &QAction::triggered, docks, [=] { docks->cycle(article, 1); });
    connect(a.previousPane, &QAction::triggered, docks, [=] { docks->cycle(article, -1); });
    connect(docks->library, &LibraryPanel::articleOpened, article,
            [article] { article->setFocus(Qt::OtherFocusReason); });
}

QModelIndex WindowCommands::openArticleRow() const
{
    const LibraryPanel *panel = m_window.docks()->library;
    const QModelIndex row =
        m_window.docks()->focused() == panel ? panel->currentRow() : QModelIndex();
    return row.isValid() ? row : m_pages.library.current();
}

void WindowCommands::connectLibrary()
{
    const WindowActions &a = *m_window.actions();
    connect(a.search, &QAction::triggered, this, [this] {
        m_window.searchField()->setFocus(Qt::ShortcutFocusReason);
        m_window.searchField()->selectAll();
    });
    connect(a.scope, &QAction::triggered, &m_pages.selection, &Selection::toggleScope);
    connect(a.star, &QAction::triggered, this,
            [this] { m_pages.library.toggleStarred(openArticleRow()); });
    connect(a.markRead, &QAction::triggered, this,
            [this] { m_pages.library.toggleRead(openArticleRow()); });
    connect(a.removeArticle, &QAction::triggered, this, [this] {
        if (const QModelIndex row = openArticleRow(); row.isValid()) {
            m_pages.library.remove({ row });
        }
    });
    connect(a.shortcuts, &QAction::triggered, this, [this] {
        auto *dialog = new ShortcutsDialog(*m_window.menuBar(), &m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    connect(a.about, &QAction::triggered, this, &WindowCommands::showAbout);
}

void WindowCommands::updateEnabled()
{
    const WindowActions &a = *m_window.actions();
    const bool open = m_pages.article.hasArticle();
    for (QAction *action : { a.print, a.find, a.findNext, a.findPrevious, a.star, a.markRead,
                             a.removeArticle, a.note, a.articleNote, a.goToArticle }) {
        action->setEnabled(open);
    }
    for (QAction *action :
         { a.nextQuotation, a.previousQuotation, a.nextOfSpeaker, a.previousOfSpeaker }) {
        action->setEnabled(m_pages.article.canStep());
    }
    const std::optional<QuotationRow> inHand = quotation();
    for (QAction *action : { a.confirm, a.changeSpeaker, a.reject, a.copyQuotation, a.cite }) {
        action->setEnabled(inHand.has_value());
    }
    a.card->setEnabled(m_pages.article.chosenQuotation());
    a.takeBack->setEnabled(inHand && (inHand->check != Check::Unchecked || inHand->speakerChanged));
    a.back->setEnabled(m_pages.selection.canGoBack());
    a.forward->setEnabled(m_pages.selection.canGoForward());
    a.exportNotes->setEnabled(m_pages.exporting.canExport());
}

} // namespace inquit
