// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/quotes_page.h"

#include <QWidget>

class QHBoxLayout;

namespace inquit {

/// The filters that are on, each a chip that a click takes off. Not there while none is on.
class ChipBar : public QWidget {
    Q_OBJECT

public:
    explicit ChipBar(QuotesPage &page, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showChips();
    QWidget *chip(const FilterChip &filter, int room);

    QuotesPage &m_page;
    QHBoxLayout *m_row;
};

} // namespace inquit
