// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/list_filter.h"

#include "core/text_folding.h"
#include "models/roles.h"

#include <algorithm>

namespace inquit {

ListFilter::ListFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
}

void ListFilter::setText(const QString &text)
{
    if (text == m_text) {
        return;
    }
    m_text = text;
    const QStringList words = folded(text).split(u' ', Qt::SkipEmptyParts);
    if (words != m_words) {
        m_words = words;
        invalidateRowsFilter();
    }
    Q_EMIT textChanged();
}

bool ListFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_words.isEmpty()) {
        return true;
    }
    const QString text = sourceModel()->index(row, 0, parent).data(Role::FilterText).toString();
    return std::ranges::all_of(m_words, [&](const QString &word) { return text.contains(word); });
}

} // namespace inquit
