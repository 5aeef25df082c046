// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/export_dialog.h"

#include "widgets/colour_scheme.h"
#include "widgets/icons.h"
#include "widgets/row_paint.h"
#include "widgets/speaker_colours.h"

#include <QCheckBox>
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

#include <algorithm>

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

ExportDialog::ExportDialog(ExportOffer offer, const Settings &settings, QWidget *parent)
    : QDialog(parent)
    , m_offer(std::move(offer))
    , m_what(new QLabel(this))
    , m_choice(new QComboBox(this))
    , m_format(new QComboBox(this))
    , m_paper(new QComboBox(this))
    , m_mark(new QCheckBox(tr("Begin with a mark that &Excel needs for UTF-8"), this))
    , m_author(new QLineEdit(settings.authorName(), this))
    , m_path(new QLineEdit(this))
    , m_told(quiet(this, u"exportTold"_s))
    , m_warning(quiet(this, u"exportWarning"_s))
    , m_hint(quiet(this, u"exportHint"_s))
{
    setObjectName(u"exportDialog"_s);
    setWindowTitle(m_offer.name);
    makeFields(settings);
    QFormLayout *form = makeForm();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    showWordsOnly(*buttons);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_ok->setObjectName(u"exportOk"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(m_what);
    column->addLayout(form);
    for (QLabel *line : { m_told, m_warning, m_hint }) {
        column->addWidget(line);
    }
    column->addStretch(1);
    column->addWidget(buttons);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &ExportDialog::takeChoice);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::takeFormat);
    connect(m_path, &QLineEdit::textChanged, this, &ExportDialog::showWhatOkDoes);
    connect(m_author, &QLineEdit::textChanged, this, &ExportDialog::showWhatOkDoes);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_ok->setFocus();
    makePlaceholdersReadable(*this);
    showWhatOkDoes();
    constexpr int kWide = 560;
    resize(kWide, std::max(sizeHint().height(), heightForWidth(kWide)));
}

void ExportDialog::makeFields(const Settings &settings)
{
    m_what->setObjectName(u"exportWhat"_s);
    m_what->setWordWrap(true);
    m_what->setTextFormat(Qt::PlainText);
    m_what->setFont(RowPaint::strong(font()));
    m_choice->setObjectName(u"exportChoice"_s);
    for (const ExportOffer::Choice &choice : m_offer.choices) {
        m_choice->addItem(choice.label);
    }
    m_what->setText(m_offer.choices.front().title);
    m_format->setObjectName(u"exportFormat"_s);
    for (const ExportFormat &format : m_offer.formats.all()) {
        m_format->addItem(format.label, format.suffix);
    }
    m_paper->setObjectName(u"exportPaper"_s);
    m_paper->addItems({ tr("A4"), tr("Letter") });
    m_paper->setCurrentIndex(settings.pageSize() == Settings::PageSize::Letter ? 1 : 0);
    m_mark->setObjectName(u"exportMark"_s);
    m_author->setObjectName(u"exportAuthor"_s);
    m_author->setPlaceholderText(tr("Stands under the title; may stay empty"));
    m_warning->setFont(RowPaint::strong(m_warning->font()));
    m_path->setObjectName(u"exportPath"_s);
    const QString name = m_offer.formats.fileName(m_offer.choices.front().title, m_offer.otherwise,
                                                  m_offer.formats.all().front().name);
    const QDir folder(settings.exportFolder()); // a documents folder is not on every desktop
    m_path->setText(
        QDir::toNativeSeparators((folder.exists() ? folder : QDir::home()).filePath(name)));
}

/// Only what this export asks for.
QFormLayout *ExportDialog::makeForm()
{
    const auto offers = [this](const QString &format) {
        return std::ranges::contains(m_offer.formats.all(), format, &ExportFormat::name);
    };
    auto *form = new QFormLayout;
    form->setSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_choice->setVisible(m_offer.choices.size() > 1);
    if (m_offer.choices.size() > 1) {
        form->addRow(tr("&What:"), m_choice);
    }
    form->addRow(tr("&Format:"), m_format);
    m_paper->setVisible(offers(u"pdf"_s));
    if (offers(u"pdf"_s)) {
        form->addRow(tr("&Paper:"), m_paper);
    }
    m_mark->setVisible(offers(u"csv"_s));
    if (offers(u"csv"_s)) {
        form->addRow(QString(), m_mark);
    }
    m_author->setVisible(m_offer.asksAuthor);
    if (m_offer.asksAuthor) {
        form->addRow(tr("Your &name:"), m_author);
    }
    auto *file = new QLabel(tr("F&ile:"), this);
    file->setBuddy(m_path);
    form->addRow(file, makePlace());
    return form;
}

QWidget *ExportDialog::makePlace()
{
    auto *place = new QWidget(this);
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
    return typed.isEmpty() || typed.endsWith(u'/') ? typed : m_offer.formats.completed(typed);
}

int ExportDialog::choice() const
{
    return m_choice->currentIndex();
}

ExportOptions ExportDialog::options() const
{
    const bool isLetter = pageSize() == Settings::PageSize::Letter;
    return { .paper = isLetter ? ExportOptions::Paper::Letter : ExportOptions::Paper::A4,
             .byteOrderMark = m_mark->isChecked() };
}

Settings::PageSize ExportDialog::pageSize() const
{
    return m_paper->currentIndex() == 1 ? Settings::PageSize::Letter : Settings::PageSize::A4;
}

QString ExportDialog::authorName() const
{
    return m_author->text().simplified();
}

/// The file's name follows what is chosen, unless the reader gave it one.
void ExportDialog::takeChoice()
{
    const QFileInfo file(path());
    const QString format = m_offer.formats.of(path()).name;
    const auto nameOf = [&](const ExportOffer::Choice &choice) {
        return m_offer.formats.fileName(choice.title, m_offer.otherwise, format);
    };
    const ExportOffer::Choice &chosen = m_offer.choices[size_t(choice())];
    m_what->setText(chosen.title);
    if (std::ranges::contains(m_offer.choices, file.fileName(), nameOf)) {
        m_path->setText(QDir::toNativeSeparators(file.dir().filePath(nameOf(chosen))));
    }
    showWhatOkDoes();
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
        QFileDialog::getSaveFileName(this, m_offer.name, path(), m_offer.formats.fileDialogFilter(),
                                     nullptr, QFileDialog::DontConfirmOverwrite);
    if (!chosen.isEmpty()) {
        m_path->setText(QDir::toNativeSeparators(chosen));
    }
}

QString ExportDialog::hint() const
{
    const QFileInfo file(path());
    if (path().isEmpty()) {
        return tr("Say where the file goes.");
    }
    if (!file.dir().exists() || file.isDir()) {
        return tr("There is no such folder.");
    }
    if (!file.exists()) {
        return {};
    }
    return file.isFile() ? tr("A file of this name is there. It will be replaced.")
                         : tr("What is there is no file. Choose another name.");
}

void ExportDialog::showWhatOkDoes()
{
    const ExportFormat &format = m_offer.formats.of(path());
    const int row = m_format->findData(format.suffix);
    if (row >= 0 && row != m_format->currentIndex()) { // the path's ending says another
        const QSignalBlocker blocker(m_format);
        m_format->setCurrentIndex(row);
    }
    m_paper->setEnabled(format.name == u"pdf");
    m_mark->setEnabled(format.name == u"csv");
    m_told->setText(m_offer.told(format, authorName()));
    m_warning->setText(m_offer.warning(format));
    m_warning->setVisible(!m_warning->text().isEmpty());
    m_hint->setText(hint());
    const bool replaces = QFileInfo(path()).isFile();
    m_ok->setText(replaces ? tr("Replace") : tr("Export"));
    m_ok->setEnabled(m_hint->text().isEmpty() || replaces);
}

} // namespace inquit
