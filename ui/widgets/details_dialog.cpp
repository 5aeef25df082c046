// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/details_dialog.h"

#include "widgets/colour_scheme.h"
#include "widgets/icons.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace inquit {

using namespace Qt::StringLiterals;

DetailsDialog::DetailsDialog(const ArticleDetails &shown, const ArticleDetails &found,
                             QWidget *parent)
    : QDialog(parent)
    , m_found(found)
    , m_problem(new QLabel(this))
    , m_asRead(new QPushButton(tr("As it was read"), this))
{
    setObjectName(u"detailsDialog"_s);
    setWindowTitle(tr("Details of the article"));
    auto *form = new QFormLayout(this);
    m_title = addField(u"detailsTitle"_s, tr("&Title"));
    m_byline = addField(u"detailsAuthor"_s, tr("&Author"));
    m_outlet = addField(u"detailsOutlet"_s, tr("&Outlet"));
    m_published = addField(u"detailsDate"_s, tr("&Date"));
    m_title->setPlaceholderText(tr("Its first words, where it has none"));
    m_published->setPlaceholderText(tr("2021-03-01, or 1 Mar 2021"));
    m_problem->setObjectName(u"detailsProblem"_s);
    m_problem->setTextFormat(Qt::PlainText);
    form->addRow({}, m_problem);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    m_save = buttons->button(QDialogButtonBox::Save);
    m_save->setObjectName(u"detailsSave"_s);
    m_asRead->setObjectName(u"detailsAsRead"_s);
    m_asRead->setToolTip(tr("Put back what was read in the article"));
    buttons->addButton(m_asRead, QDialogButtonBox::ResetRole);
    showWordsOnly(*buttons);
    form->addRow(buttons);
    setMinimumWidth(560);
    makePlaceholdersReadable(*this);
    connect(m_asRead, &QPushButton::clicked, this, [this] { fill(m_found); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    fill(shown);
    m_title->selectAll();
}

QLineEdit *DetailsDialog::addField(const QString &objectName, const QString &label)
{
    auto *field = new QLineEdit(this);
    field->setObjectName(objectName);
    field->setAccessibleName(QString(label).remove(u'&'));
    static_cast<QFormLayout *>(layout())->addRow(label, field);
    connect(field, &QLineEdit::textChanged, this, &DetailsDialog::showWhatIsPossible);
    return field;
}

void DetailsDialog::fill(const ArticleDetails &details)
{
    m_title->setText(details.title);
    m_byline->setText(details.byline);
    m_outlet->setText(details.outlet);
    m_published->setText(details.published.toString(Qt::ISODate));
    showWhatIsPossible();
}

std::optional<QDate> DetailsDialog::day() const
{
    const QString typed = m_published->text().simplified();
    if (typed.isEmpty()) {
        return QDate();
    }
    for (const QString &form : { u"yyyy-M-d"_s, u"d MMM yyyy"_s, u"d MMMM yyyy"_s,
                                 u"MMMM d, yyyy"_s, u"MMM d, yyyy"_s }) {
        if (const QDate day = QDate::fromString(typed, form); day.isValid()) {
            return day;
        }
    }
    return std::nullopt;
}

void DetailsDialog::showWhatIsPossible()
{
    if (!m_save) { // while the fields are made
        return;
    }
    m_problem->setText(day() ? QString() : tr("Write the date as 2021-03-01 or 1 Mar 2021."));
    m_save->setEnabled(day().has_value());
    m_asRead->setEnabled(details() != m_found);
}

ArticleDetails DetailsDialog::details() const
{
    return { .title = m_title->text().simplified(),
             .byline = m_byline->text().simplified(),
             .outlet = m_outlet->text().simplified(),
             .published = day().value_or(m_found.published) };
}

} // namespace inquit
