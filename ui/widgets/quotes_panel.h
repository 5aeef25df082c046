// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/panel.h"

namespace inquit {

class QuotesPage;
struct QuotationRow;

/// The quotations, with the filters that are on.
class QuotesPanel : public Panel {
    Q_OBJECT

public:
    /// `allModes` lets thoughts and orders in; it is a button of the title.
    QuotesPanel(QuotesPage &page, QAction *allModes, QWidget *parent = nullptr);
    QWidget *focusTarget() const override;
    /// The row that the keyboard is on; null where there is none.
    const QuotationRow *current() const;

Q_SIGNALS:
    void currentChanged(); ///< the keyboard went to another row
    void cardWanted();     ///< of the chosen quotation
    void citeWanted(const inquit::QuotationRow &quotation);
    void copyWanted(const inquit::QuotationRow &quotation);
    void noteWanted(const inquit::QuotationRow &quotation);

private:
    void addModeButton(QAction *allModes);
    void updateCounts();
    void showMenuAt(QPoint place);

    QuotesPage &m_page;
    RowView *m_view;
};

} // namespace inquit
