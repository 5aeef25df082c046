// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panel.h"

#include "widgets/message_bar.h"
#include "widgets/panel_title.h"

#include <QVBoxLayout>

namespace inquit {

Panel::Panel(const QString &objectName, const QString &name, QWidget *parent)
    : QDockWidget(name, parent)
    , m_title(new PanelTitle(name, this))
{
    setObjectName(objectName);
    setAccessibleName(name);
    setFeatures(QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetMovable
                | QDockWidget::DockWidgetFloatable);
    setTitleBarWidget(m_title);
    connect(m_title, &PanelTitle::filterLeft, this,
            [this] { focusTarget()->setFocus(Qt::ShortcutFocusReason); });
    auto *inside = new QWidget(this);
    inside->setBackgroundRole(QPalette::Base);
    inside->setAutoFillBackground(true);
    inside->setMinimumWidth(220);
    m_content = new QVBoxLayout(inside);
    m_content->setContentsMargins(0, 0, 0, 0);
    m_content->setSpacing(0);
    setWidget(inside);
}

void Panel::addMessages(Messages &messages)
{
    m_content->addWidget(new MessageBar(messages, widget()));
}

void Panel::activate()
{
    show();
    raise();
    if (isFloating()) {
        activateWindow();
    }
    focusTarget()->setFocus(Qt::ShortcutFocusReason);
}

void Panel::openFilter()
{
    m_title->openFilter();
}

} // namespace inquit
