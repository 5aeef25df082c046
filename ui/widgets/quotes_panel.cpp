// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/quotes_panel.h"

#include "models/quotation_filter_model.h"
#include "pages/quotes_page.h"
#include "widgets/chip_bar.h"
#include "widgets/icons.h"
#include "widgets/panel_title.h"
#include "widgets/quotation_delegate.h"
#include "widgets/quotation_drag.h"
#include "widgets/row_view.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>
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
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    addMessages(*page.messages());
    content()->addWidget(new ChipBar(page, widget()));
    content()->addWidget(m_view, 1);
    addModeButton(allModes);
    QLineEdit *filter = title()->addFilter(tr("Filter quotations"));
    connect(filter, &QLineEdit::textChanged, page.filter(), &ListFilter::setText);
    connect(page.filter(), &ListFilter::textChanged, filter, [filter, &page] {
        if (filter->text() != page.filter()->text()) {
            filter->setText(page.filter()->text());
        }
    });
    connect(&page, &QuotesPage::countsChanged, this, &QuotesPanel::updateCounts);
    connect(&page, &QuotesPage::currentChanged, m_view,
            [this] { m_view->showCurrent(m_page.current()); });
    connect(m_view, &RowView::rowActivated, &page, &QuotesPage::open);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &QuotesPanel::currentChanged);
    connect(m_view, &RowView::spacePressed, this, [this](const QModelIndex &row) {
        m_page.open(row);
        Q_EMIT cardWanted();
    });
    connect(m_view, &QWidget::customContextMenuRequested, this, &QuotesPanel::showMenuAt);
    updateCounts();
}

QWidget *QuotesPanel::focusTarget() const
{
    return m_view;
}

const QuotationRow *QuotesPanel::current() const
{
    const QModelIndex row = m_view->currentIndex();
    return row.isValid() ? m_page.at(row) : nullptr;
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

void QuotesPanel::showMenuAt(QPoint place)
{
    const QModelIndex row = m_view->indexAt(place);
    const QuotationRow *quotation = row.isValid() ? m_page.at(row) : nullptr;
    if (!quotation) {
        return;
    }
    const QuotationRow kept = *quotation;
    QMenu menu(this);
    menu.addAction(tr("Show in the article"), this, [this, row] { m_page.open(row); });
    menu.addAction(symbol(u"cite"_s), tr("Cite in the note"), this,
                   [&] { Q_EMIT citeWanted(kept); });
    menu.addAction(symbol(u"note"_s), tr("Write a note on it"), this,
                   [&] { Q_EMIT noteWanted(kept); });
    menu.addAction(icon(u"edit-copy"_s, u"copy"_s), tr("Copy with its citation"), this,
                   [&] { Q_EMIT copyWanted(kept); });
    menu.exec(m_view->viewport()->mapToGlobal(place));
}

} // namespace inquit
