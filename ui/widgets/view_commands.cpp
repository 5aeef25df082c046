// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/view_commands.h"

#include "pages/article_page.h"
#include "pages/decisions_page.h"
#include "pages/export_page.h"
#include "pages/import_page.h"
#include "pages/library_page.h"
#include "pages/notes_page.h"
#include "pages/selection.h"
#include "settings/settings.h"
#include "widgets/article_pane.h"
#include "widgets/article_type.h"
#include "widgets/article_view.h"
#include "widgets/colour_scheme.h"
#include "widgets/escape_key.h"
#include "widgets/find_bar.h"
#include "widgets/library_panel.h"
#include "widgets/note_editor.h"
#include "widgets/notes_panel.h"
#include "widgets/quotes_panel.h"
#include "widgets/shortcuts_dialog.h"
#include "widgets/speakers_panel.h"
#include "widgets/topics_panel.h"
#include "widgets/window_actions.h"
#include "widgets/window_docks.h"

#include <QAction>
#include <QActionGroup>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace inquit {

using namespace Qt::StringLiterals;

ViewCommands::ViewCommands(const Pages &pages, const WindowParts &parts)
    : QObject(&parts.window)
    , m_pages(pages)
    , m_parts(parts)
{
    connectFinding();
    connectView();
    connectPanes();
    connectEscape();
    const auto update = [this] { updateEnabled(); };
    connect(&m_pages.article, &ArticlePage::articleChanged, this, update);
    connect(&m_pages.selection, &Selection::historyChanged, this, update);
    updateEnabled();
}

void ViewCommands::updateEnabled()
{
    const WindowActions &a = m_parts.actions;
    for (QAction *action : { a.find, a.findNext, a.findPrevious, a.goToArticle }) {
        action->setEnabled(m_pages.article.hasArticle());
    }
    a.back->setEnabled(m_pages.selection.canGoBack());
    a.forward->setEnabled(m_pages.selection.canGoForward());
}

void ViewCommands::connectFinding()
{
    const WindowActions &a = m_parts.actions;
    FindBar *find = m_parts.pane.findBar();
    connect(a.find, &QAction::triggered, find, &FindBar::open);
    connect(a.findNext, &QAction::triggered, find, &FindBar::findNext);
    connect(a.findPrevious, &QAction::triggered, find, &FindBar::findPrevious);
    connect(a.filter, &QAction::triggered, this, [this, find] {
        if (Panel *panel = m_parts.docks.focused()) {
            panel->openFilter();
        } else {
            find->open();
        }
    });
    connect(a.search, &QAction::triggered, this, [this] {
        m_parts.search.setFocus(Qt::ShortcutFocusReason);
        m_parts.search.selectAll();
    });
    connect(a.shortcuts, &QAction::triggered, this, [this] {
        auto *dialog = new ShortcutsDialog(*m_parts.window.menuBar(), &m_parts.window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

void ViewCommands::connectView()
{
    const WindowActions &a = m_parts.actions;
    ArticleView *view = m_parts.pane.view();
    connect(a.back, &QAction::triggered, &m_pages.selection, &Selection::goBack);
    connect(a.forward, &QAction::triggered, &m_pages.selection, &Selection::goForward);
    connect(a.larger, &QAction::triggered, view,
            [view] { view->setTextSize(view->textSize() + 1); });
    connect(a.smaller, &QAction::triggered, view,
            [view] { view->setTextSize(view->textSize() - 1); });
    connect(a.normalSize, &QAction::triggered, view,
            [view] { view->setTextSize(ArticleType::kDefaultSize); });
    connect(view, &ArticleView::textSizeChanged, this,
            [this](double points) { m_pages.settings.setTextSize(int(points)); });
    connect(a.panels, &QAction::triggered, &m_parts.docks, [this] {
        WindowDocks *docks = &m_parts.docks;
        docks->setShown(!docks->anyShown());
        m_parts.actions.panels->setChecked(docks->anyShown());
    });
    connect(a.fullScreen, &QAction::triggered, &m_parts.window, [this](bool on) {
        on ? m_parts.window.showFullScreen() : m_parts.window.showNormal();
    });
    applyColourScheme(m_pages.settings.theme());
    ArticlePane *pane = &m_parts.pane;
    pane->setReadingColours(m_pages.settings.readingColours());
    connect(a.cardAtPointer, &QAction::toggled, pane, [this, pane](bool opens) {
        m_pages.settings.setOpensCardAtPointer(opens);
        pane->setOpensCardAtPointer(opens);
    });
    a.cardAtPointer->setChecked(m_pages.settings.opensCardAtPointer());
}

void ViewCommands::connectPanes()
{
    const WindowActions &a = m_parts.actions;
    WindowDocks *docks = &m_parts.docks;
    QWidget *article = m_parts.pane.view();
    connect(a.goToArticle, &QAction::triggered, article,
            [article] { article->setFocus(Qt::ShortcutFocusReason); });
    connect(a.goToSpeakers, &QAction::triggered, docks->speakers, &Panel::activate);
    connect(a.goToQuotes, &QAction::triggered, docks->quotes, &Panel::activate);
    connect(a.goToTopics, &QAction::triggered, docks->topics, &Panel::activate);
    connect(a.goToNotes, &QAction::triggered, docks->notes, &Panel::activate);
    connect(a.nextPane, &QAction::triggered, docks, [docks] { docks->cycle(1); });
    connect(a.previousPane, &QAction::triggered, docks, [docks] { docks->cycle(-1); });
    connect(docks->library, &LibraryPanel::articleOpened, article,
            [article] { article->setFocus(Qt::OtherFocusReason); });
}

void ViewCommands::connectEscape()
{
    ArticlePane *pane = &m_parts.pane;
    const auto closeCard = [pane] { return pane->closeCard(); };
    const auto closeFind = [pane] { return pane->findBar()->closeIfOpen(); };
    const auto closeFilter = [this] {
        Panel *panel = m_parts.docks.focused();
        return panel && panel->clearFilter();
    };
    const auto leaveFullScreen = [this] {
        QAction *fullScreen = m_parts.actions.fullScreen;
        const bool isFull = fullScreen->isChecked();
        if (isFull) {
            fullScreen->trigger();
        }
        return isFull;
    };
    auto *escape = new EscapeKey(
        { closeCard, closeFilter, closeFind, [this] { return closeMessage(); }, leaveFullScreen },
        this);
    escape->watch(m_parts.window);
    for (Panel *panel : m_parts.docks.all()) {
        escape->watch(*panel);
    }
}

bool ViewCommands::closeMessage()
{
    for (Messages *messages :
         { m_pages.decisions.messages(), m_pages.article.messages(), m_pages.exporting.messages(),
           m_pages.import.messages(), m_pages.library.messages(), m_pages.notes.messages() }) {
        if (!messages->isEmpty()) {
            messages->dismissCurrent();
            return true;
        }
    }
    return false;
}

void ViewCommands::addThemes(QMenu &menu)
{
    QMenu *colours = menu.addMenu(tr("&Colours"));
    auto *group = new QActionGroup(colours);
    const auto add = [&](const QString &text, Settings::Theme theme) {
        QAction *action = group->addAction(colours->addAction(text));
        action->setCheckable(true);
        action->setChecked(m_pages.settings.theme() == theme);
        connect(action, &QAction::triggered, this, [this, theme] {
            m_pages.settings.setTheme(theme);
            applyColourScheme(theme);
        });
    };
    add(tr("As the &desktop"), Settings::Theme::Desktop);
    add(tr("&Light"), Settings::Theme::Light);
    add(tr("Da&rk"), Settings::Theme::Dark);
    addReadingColours(menu);
}

void ViewCommands::addReadingColours(QMenu &menu)
{
    using Colours = Settings::ReadingColours;
    QMenu *choices = menu.addMenu(tr("&Reading colours"));
    auto *group = new QActionGroup(choices);
    const auto add = [&](const QString &text, Colours colours) {
        QAction *action = group->addAction(choices->addAction(text));
        action->setCheckable(true);
        action->setChecked(m_pages.settings.readingColours() == colours);
        connect(action, &QAction::triggered, &m_parts.pane, [this, colours] {
            m_pages.settings.setReadingColours(colours);
            m_parts.pane.setReadingColours(colours);
        });
    };
    add(tr("As the &desktop"), Colours::Desktop);
    add(tr("&Paper"), Colours::Paper);
    add(tr("&Sepia"), Colours::Sepia);
    add(tr("&Night"), Colours::Night);
}

} // namespace inquit
