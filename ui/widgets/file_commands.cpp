// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/file_commands.h"

#include "pages/article_page.h"
#include "pages/export_page.h"
#include "pages/import_page.h"
#include "pages/notes_page.h"
#include "pages/quotations_export_page.h"
#include "pages/selection.h"
#include "settings/settings.h"
#include "widgets/article_document.h"
#include "widgets/export_dialog.h"
#include "widgets/window_actions.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMainWindow>
#include <QMenu>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>

#include <algorithm>

namespace inquit {

using namespace Qt::StringLiterals;

namespace {

/// Asks what, as what and where; what was answered is remembered. False where nothing is wanted.
bool isAnswered(ExportDialog &dialog, Settings &settings)
{
    if (dialog.exec() != QDialog::Accepted) {
        return false;
    }
    settings.setExportFolder(QFileInfo(dialog.path()).path());
    settings.setPageSize(dialog.pageSize());
    settings.setAuthorName(dialog.authorName());
    return true;
}

} // namespace

FileCommands::FileCommands(const Pages &pages, const WindowParts &parts)
    : QObject(&parts.window)
    , m_pages(pages)
    , m_parts(parts)
{
    const WindowActions &a = m_parts.actions;
    connect(a.open, &QAction::triggered, this, &FileCommands::openFiles);
    connect(&m_pages.import, &ImportPage::openWanted, this, &FileCommands::openFiles);
    connect(a.paste, &QAction::triggered, this,
            [this] { m_pages.import.paste(QApplication::clipboard()->text()); });
    connect(a.samples, &QAction::triggered, &m_pages.import, &ImportPage::importSamples);
    connect(a.exportNotes, &QAction::triggered, this, &FileCommands::exportNotes);
    connect(a.exportQuotations, &QAction::triggered, this, &FileCommands::exportQuotations);
    connect(a.print, &QAction::triggered, this, &FileCommands::printArticle);
    connect(a.quit, &QAction::triggered, &m_parts.window, &QWidget::close);
    connect(a.about, &QAction::triggered, this, &FileCommands::showAbout);
    const auto update = [this] { updateEnabled(); };
    connect(&m_pages.article, &ArticlePage::articleChanged, this, update);
    connect(&m_pages.selection, &Selection::changed, this, update);
    connect(&m_pages.exportingQuotations, &QuotationsExportPage::canExportChanged, this, update);
    updateEnabled();
}

void FileCommands::updateEnabled()
{
    m_parts.actions.print->setEnabled(m_pages.article.hasArticle());
    m_parts.actions.exportNotes->setEnabled(m_pages.exporting.canExport());
    m_parts.actions.exportQuotations->setEnabled(m_pages.exportingQuotations.canExport());
}

void FileCommands::importFiles(const QStringList &files)
{
    for (const QString &file : files.first(std::min(files.size(), Settings::kMostRecentFiles))) {
        m_pages.settings.addRecentFile(file);
    }
    m_pages.import.importFiles(files);
}

void FileCommands::openFiles()
{
    const QStringList recent = m_pages.settings.recentFiles();
    const QString folder = recent.isEmpty() ? QDir::homePath() : QFileInfo(recent.first()).path();
    const QStringList files = QFileDialog::getOpenFileNames(
        &m_parts.window, tr("Open articles"), folder, m_pages.import.fileDialogFilter());
    importFiles(files);
}

void FileCommands::addRecentFiles(QMenu &menu)
{
    QMenu *recent = menu.addMenu(tr("Open &recent"));
    connect(recent, &QMenu::aboutToShow, this, [this, recent] {
        recent->clear();
        const QStringList files = m_pages.settings.recentFiles();
        for (const QString &file : files) {
            QAction *action = recent->addAction(QFileInfo(file).fileName());
            action->setToolTip(file);
            connect(action, &QAction::triggered, this, [this, file] { importFiles({ file }); });
        }
        if (files.isEmpty()) {
            recent->addAction(tr("No files were opened yet"))->setEnabled(false);
            return;
        }
        recent->addSeparator();
        connect(recent->addAction(tr("&Clear list")), &QAction::triggered, this,
                [this] { m_pages.settings.clearRecentFiles(); });
    });
}

void FileCommands::exportNotes()
{
    const std::optional<ExportOffer> offer = m_pages.exporting.offer();
    if (!offer) { // it has said why
        return;
    }
    ExportDialog dialog(*offer, m_pages.settings, &m_parts.window);
    if (isAnswered(dialog, m_pages.settings)) {
        m_pages.exporting.exportNotes(dialog.path(), dialog.options());
    }
}

void FileCommands::exportQuotations()
{
    QuotationsExportPage &page = m_pages.exportingQuotations;
    ExportDialog dialog(page.offer(), m_pages.settings, &m_parts.window);
    if (isAnswered(dialog, m_pages.settings)) {
        page.exportQuotations(dialog.path(), QuotationsExportPage::Choice(dialog.choice()),
                              dialog.options());
    }
}

void FileCommands::printArticle()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(m_pages.article.row().title);
    printer.setPageMargins(QMarginsF(25, 25, 25, 25), QPageLayout::Millimeter);
    QPrintDialog dialog(&printer, &m_parts.window);
    dialog.setWindowTitle(tr("Print the article"));
    if (dialog.exec() != QDialog::Accepted) {
        return;
    }
    ArticleDocument page(m_pages.article.article(), ArticleType(10.5), QColor(0x50, 0x50, 0x50));
    page.print(&printer);
}

bool FileCommands::mayLoseNotes()
{
    QMessageBox box(QMessageBox::Warning, tr("Notes are not saved"),
                    tr("Some of your notes could not be saved in the library."), {},
                    &m_parts.window);
    box.setInformativeText(tr("Keep the window open, copy the text elsewhere, or free the library, "
                              "and it is tried again."));
    QPushButton *keep = box.addButton(tr("Keep open"), QMessageBox::RejectRole);
    QPushButton *lose = box.addButton(tr("Close and lose them"), QMessageBox::DestructiveRole);
    box.setDefaultButton(keep);
    box.exec();
    return box.clickedButton() == lose;
}

void FileCommands::showAbout()
{
    QMessageBox::about(&m_parts.window, tr("About Inquit"),
                       tr("<h3>Inquit %1</h3>"
                          "<p>A desktop reader that shows who said what.</p>"
                          "<p>Nothing that you read leaves this computer.</p>"
                          "<p>© 2026 The Inquit contributors. Free software under the GNU General "
                          "Public License, version 3 or later, without any warranty.</p>")
                           .arg(QApplication::applicationVersion()));
}

} // namespace inquit
