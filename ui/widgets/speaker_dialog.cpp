// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/speaker_dialog.h"

#include "core/text_folding.h"
#include "models/plain_words.h"
#include "models/roles.h"
#include "pages/cited_words.h"
#include "widgets/colour_scheme.h"
#include "widgets/icons.h"
#include "widgets/row_paint.h"
#include "widgets/speaker_delegate.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace inquit {

using namespace Qt::StringLiterals;

SpeakerDialog::SpeakerDialog(const QuotationRow &quotation,
                             const std::vector<SpeakerRow> &candidates, QWidget *parent)
    : QDialog(parent)
    , m_candidates(candidates)
    , m_runnerUp(quotation.runnerUp)
    , m_name(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setObjectName(u"speakerDialog"_s);
    setWindowTitle(tr("Who said it"));
    auto *words = new QLabel(shortened(quotation.text, 200), this);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setFont(RowPaint::serif(font()));
    m_name->setObjectName(u"speakerName"_s);
    m_name->setPlaceholderText(tr("Choose below, or type a name"));
    m_name->setAccessibleName(tr("Speaker"));
    m_name->installEventFilter(this);
    m_list->setObjectName(u"speakerList"_s);
    m_list->setAccessibleName(tr("Speakers"));
    m_list->setItemDelegate(new SpeakerDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    showWordsOnly(*buttons);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(8);
    column->addWidget(words);
    column->addWidget(m_name);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
    column->setContentsMargins(16, 16, 16, 16);
    resize(440, 460);
    makePlaceholdersReadable(*this);
    connect(m_name, &QLineEdit::textChanged, this, &SpeakerDialog::fill);
    connect(m_list, &QListWidget::currentRowChanged, this, &SpeakerDialog::showWhatOkDoes);
    connect(m_list, &QListWidget::itemActivated, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    fill();
}

void SpeakerDialog::fill()
{
    m_list->clear();
    const QString wanted = folded(m_name->text());
    for (size_t i = 0; i < m_candidates.size(); ++i) {
        const SpeakerRow &speaker = m_candidates[i];
        if (!folded(speaker.name).contains(wanted)
            && !folded(speaker.aliases.join(u' ')).contains(wanted)) {
            continue;
        }
        addRow(speaker, int(i));
    }
    if (!name().isEmpty() && !isNameOfACandidate()) {
        addNewName();
    }
    m_list->setCurrentRow(m_list->count() > 0 ? 0 : -1);
    showWhatOkDoes();
}

void SpeakerDialog::addRow(const SpeakerRow &speaker, int candidate)
{
    const QString why = speaker.id == m_runnerUp ? tr("Next likeliest") : QString();
    const QString under = joined({ why, speaker.role });
    auto *item = new QListWidgetItem(speaker.name, m_list);
    item->setData(Qt::UserRole, candidate);
    item->setData(Role::SpeakerName, speaker.name);
    item->setData(Role::SecondaryText, under);
    item->setData(Role::Initials, initials(speaker.name));
    item->setData(Role::Hue, speaker.hue);
    item->setData(Role::Count, speaker.quotations);
    item->setData(Qt::AccessibleTextRole,
                  spoken({ speaker.name, why, speaker.role,
                           counted(speaker.quotations, u"quotation"_s, u"quotations"_s) }));
}

void SpeakerDialog::addNewName()
{
    const QString text = tr("Add “%1”").arg(name());
    auto *item = new QListWidgetItem(text, m_list);
    item->setData(Role::SpeakerName, text);
    item->setData(Role::SecondaryText, tr("A speaker who is not in the list"));
    item->setData(Role::Initials, u"+"_s);
    item->setData(Role::Hue, -1);
}

void SpeakerDialog::showWhatOkDoes()
{
    const bool isNew = !speaker() && !name().isEmpty();
    m_ok->setText(isNew ? tr("Add speaker") : tr("Change speaker"));
    m_ok->setEnabled(speaker() || !name().isEmpty());
}

std::optional<SpeakerId> SpeakerDialog::speaker() const
{
    const QListWidgetItem *item = m_list->currentItem();
    const QVariant candidate = item ? item->data(Qt::UserRole) : QVariant();
    return candidate.isValid() ? std::optional(m_candidates.at(size_t(candidate.toInt())).id)
                               : std::nullopt;
}

bool SpeakerDialog::isNameOfACandidate() const
{
    const QString typed = folded(name());
    return std::ranges::any_of(
        m_candidates, [&](const SpeakerRow &speaker) { return folded(speaker.name) == typed; });
}

QString SpeakerDialog::name() const
{
    return m_name->text().simplified();
}

bool SpeakerDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) { // moves in the list while one types
            QCoreApplication::sendEvent(m_list, event);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace inquit
