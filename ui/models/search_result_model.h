// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/rows.h"
#include "models/row_list_model.h"

#include <tuple>

namespace inquit {

/// Which hit is which: what kind, in which article, which quotation or note.
using SearchHitKey = std::tuple<int, qint64, qint64, qint64>;

/// What a search found, group after group: quotations, articles, notes; within a group the best
/// first. Roles: Group, OpensGroup, Title, Snippet, Matches.
class SearchResultModel : public RowListModel<SearchHit, SearchHitKey> {
    Q_OBJECT

public:
    using RowListModel::RowListModel;

    /// As setRows(), the hits put in the order of the groups before; equal hits are kept once.
    void setHits(std::vector<SearchHit> hits);

protected:
    SearchHitKey key(const SearchHit &hit) const override;
    QVariant value(const SearchHit &hit, int number, int role) const override;
    QString filterText(const SearchHit &hit) const override;
};

} // namespace inquit
