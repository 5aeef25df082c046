// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/chip_bar.h"

#include "widgets/icons.h"
#include "widgets/row_paint.h"

#include <QHBoxLayout>
#include <QResizeEvent>
#include <QToolButton>

#include <algorithm>

namespace inquit {

using namespace Qt::StringLiterals;

ChipBar::ChipBar(QuotesPage &page, QWidget *parent)
    : QWidget(parent)
    , m_page(page)
    , m_row(new QHBoxLayout(this))
{
    setObjectName(u"chipBar"_s);
    setAccessibleName(tr("Filters that are on"));
    m_row->setContentsMargins(8, 4, 8, 4);
    m_row->setSpacing(4);
    connect(&page, &QuotesPage::chipsChanged, this, &ChipBar::showChips);
    showChips();
}

void ChipBar::showChips()
{
    while (QLayoutItem *item = m_row->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    const std::vector<FilterChip> chips = m_page.chips();
    const int room = std::max(96, (width() - 16) / std::max(1, int(chips.size())) - 40);
    for (const FilterChip &filter : chips) {
        m_row->addWidget(chip(filter, room));
    }
    m_row->addStretch(1);
    setVisible(!chips.empty());
}

void ChipBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        QMetaObject::invokeMethod(this, &ChipBar::showChips, Qt::QueuedConnection);
    }
}

QWidget *ChipBar::chip(const FilterChip &filter, int room)
{
    auto *button = new QToolButton(this);
    button->setObjectName(u"filterChip"_s);
    button->setFont(RowPaint::small(font()));
    button->setText(button->fontMetrics().elidedText(filter.text, Qt::ElideMiddle, room));
    button->setIcon(symbol(u"close"_s));
    button->setIconSize({ 10, 10 });
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setToolTip(tr("Take off the filter “%1”").arg(filter.text));
    button->setAccessibleName(button->toolTip());
    button->setFocusPolicy(Qt::StrongFocus);
    const FilterChip::Of of = filter.of;
    connect(button, &QToolButton::clicked, &m_page, [this, of] { m_page.clear(of); });
    return button;
}

} // namespace inquit
