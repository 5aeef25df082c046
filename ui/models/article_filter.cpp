// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/article_filter.h"

#include "core/text_folding.h"
#include "models/roles.h"

namespace inquit {

ArticleFilter::ArticleFilter(QObject *parent)
    : ListFilter(parent)
{
    setDynamicSortFilter(true);
    sort(0);
}

void ArticleFilter::setShow(Show show)
{
    if (show != m_show) {
        m_show = show;
        invalidateRowsFilter();
        Q_EMIT filterChanged();
    }
}

void ArticleFilter::setOutlet(const QString &outlet)
{
    if (outlet != m_outlet) {
        m_outlet = outlet;
        invalidateRowsFilter();
        Q_EMIT filterChanged();
    }
}

void ArticleFilter::setOrder(Order order)
{
    if (order != m_order) {
        m_order = order;
        invalidate();
        Q_EMIT filterChanged();
    }
}

bool ArticleFilter::isFiltering() const
{
    return m_show != Show::All || !m_outlet.isEmpty() || hasWords();
}

bool ArticleFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if ((m_show == Show::Unread && !index.data(Role::IsUnread).toBool())
        || (m_show == Show::Starred && !index.data(Role::IsStarred).toBool())
        || (!m_outlet.isEmpty() && index.data(Role::Outlet).toString() != m_outlet)) {
        return false;
    }
    return ListFilter::filterAcceptsRow(row, parent);
}

/// Rows that compare equal stay in the order of the source model: the latest imported first.
bool ArticleFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    switch (m_order) {
    case Order::Newest:
        return left.row() < right.row();
    case Order::Oldest:
        return right.row() < left.row();
    case Order::Title: // which the text to filter begins with, folded
        return left.data(Role::FilterText).toString() < right.data(Role::FilterText).toString();
    case Order::Outlet:
        return folded(left.data(Role::Outlet).toString())
            < folded(right.data(Role::Outlet).toString());
    case Order::MostQuotations:
        return left.data(Role::Quotations).toInt() > right.data(Role::Quotations).toInt();
    }
    return false;
}

} // namespace inquit
