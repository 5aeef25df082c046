// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/rows.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace inquit {

/// Who said a quotation: one of the speakers, the likeliest first, or a name that is typed. What is
/// typed filters, the arrows move in the list meanwhile, Return takes the row.
class SpeakerDialog : public QDialog {
    Q_OBJECT

public:
    SpeakerDialog(const QuotationRow &quotation, const std::vector<SpeakerRow> &candidates,
                  QWidget *parent = nullptr);

    std::optional<SpeakerId> speaker() const; ///< of the list; none where a name was typed
    QString name() const;                     ///< as typed

private:
    void fill();
    void addRow(const SpeakerRow &speaker, int candidate);
    void addNewName();
    void showWhatOkDoes();
    bool isNameOfACandidate() const;
    bool eventFilter(QObject *watched, QEvent *event) override;

    std::vector<SpeakerRow> m_candidates;
    std::optional<SpeakerId> m_runnerUp;
    QLineEdit *m_name;
    QListWidget *m_list;
    QPushButton *m_ok;
};

} // namespace inquit
