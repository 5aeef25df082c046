// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/panel.h"

namespace inquit {

class TopicsPage;

/// What is spoken of, with how many passages.
class TopicsPanel : public Panel {
    Q_OBJECT

public:
    explicit TopicsPanel(TopicsPage &page, QWidget *parent = nullptr);
    QWidget *focusTarget() const override;

private:
    void showMenu(const QModelIndex &row, QPoint globalPlace);

    TopicsPage &m_page;
    RowView *m_view;
};

} // namespace inquit
