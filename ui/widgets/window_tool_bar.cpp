// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/window_tool_bar.h"

#include "pages/selection.h"
#include "widgets/icons.h"
#include "widgets/scope_switch.h"
#include "widgets/window_actions.h"

#include <QAction>
#include <QLineEdit>
#include <QToolButton>

namespace inquit {

using namespace Qt::StringLiterals;

WindowToolBar::WindowToolBar(const WindowActions &actions, Selection &selection, QWidget *parent)
    : QToolBar(tr("Tools"), parent)
    , m_search(new QLineEdit(this))
{
    setObjectName(u"toolBar"_s);
    setMovable(false);
    setIconSize({ 18, 18 });
    setContextMenuPolicy(Qt::PreventContextMenu);
    addActions({ actions.back, actions.forward });
    addSeparator();
    addActions({ actions.open, actions.paste });
    addSeparator();
    addActions({ actions.previousQuotation, actions.nextQuotation });
    for (QAction *action : { actions.back, actions.forward, actions.open, actions.paste,
                             actions.previousQuotation, actions.nextQuotation }) {
        auto *button = qobject_cast<QToolButton *>(widgetForAction(action));
        button->setObjectName(action->objectName() + u"Tool"_s);
        button->setFocusPolicy(Qt::TabFocus);
    }
    auto *room = new QWidget(this);
    room->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    addWidget(room);
    addWidget(new ScopeSwitch(selection, this));
    auto *gap = new QWidget(this);
    gap->setFixedWidth(12);
    addWidget(gap);
    addSearchField();
}

void WindowToolBar::addSearchField()
{
    m_search->setObjectName(u"searchField"_s);
    m_search->setPlaceholderText(tr("Search the library"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setToolTip(tr("Words, “phrases”, -without, speaker:name, outlet:name (Ctrl+K)"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(symbol(u"search"_s), QLineEdit::LeadingPosition);
    m_search->setFixedWidth(280);
    m_search->setMinimumHeight(28);
    addWidget(m_search);
}

} // namespace inquit
