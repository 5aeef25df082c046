// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/rows.h"
#include "models/row_list_model.h"

namespace inquit {

/// The articles of the library. Roles: Title, Outlet, Date, DateText, IsUnread, IsStarred, Count
/// and CountText (quotations), SecondaryText ("Al Jazeera · 1 Mar 2021 · 4 min").
class ArticleListModel : public RowListModel<ArticleRow, ArticleId> {
    Q_OBJECT

public:
    using RowListModel::RowListModel;

    /// One article as it is now: in its place, or, where it is new, where the order of the library
    /// has it (the latest day first).
    void put(ArticleRow article);

    /// The outlets that the rows name, sorted, each once.
    QStringList outlets() const;
    /// Whether SecondaryText begins with the outlet: not where one alone is listed.
    void setTellsOutlet(bool tells);

protected:
    ArticleId key(const ArticleRow &row) const override { return row.id; }
    QVariant value(const ArticleRow &row, int number, int role) const override;
    QString filterText(const ArticleRow &row) const override;

private:
    bool m_tellsOutlet = true;
};

} // namespace inquit
