// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/window_docks.h"

#include "widgets/list_panels.h"
#include "widgets/notes_panel.h"
#include "widgets/pages.h"
#include "widgets/quotes_panel.h"
#include "widgets/window_actions.h"

#include <QApplication>
#include <QMainWindow>

#include <algorithm>

namespace inquit {

WindowDocks::WindowDocks(const Pages &pages, const WindowActions &actions, QMainWindow &window)
    : QObject(&window)
    , library(new LibraryPanel(pages.library, &window))
    , speakers(new SpeakersPanel(pages.speakers, &window))
    , quotes(new QuotesPanel(pages.quotes, actions.allModes, &window))
    , topics(new TopicsPanel(pages.topics, &window))
    , notes(new NotesPanel(pages.notes, pages.syntax, &window))
    , m_window(window)
{
    window.setDockOptions(QMainWindow::AnimatedDocks | QMainWindow::AllowNestedDocks
                          | QMainWindow::AllowTabbedDocks);
    window.setCorner(Qt::BottomLeftCorner, Qt::BottomDockWidgetArea);
    window.setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    window.setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    arrange();
}

QList<Panel *> WindowDocks::all() const
{
    return { library, speakers, quotes, topics, notes };
}

void WindowDocks::arrange()
{
    for (Panel *panel : all()) {
        panel->setFloating(false);
        m_window.removeDockWidget(panel);
    }
    m_window.addDockWidget(Qt::LeftDockWidgetArea, library);
    m_window.addDockWidget(Qt::RightDockWidgetArea, speakers);
    m_window.splitDockWidget(speakers, quotes, Qt::Vertical);
    m_window.splitDockWidget(quotes, topics, Qt::Vertical);
    m_window.addDockWidget(Qt::BottomDockWidgetArea, notes);
    for (Panel *panel : all()) {
        panel->show();
    }
    shareWidth();
    // Five speakers, five quotations, four topics, with their titles: no row is cut at 900 pixels.
    m_window.resizeDocks({ speakers, quotes, topics }, { 256, 360, 212 }, Qt::Vertical);
    m_window.resizeDocks({ notes }, { 190 }, Qt::Vertical);
}

void WindowDocks::shareWidth()
{
    m_window.resizeDocks({ library, speakers }, { 260, 330 }, Qt::Horizontal);
}

Panel *WindowDocks::focused() const
{
    for (Panel *panel : all()) {
        if (panel->isAncestorOf(QApplication::focusWidget())) {
            return panel;
        }
    }
    return nullptr;
}

bool WindowDocks::anyShown() const
{
    return std::ranges::any_of(all(), [](const Panel *panel) { return !panel->isHidden(); });
}

void WindowDocks::setShown(bool shown)
{
    if (shown) {
        const QList<Panel *> back = m_hidden.isEmpty() ? all() : m_hidden;
        for (Panel *panel : back) {
            panel->show();
        }
        m_hidden.clear();
        return;
    }
    m_hidden.clear();
    for (Panel *panel : all()) {
        if (!panel->isHidden()) {
            m_hidden << panel;
            panel->hide();
        }
    }
}

void WindowDocks::giveWay(int middle, int narrowest, int ideal)
{
    if (middle < ideal) {
        m_isSqueezed = true;
    } else if (m_isSqueezed && middle > ideal + 150) { // room enough to be as at first
        m_isSqueezed = false;
        shareWidth();
    }
    if (middle < narrowest && !library->isHidden() && !library->isFloating()) {
        m_gaveWay = { library };
        library->hide();
    } else if (!m_gaveWay.isEmpty()
               && middle > narrowest + library->minimumSizeHint().width() + 40) {
        m_gaveWay.takeLast()->show();
    }
}

void WindowDocks::cycle(QWidget *article, int by)
{
    QList<Panel *> stops { nullptr }; // the article
    for (Panel *panel : QList<Panel *> { speakers, quotes, topics, notes, library }) {
        if (panel->isVisible()) {
            stops << panel;
        }
    }
    const qsizetype at = std::max<qsizetype>(0, stops.indexOf(focused()));
    Panel *next = stops[(at + by + stops.size()) % stops.size()];
    if (next) {
        next->activate();
    } else {
        article->setFocus(Qt::ShortcutFocusReason);
    }
}

} // namespace inquit
