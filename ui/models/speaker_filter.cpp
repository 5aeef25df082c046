// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/speaker_filter.h"

#include "models/roles.h"

namespace inquit {

SpeakerFilter::SpeakerFilter(QObject *parent)
    : ListFilter(parent)
{
    setDynamicSortFilter(true);
    sort(0);
}

void SpeakerFilter::setOrder(Order order)
{
    if (order != m_order) {
        m_order = order;
        invalidate();
        Q_EMIT filterChanged();
    }
}

bool SpeakerFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (index.data(Role::Quotations).toInt() == 0) {
        return false;
    }
    return ListFilter::filterAcceptsRow(row, parent);
}

bool SpeakerFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    switch (m_order) {
    case Order::MostQuoted:
        return left.data(Role::Quotations).toInt() > right.data(Role::Quotations).toInt();
    case Order::Name: // which the text to filter begins with, folded
        return left.data(Role::FilterText).toString() < right.data(Role::FilterText).toString();
    case Order::AsListed:
        return left.row() < right.row();
    }
    return false;
}

} // namespace inquit
