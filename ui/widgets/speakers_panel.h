// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/panel.h"

namespace inquit {

class SpeakersPage;

/// Who speaks, with how many quotations.
class SpeakersPanel : public Panel {
    Q_OBJECT

public:
    explicit SpeakersPanel(SpeakersPage &page, QWidget *parent = nullptr);
    QWidget *focusTarget() const override;

private:
    void showMenu(const QModelIndex &row, QPoint globalPlace);

    SpeakersPage &m_page;
    RowView *m_view;
};

} // namespace inquit
