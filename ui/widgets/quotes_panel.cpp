// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/quotes_panel.h"

#include "models/quotation_filter_model.h"
#include "pages/quotes_page.h"
#include "widgets/chip_bar.h"
#include "widgets/panel_title.h"
#include "widgets/quotation_delegate.h"
#include "widgets/quotation_drag.h"
#include "widgets/row_view.h"

#include <QAction>
#include <QVBoxLayout>

namespace inquit {

using namespace Qt::StringLiterals;

QuotesPanel::QuotesPanel(QuotesPage &page, QAction *allModes, QWidget *parent)
    : Panel(u"quotesPanel"_s, tr("Quotes"), parent)
    , m_page(page)
    , m_view(new QuotationRowView(page, this))
{
    m_view->setObjectName(u"quotesView"_s);
    m_view->setAccessibleName(tr("Quotations"));
    m_view->setItemDelegate(new QuotationDelegate(m_view));
    m_view->setModel(page.filter());
    addMessages(*page.messages());
    content()->addWidget(new ChipBar(page, widget()));
    content()->addWidget(m_view, 1);
    addModeButton(allModes);
    addFilter(*m_view, *page.filter(), tr("Filter quotations"));
    connect(&page, &QuotesPage::countsChanged, this, &QuotesPanel::updateCounts);
    connect(&page, &QuotesPage::currentChanged, m_view,
            [this] { m_view->showCurrent(m_page.current()); });
    connect(&page, &QuotesPage::begunAnew, m_view, [this] { m_view->begin(m_page.current()); });
    const auto open = [this](const QModelIndex &row) { m_page.open(row); };
    connect(m_view, &RowView::rowActivated, this, open);
    connect(m_view, &RowView::rowReached, this, open); // the text comes along
    connect(m_view, &RowView::spacePressed, this, [this](const QModelIndex &row) {
        m_page.open(row);
        Q_EMIT cardWanted();
    });
    connect(m_view, &RowView::menuWanted, this, [this](const QModelIndex &row, QPoint place) {
        if (const QuotationRow *quotation = m_page.at(row)) {
            Q_EMIT menuWanted(*quotation, place);
        }
    });
    updateCounts();
}

QWidget *QuotesPanel::focusTarget() const
{
    return m_view;
}

void QuotesPanel::addModeButton(QAction *allModes)
{
    allModes->setChecked(m_page.showsAllModes());
    connect(allModes, &QAction::toggled, &m_page, &QuotesPage::setShowsAllModes);
    connect(&m_page, &QuotesPage::showsAllModesChanged, allModes,
            [this, allModes] { allModes->setChecked(m_page.showsAllModes()); });
    title()->addButton(allModes);
}

void QuotesPanel::updateCounts()
{
    title()->setCount(m_page.countText());
    m_view->setEmptyText(m_page.emptyText());
}

} // namespace inquit
