// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/window_docks.h"

#include "widgets/library_panel.h"
#include "widgets/notes_panel.h"
#include "widgets/pages.h"
#include "widgets/quotes_panel.h"
#include "widgets/speakers_panel.h"
#include "widgets/topics_panel.h"
#include "widgets/window_actions.h"

#include <QApplication>
#include <QLayout>
#include <QMainWindow>
#include <QToolButton>

#include <algorithm>

namespace inquit {

namespace {

constexpr int kSlack = 40; ///< pixels that keep panels from coming and going at one width

QWidget *firstButton(const QWidget &bar)
{
    for (QToolButton *button : bar.findChildren<QToolButton *>(Qt::FindDirectChildrenOnly)) {
        if (button->isVisible() && button->isEnabled() && button->focusPolicy() != Qt::NoFocus) {
            return button;
        }
    }
    return nullptr;
}

} // namespace

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

WindowDocks::Side WindowDocks::shownAt(Qt::DockWidgetArea area) const
{
    Side side;
    for (Panel *panel : all()) {
        if (!panel->isHidden() && !panel->isFloating() && m_window.dockWidgetArea(panel) == area) {
            side << panel;
        }
    }
    return side;
}

WindowDocks::Side WindowDocks::nextToGo() const
{
    const Side left = shownAt(Qt::LeftDockWidgetArea);
    const Side right = shownAt(Qt::RightDockWidgetArea);
    return right.contains(library) || left.isEmpty() ? right : left;
}

void WindowDocks::squeeze()
{
    QList<QDockWidget *> sides;
    QList<int> widths;
    for (const auto area : { Qt::LeftDockWidgetArea, Qt::RightDockWidgetArea }) {
        for (Panel *panel : shownAt(area).first(std::min<qsizetype>(1, shownAt(area).size()))) {
            sides << panel;
            widths << panel->minimumSizeHint().width();
        }
    }
    m_window.resizeDocks(sides, widths, Qt::Horizontal);
}

void WindowDocks::giveWay(const QWidget &middle, int narrowest, int ideal)
{
    if (middle.width() < ideal) {
        m_isSqueezed = true;
    } else if (m_isSqueezed && m_gaveWay.isEmpty() && middle.width() > ideal + kSlack) {
        m_isSqueezed = false; // room enough to be as at first
        shareWidth();
    }
    if (middle.width() < narrowest) {
        squeeze();
        m_window.layout()->activate();
    }
    while (middle.width() < narrowest && !nextToGo().isEmpty()) {
        m_gaveWay << nextToGo();
        for (Panel *panel : m_gaveWay.last()) {
            panel->hide();
        }
        m_window.layout()->activate();
    }
    bringBack(middle.width() - narrowest);
}

void WindowDocks::bringBack(int room)
{
    while (!m_gaveWay.isEmpty()) {
        int wide = 0;
        for (const Panel *panel : m_gaveWay.last()) {
            wide = std::max(wide, panel->minimumSizeHint().width());
        }
        room -= wide + kSlack;
        if (room < 0) {
            return;
        }
        for (Panel *panel : m_gaveWay.takeLast()) {
            panel->show();
        }
    }
}

void WindowDocks::takeBack()
{
    while (!m_gaveWay.isEmpty()) {
        for (Panel *panel : m_gaveWay.takeLast()) {
            panel->show();
        }
    }
}

void WindowDocks::setStops(const QList<QWidget *> &before, QWidget *tools)
{
    m_before = before;
    m_tools = tools;
}

void WindowDocks::cycle(int by)
{
    struct Stop {
        QWidget *place;
        QWidget *focus;
    };
    QList<Stop> stops;
    const auto add = [&](QWidget *place, QWidget *focus) {
        if (place->isVisible() && focus && focus->isEnabled()) {
            stops << Stop { place, focus };
        }
    };
    std::ranges::for_each(m_before, [&](QWidget *each) { add(each, each); });
    for (Panel *panel : Side { speakers, quotes, topics, notes, library }) {
        add(panel, panel->focusTarget());
    }
    add(m_tools, firstButton(*m_tools));
    QWidget *now = QApplication::focusWidget();
    const auto here = std::ranges::find_if(stops, [now](const Stop &stop) {
        return stop.place == now || stop.place->isAncestorOf(now);
    });
    if (stops.isEmpty()) {
        return;
    }
    const qsizetype at = here == stops.end() ? 0 : here - stops.begin();
    QWidget *next = stops[(at + by + stops.size()) % stops.size()].focus;
    next->activateWindow(); // a floating panel's
    next->setFocus(Qt::ShortcutFocusReason);
}

} // namespace inquit
