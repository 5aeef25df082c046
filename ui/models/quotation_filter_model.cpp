// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/quotation_filter_model.h"

#include "models/roles.h"

namespace inquit {

QuotationFilterModel::QuotationFilterModel(QObject *parent)
    : ListFilter(parent)
{
}

void QuotationFilterModel::setMode(std::optional<QuotationMode> mode)
{
    if (mode != m_mode) {
        m_mode = mode;
        invalidateRowsFilter();
        Q_EMIT filterChanged();
    }
}

bool QuotationFilterModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_mode) {
        const QModelIndex index = sourceModel()->index(row, 0, parent);
        if (index.data(Role::QuotationMode).toInt() != int(*m_mode)) {
            return false;
        }
    }
    return ListFilter::filterAcceptsRow(row, parent);
}

} // namespace inquit
