// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "settings/settings.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace inquit {

class ExportPage;

/// What the notes are written as, on which paper, under whose name, and where.
class ExportDialog : public QDialog {
    Q_OBJECT

public:
    ExportDialog(const ExportPage &page, const Settings &settings, QWidget *parent = nullptr);

    QString path() const;
    Settings::PageSize pageSize() const;
    QString authorName() const;

private:
    QWidget *makePlace();
    void takeFormat();
    void browse();
    void showWhatOkDoes();

    const ExportPage &m_page;
    QComboBox *m_format;
    QComboBox *m_paper;
    QLineEdit *m_author;
    QLineEdit *m_path;
    QLabel *m_hint;
    QPushButton *m_ok = nullptr;
};

} // namespace inquit
