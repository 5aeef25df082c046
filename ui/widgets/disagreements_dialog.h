// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/disagreement.h"

#include <QDialog>

#include <vector>

class QListWidget;

namespace inquit {

/// The checked quotations that a newer version sees otherwise, each with what the reader decided
/// and what is found now. A row that is activated asks for its place; the dialog stays beside the
/// window.
class DisagreementsDialog : public QDialog {
    Q_OBJECT

public:
    explicit DisagreementsDialog(const std::vector<Disagreement> &disagreements,
                                 QWidget *parent = nullptr);

Q_SIGNALS:
    void placeWanted(inquit::ArticleId article, inquit::TextRange place);

private:
    void showRow(int row);

    const std::vector<Disagreement> m_disagreements;
    QListWidget *m_list;
};

} // namespace inquit
