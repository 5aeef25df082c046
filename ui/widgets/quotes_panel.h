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

Q_SIGNALS:
    void cardWanted(); ///< of the chosen quotation
    void menuWanted(const inquit::QuotationRow &quotation, QPoint globalPlace);

private:
    void addModeButton(QAction *allModes);
    void updateCounts();

    QuotesPage &m_page;
    RowView *m_view;
};

} // namespace inquit
