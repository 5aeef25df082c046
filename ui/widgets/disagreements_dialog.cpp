// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/disagreements_dialog.h"

#include "pages/cited_words.h"
#include "widgets/icons.h"
#include "wording/disagreement_wording.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace inquit {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kWordsShown = 160;

QString rowText(const Disagreement &each)
{
    return shortened(each.text, kWordsShown) + u'\n' + worded(each) + u'\n' + each.articleTitle;
}

} // namespace

DisagreementsDialog::DisagreementsDialog(const std::vector<Disagreement> &disagreements,
                                         QWidget *parent)
    : QDialog(parent)
    , m_disagreements(disagreements)
    , m_list(new QListWidget(this))
{
    setObjectName(u"disagreementsDialog"_s);
    setWindowTitle(tr("Seen otherwise now"));
    auto *intro =
        new QLabel(tr("You checked these quotations, and this version sees them otherwise. "
                      "Your decisions stay."),
                   this);
    intro->setTextFormat(Qt::PlainText);
    intro->setWordWrap(true);
    m_list->setObjectName(u"disagreementsList"_s);
    m_list->setAccessibleName(tr("Quotations seen otherwise"));
    m_list->setWordWrap(true);
    m_list->setSpacing(4);
    for (const Disagreement &each : m_disagreements) {
        m_list->addItem(rowText(each));
    }
    m_list->setCurrentRow(0);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *show = buttons->addButton(tr("Show in the article"), QDialogButtonBox::ActionRole);
    show->setObjectName(u"disagreementsShow"_s);
    show->setEnabled(!m_disagreements.empty());
    showWordsOnly(*buttons);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(8);
    column->addWidget(intro);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
    resize(520, 420);
    connect(show, &QPushButton::clicked, this, [this] { showRow(m_list->currentRow()); });
    connect(m_list, &QListWidget::itemActivated, this,
            [this](QListWidgetItem *item) { showRow(m_list->row(item)); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_list->setFocus();
}

void DisagreementsDialog::showRow(int row)
{
    if (row >= 0) {
        const Disagreement &each = m_disagreements[size_t(row)];
        Q_EMIT placeWanted(each.article, each.key.place);
    }
}

} // namespace inquit
