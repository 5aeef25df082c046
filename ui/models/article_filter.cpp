// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/article_filter.h"

#include "models/roles.h"

#include <QDate>

namespace inquit {

namespace {

int compared(const QModelIndex &left, const QModelIndex &right, int role)
{
    return QString::localeAwareCompare(left.data(role).toString(), right.data(role).toString());
}

} // namespace

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
    const QDate leftDate = left.data(Role::Date).toDate();
    const QDate rightDate = right.data(Role::Date).toDate();
    switch (m_order) {
    case Order::Newest:
        return left.row() < right.row();
    case Order::Oldest:
        return right.row() < left.row();
    case Order::Title:
        return compared(left, right, Role::Title) < 0;
    case Order::Outlet: {
        const int outlets = compared(left, right, Role::Outlet);
        return outlets != 0 ? outlets < 0 : rightDate < leftDate;
    }
    case Order::MostQuotations:
        return left.data(Role::Quotations).toInt() > right.data(Role::Quotations).toInt();
    }
    return false;
}

} // namespace inquit
