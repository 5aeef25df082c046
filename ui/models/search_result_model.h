// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/rows.h"
#include "models/row_list_model.h"

#include <tuple>

namespace inquit {

/// Which hit is which: what kind, in which article, which quotation, note or speaker.
using SearchHitKey = std::tuple<int, qint64, qint64, qint64, qint64>;

/// What a search found, group after group: speakers, quotations, articles, notes; within a group
/// the best first. Roles: HitKind, Group, OpensGroup, Title, Snippet, Matches; of a speaker and of
/// a quotation that somebody said SpeakerName and Hue; of a speaker SecondaryText, Initials, Count
/// and CountText.
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

private:
    static QVariant speakerValue(const SearchHit &hit, int role);
};

} // namespace inquit
