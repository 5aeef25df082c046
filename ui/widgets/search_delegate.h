// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/row_delegate.h"

namespace inquit {

/// Words around the match, the match marked, who said them and the title; a speaker as in the list
/// of speakers; the group's name above its first row.
class SearchDelegate : public RowDelegate {
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

protected:
    void paintRow(RowPaint &paint, const QModelIndex &index) const override;
    int rowHeight(const QFont &font, const QModelIndex &index) const override;
};

} // namespace inquit
