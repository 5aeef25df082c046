// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/export_dialog.h"

#include "pages/export_page.h"
#include "widgets/colour_scheme.h"
#include "widgets/icons.h"
#include "widgets/row_paint.h"
#include "widgets/speaker_colours.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace inquit {

using namespace Qt::StringLiterals;

namespace {

QLabel *quiet(QWidget *parent, const QString &name)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setFont(RowPaint::small(parent->font()));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    QPalette colours = parent->palette();
    colours.setColor(QPalette::WindowText, SpeakerColours(colours).secondaryText());
    label->setPalette(colours);
    return label;
}

} // namespace

ExportDialog::ExportDialog(const ExportPage &page, const Settings &settings, QWidget *parent)
    : QDialog(parent)
    , m_page(page)
    , m_format(new QComboBox(this))
    , m_paper(new QComboBox(this))
    , m_author(new QLineEdit(settings.authorName(), this))
    , m_path(new QLineEdit(this))
    , m_hint(quiet(this, u"exportHint"_s))
{
    setObjectName(u"exportDialog"_s);
    setWindowTitle(tr("Export notes"));
    auto *what = new QLabel(page.what(), this);
    what->setObjectName(u"exportWhat"_s);
    what->setWordWrap(true);
    what->setTextFormat(Qt::PlainText);
    what->setFont(RowPaint::strong(font()));
    m_format->setObjectName(u"exportFormat"_s);
    for (const ExportFormat &format : page.formats()) {
        m_format->addItem(format.label, format.suffix);
    }
    m_paper->setObjectName(u"exportPaper"_s);
    m_paper->addItems({ tr("A4"), tr("Letter") });
    m_paper->setCurrentIndex(settings.pageSize() == Settings::PageSize::Letter ? 1 : 0);
    m_author->setObjectName(u"exportAuthor"_s);
    m_author->setPlaceholderText(tr("Stands under the title; may stay empty"));
    const QString name = page.suggestedName(page.formats().front().name);
    const QDir folder(settings.exportFolder()); // a documents folder is not on every desktop
    m_path->setText(
        QDir::toNativeSeparators((folder.exists() ? folder : QDir::home()).filePath(name)));
    auto *form = new QFormLayout;
    form->setSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("&Format:"), m_format);
    form->addRow(tr("&Paper:"), m_paper);
    form->addRow(tr("Your &name:"), m_author);
    auto *file = new QLabel(tr("F&ile:"), this);
    file->setBuddy(m_path);
    form->addRow(file, makePlace());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    showWordsOnly(*buttons);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_ok->setObjectName(u"exportOk"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(what);
    column->addLayout(form);
    column->addWidget(m_hint);
    column->addStretch(1);
    column->addWidget(buttons);
    resize(520, sizeHint().height());
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::takeFormat);
    connect(m_path, &QLineEdit::textChanged, this, &ExportDialog::showWhatOkDoes);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_ok->setFocus();
    makePlaceholdersReadable(*this);
    showWhatOkDoes();
}

QWidget *ExportDialog::makePlace()
{
    auto *place = new QWidget(this);
    m_path->setObjectName(u"exportPath"_s);
    auto *choose = new QPushButton(tr("&Choose…"), place);
    choose->setObjectName(u"exportChoose"_s);
    choose->setAutoDefault(false);
    auto *row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_path, 1);
    row->addWidget(choose);
    connect(choose, &QPushButton::clicked, this, &ExportDialog::browse);
    return place;
}

QString ExportDialog::path() const
{
    const QString typed = QDir::fromNativeSeparators(m_path->text().trimmed());
    return typed.isEmpty() || typed.endsWith(u'/') ? typed : m_page.completed(typed);
}

Settings::PageSize ExportDialog::pageSize() const
{
    return m_paper->currentIndex() == 1 ? Settings::PageSize::Letter : Settings::PageSize::A4;
}

QString ExportDialog::authorName() const
{
    return m_author->text().simplified();
}

/// The path's ending follows the format that is chosen.
void ExportDialog::takeFormat()
{
    const QFileInfo file(path());
    m_path->setText(QDir::toNativeSeparators(
        file.dir().filePath(file.completeBaseName() + u'.' + m_format->currentData().toString())));
}

void ExportDialog::browse()
{
    const QString chosen =
        QFileDialog::getSaveFileName(this, tr("Export notes"), path(), m_page.fileDialogFilter(),
                                     nullptr, QFileDialog::DontConfirmOverwrite);
    if (!chosen.isEmpty()) {
        m_path->setText(QDir::toNativeSeparators(chosen));
    }
}

void ExportDialog::showWhatOkDoes()
{
    const ExportFormat format = m_page.formatOf(path());
    const int row = m_format->findData(format.suffix);
    if (row >= 0 && row != m_format->currentIndex()) { // the path's ending says another
        const QSignalBlocker blocker(m_format);
        m_format->setCurrentIndex(row);
    }
    m_paper->setEnabled(format.name == u"pdf");
    const QFileInfo file(path());
    const bool isFolderThere = !path().isEmpty() && file.dir().exists() && !file.isDir();
    const bool replaces = isFolderThere && file.exists();
    m_hint->setText(replaces            ? tr("A file of this name is there. It will be replaced.")
                        : isFolderThere ? QString()
                        : path().isEmpty() ? tr("Say where the file goes.")
                                           : tr("There is no such folder."));
    m_ok->setText(replaces ? tr("Replace") : tr("Export"));
    m_ok->setEnabled(isFolderThere);
}

} // namespace inquit
