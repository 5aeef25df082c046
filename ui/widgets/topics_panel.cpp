// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/list_filter.h"
#include "pages/topics_page.h"
#include "widgets/list_panels.h"
#include "widgets/panel_title.h"
#include "widgets/row_view.h"
#include "widgets/topic_delegate.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace inquit {

using namespace Qt::StringLiterals;

TopicsPanel::TopicsPanel(TopicsPage &page, QWidget *parent)
    : Panel(u"topicsPanel"_s, tr("Topics"), parent)
    , m_page(page)
    , m_view(new RowView(this))
{
    m_view->setObjectName(u"topicsView"_s);
    m_view->setAccessibleName(tr("Topics"));
    m_view->setItemDelegate(new TopicDelegate(m_view));
    m_view->setModel(page.filter());
    addMessages(*page.messages());
    content()->addWidget(m_view);
    QLineEdit *filter = title()->addFilter(tr("Filter topics"));
    connect(filter, &QLineEdit::textChanged, page.filter(), &ListFilter::setText);
    connect(page.filter(), &ListFilter::textChanged, filter, [filter, &page] {
        if (filter->text() != page.filter()->text()) {
            filter->setText(page.filter()->text());
        }
    });
    const auto update = [this] {
        title()->setCount(m_page.countText());
        m_view->setEmptyText(m_page.emptyText());
    };
    connect(&page, &TopicsPage::countsChanged, this, update);
    const auto showCurrent = [this] { m_view->showCurrent(m_page.current()); };
    connect(&page, &TopicsPage::currentChanged, m_view, showCurrent);
    connect(&page, &TopicsPage::topicsChanged, m_view, showCurrent);
    connect(m_view, &RowView::rowActivated, &page, &TopicsPage::choose);
    connect(m_view, &RowView::spacePressed, &page, &TopicsPage::choose);
    update();
}

QWidget *TopicsPanel::focusTarget() const
{
    return m_view;
}

} // namespace inquit
