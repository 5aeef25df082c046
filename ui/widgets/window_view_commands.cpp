// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/selection.h"
#include "settings/settings.h"
#include "widgets/article_pane.h"
#include "widgets/article_type.h"
#include "widgets/article_view.h"
#include "widgets/colour_scheme.h"
#include "widgets/main_window.h"
#include "widgets/pages.h"
#include "widgets/syntax_definitions.h"
#include "widgets/window_actions.h"
#include "widgets/window_commands.h"
#include "widgets/window_docks.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>

namespace inquit {

using namespace Qt::StringLiterals;

void WindowCommands::connectView()
{
    const WindowActions &a = *m_window.actions();
    ArticleView *view = m_window.pane()->view();
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
    connect(a.panels, &QAction::triggered, m_window.docks(), [this] {
        WindowDocks *docks = m_window.docks();
        docks->setShown(!docks->anyShown());
        m_window.actions()->panels->setChecked(docks->anyShown());
    });
    connect(a.fullScreen, &QAction::triggered, &m_window,
            [this](bool on) { on ? m_window.showFullScreen() : m_window.showNormal(); });
    view->setTheme(m_pages.settings.textTheme());
    applyColourScheme(m_pages.settings.theme());
}

void WindowCommands::addThemes(QMenu &menu)
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
    QMenu *text = menu.addMenu(tr("&Highlighting of the text"));
    connect(text, &QMenu::aboutToShow, this, [this, text] {
        text->clear();
        ArticleView *view = m_window.pane()->view();
        const QPalette palette = m_window.palette();
        const QString now = m_pages.syntax.theme(palette, view->theme()).name();
        auto *names = new QActionGroup(text);
        for (const QString &name : m_pages.syntax.themeNames(palette)) {
            QAction *action = names->addAction(text->addAction(name));
            action->setCheckable(true);
            action->setChecked(name == now);
            connect(action, &QAction::triggered, view, [this, view, name] {
                m_pages.settings.setTextTheme(name);
                view->setTheme(name);
            });
        }
    });
}

} // namespace inquit
