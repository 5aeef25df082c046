// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exporting/exporter_registry.h"
#include "pages/export_offer.h"
#include "settings/settings.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace inquit {

/// What is written, as what, on which paper, under whose name, and where; tells what others will
/// learn from it.
class ExportDialog : public QDialog {
    Q_OBJECT

public:
    ExportDialog(ExportOffer offer, const Settings &settings, QWidget *parent = nullptr);

    QString path() const;
    int choice() const; ///< the place of the offer's choice
    Settings::PageSize pageSize() const;
    QString authorName() const; ///< the settings' where it is not asked for
    ExportOptions options() const;

private:
    void makeFields(const Settings &settings);
    QFormLayout *makeForm();
    QWidget *makePlace();
    void takeChoice();
    void takeFormat();
    void browse();
    void showWhatOkDoes();
    QString hint() const;

    const ExportOffer m_offer;
    QLabel *m_what;
    QComboBox *m_choice;
    QComboBox *m_format;
    QComboBox *m_paper;
    QCheckBox *m_mark;
    QLineEdit *m_author;
    QLineEdit *m_path;
    QLabel *m_told;
    QLabel *m_warning;
    QLabel *m_hint;
    QPushButton *m_ok = nullptr;
};

} // namespace inquit
