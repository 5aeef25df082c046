// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/details_repository.h"

#include <QDialog>

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace inquit {

/// Title, author, outlet and date of an article, to be changed; or set back to what was read in it.
class DetailsDialog : public QDialog {
    Q_OBJECT

public:
    DetailsDialog(const ArticleDetails &shown, const ArticleDetails &found,
                  QWidget *parent = nullptr);

    ArticleDetails details() const; ///< as they stand in the fields

private:
    QLineEdit *addField(const QString &objectName, const QString &label);
    void fill(const ArticleDetails &details);
    std::optional<QDate> day() const; ///< an invalid one where the field is empty; none: no day
    void showWhatIsPossible();

    const ArticleDetails m_found;
    QLineEdit *m_title = nullptr;
    QLineEdit *m_byline = nullptr;
    QLineEdit *m_outlet = nullptr;
    QLineEdit *m_published = nullptr;
    QLabel *m_problem;
    QPushButton *m_asRead;
    QPushButton *m_save = nullptr;
};

} // namespace inquit
