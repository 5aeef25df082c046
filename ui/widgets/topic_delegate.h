// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/row_delegate.h"

namespace inquit {

/// Label, bar of its share, count of passages.
class TopicDelegate : public RowDelegate {
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

protected:
    void paintRow(RowPaint &paint, const QModelIndex &index) const override;
    int rowHeight(const QFont &font, const QModelIndex &index) const override;
};

} // namespace inquit
