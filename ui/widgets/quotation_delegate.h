// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/row_delegate.h"

namespace inquit {

/// The words in the text serif, who said them and how, a glyph of the kind, a tick when checked.
class QuotationDelegate : public RowDelegate {
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

protected:
    void paintRow(RowPaint &paint, const QModelIndex &index) const override;
    int rowHeight(const QFont &font, const QModelIndex &index) const override;
};

} // namespace inquit
