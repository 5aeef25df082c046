// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panel.h"

#include "models/list_filter.h"
#include "widgets/message_stack.h"
#include "widgets/panel_title.h"
#include "widgets/row_view.h"

#include <QLineEdit>
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
    new MessageStack({ &messages }, widget());
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

void Panel::addFilter(RowView &view, ListFilter &rows, const QString &placeholder)
{
    QLineEdit *field = title()->addFilter(placeholder);
    connect(field, &QLineEdit::textChanged, &rows, &ListFilter::setText);
    connect(&rows, &ListFilter::textChanged, field, [field, &rows] {
        if (field->text() != rows.text()) {
            field->setText(rows.text());
        }
    });
    connect(&view, &RowView::typed, this, [this, field](const QString &text) {
        openFilter();
        field->insert(text); // in the place of what was there, which is selected
    });
}

bool Panel::clearFilter()
{
    QLineEdit *field = title()->filter();
    if (!field || field->text().isEmpty()) {
        return false;
    }
    field->clear();
    return true;
}

void Panel::openFilter()
{
    m_title->openFilter();
}

} // namespace inquit
