// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panel_title.h"

#include "widgets/icons.h"
#include "widgets/row_paint.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

#include <algorithm>

namespace inquit {

using namespace Qt::StringLiterals;

PanelTitle::PanelTitle(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_name(new QLabel(name, this))
    , m_count(new QLabel(this))
{
    m_row->setContentsMargins(12, 4, 6, 4);
    m_row->setSpacing(4);
    m_row->addWidget(m_name);
    m_row->addSpacing(4);
    m_row->addWidget(m_count, 1);
    m_name->setFont(RowPaint::strong(RowPaint::small(font())));
    m_count->setFont(RowPaint::small(font()));
    m_name->setTextFormat(Qt::PlainText);
    m_count->setTextFormat(Qt::PlainText);
    m_count->setObjectName(u"count"_s);
    m_count->setMinimumWidth(0);
    m_count->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    setMinimumHeight(34);
    setColours();
}

QSize PanelTitle::minimumSizeHint() const
{
    return { 160, QWidget::minimumSizeHint().height() };
}

void PanelTitle::setColours()
{
    const QColor quiet = SpeakerColours(palette()).secondaryText();
    for (QLabel *label : { m_name, m_count }) {
        QPalette colours = palette();
        colours.setColor(QPalette::WindowText, quiet);
        if (label->palette().color(QPalette::WindowText) != quiet) {
            label->setPalette(colours);
        }
    }
}

void PanelTitle::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        setColours();
    }
}

void PanelTitle::setCount(const QString &count)
{
    m_countText = count;
    m_count->setToolTip(count);
    setAccessibleName(m_name->text() + u", "_s + count);
    elideCount();
}

void PanelTitle::elideCount()
{
    m_count->setText(
        m_count->fontMetrics().elidedText(m_countText, Qt::ElideRight, m_count->width()));
}

void PanelTitle::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    elideCount();
}

QLineEdit *PanelTitle::addFilter(const QString &placeholder)
{
    m_filter = new QLineEdit(this);
    m_filter->setObjectName(u"filter"_s);
    m_filter->setPlaceholderText(placeholder);
    m_filter->setAccessibleName(placeholder);
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(180);
    m_filter->setFont(RowPaint::small(font()));
    m_filter->installEventFilter(this);
    m_row->addWidget(m_filter, 3);
    m_filterButton = new QToolButton(this);
    m_filterButton->setObjectName(u"filterButton"_s);
    m_filterButton->setAutoRaise(true);
    m_filterButton->setIcon(symbol(u"filter"_s));
    m_filterButton->setToolTip(placeholder + u" (Alt+Q)"_s);
    m_filterButton->setAccessibleName(placeholder);
    m_row->addWidget(m_filterButton);
    connect(m_filterButton, &QToolButton::clicked, this, &PanelTitle::openFilter);
    connect(m_filter, &QLineEdit::textChanged, this, &PanelTitle::showOrHideFilter);
    m_filter->hide();
    return m_filter;
}

void PanelTitle::openFilter()
{
    if (m_filter) {
        m_filter->show();
        m_filterButton->hide();
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->selectAll();
    }
}

void PanelTitle::showOrHideFilter()
{
    const bool seen = m_filter->hasFocus() || !m_filter->text().isEmpty();
    m_filter->setVisible(seen);
    m_filterButton->setVisible(!seen);
}

bool PanelTitle::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        QMetaObject::invokeMethod(this, &PanelTitle::showOrHideFilter, Qt::QueuedConnection);
    } else if (event->type() == QEvent::KeyPress
               && takeFilterKey(static_cast<QKeyEvent *>(event)->key())) {
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

bool PanelTitle::takeFilterKey(int key)
{
    switch (key) {
    case Qt::Key_Escape:
        m_filter->clear();
        [[fallthrough]];
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT filterLeft();
        return true;
    default:
        return false;
    }
}

QToolButton *PanelTitle::addButton(QAction *action)
{
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setAccessibleName(action->toolTip());
    m_row->addWidget(button);
    return button;
}

void PanelTitle::addWidget(QWidget *widget)
{
    m_row->addWidget(widget);
}

} // namespace inquit
