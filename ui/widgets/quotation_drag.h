// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/rows.h"
#include "widgets/row_view.h"

class QMimeData;

namespace inquit {

class QuotesPage;

/// A dragged quotation: for the notes editor its key, for other programs its words with their
/// citation.
QMimeData *quotationMimeData(const QuotationRow &quotation);
/// None where it is no dragged quotation.
std::optional<QuotationKey> draggedQuotation(const QMimeData *data);

/// Quotation rows that can be dragged.
class QuotationRowView : public RowView {
    Q_OBJECT

public:
    QuotationRowView(QuotesPage &page, QWidget *parent = nullptr);

protected:
    void startDrag(Qt::DropActions actions) override;

private:
    QuotesPage &m_page;
};

} // namespace inquit
