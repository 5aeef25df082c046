// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/main_window.h"

#include "pages/article_page.h"
#include "pages/import_page.h"
#include "pages/library_page.h"
#include "pages/notes_page.h"
#include "pages/quotes_page.h"
#include "pages/selection.h"
#include "settings/settings.h"
#include "widgets/article_pane.h"
#include "widgets/article_view.h"
#include "widgets/card_popover.h"
#include "widgets/colour_scheme.h"
#include "widgets/empty_library.h"
#include "widgets/quiet_style.h"
#include "widgets/window_actions.h"
#include "widgets/window_commands.h"
#include "widgets/window_docks.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QProgressBar>
#include <QStatusBar>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

namespace inquit {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(const Pages &pages, QWidget *parent)
    : QMainWindow(parent)
    , m_pages(pages)
    , m_actions(new WindowActions(pages.undo, this))
    , m_pane(new ArticlePane(
          m_pages, new EmptyLibrary(m_actions->open, m_actions->paste, m_actions->samples), this))
    , m_docks(new WindowDocks(m_pages, *m_actions, *this))
    , m_card(new CardPopover(this))
    , m_commands(new WindowCommands(m_pages, *this))
{
    setObjectName(u"mainWindow"_s);
    auto *quiet = new QuietStyle;
    quiet->setParent(this);
    setStyle(quiet);
    setAcceptDrops(true);
    setMinimumSize(720, 480);
    resize(1440, 900);
    setCentralWidget(m_pane);
    m_pane->setCard(m_card);
    makeMenus();
    makeToolBar();
    makeStatusBar();
    m_commands->connectAll();
    connectStatus();
    showTitle();
    makePlaceholdersReadable(*this);
}

MainWindow::~MainWindow()
{
    // The focus goes away with the widgets, and what would tell of it is gone before them.
    disconnect(qApp, nullptr, m_commands, nullptr);
}

void MainWindow::connectStatus()
{
    connect(&m_pages.article, &ArticlePage::articleChanged, this, &MainWindow::showTitle);
    connect(m_cancel, &QToolButton::clicked, &m_pages.import, &ImportPage::cancel);
    connect(&m_pages.import, &ImportPage::runningChanged, this, &MainWindow::showProgress);
    connect(&m_pages.import, &ImportPage::progressed, this, &MainWindow::showProgress);
    showProgress();
}

void MainWindow::showTitle()
{
    const QString title = m_pages.article.hasArticle() ? m_pages.article.row().title : QString();
    setWindowTitle(title.isEmpty() ? u"Inquit"_s : title + u" – Inquit"_s);
}

void MainWindow::showProgress()
{
    ImportPage &import = m_pages.import;
    const bool running = import.isRunning();
    m_progressText->setText(import.progressText());
    m_progress->setMaximum(import.wanted());
    m_progress->setValue(import.done());
    for (QWidget *part : { static_cast<QWidget *>(m_progressText),
                           static_cast<QWidget *>(m_progress), static_cast<QWidget *>(m_cancel) }) {
        part->setVisible(running);
    }
    statusBar()->setVisible(running);
}

void MainWindow::restoreSession()
{
    const Settings &settings = m_pages.settings;
    if (!restoreGeometry(settings.windowGeometry())) {
        resize(1440, 900);
    }
    if (!restoreState(settings.windowState())) {
        m_docks->arrange();
    }
    m_pane->view()->setTextSize(settings.textSize());
    m_pages.quotes.setShowsAllModes(settings.showsAllModes());
    m_pages.selection.setScope(settings.isWholeLibrary() ? Scope::Library : Scope::Article);
    const auto article = settings.lastArticle();
    // The settings may remember another library's.
    if (article && m_pages.library.articles()->rowOf(*article)) {
        m_pages.selection.openArticle(*article);
        const qsizetype position = settings.lastPosition();
        // After the first layout of the window: before it, the page has no height.
        QTimer::singleShot(0, this, [this, position] {
            if (position > 0 && m_pages.article.hasArticle()) {
                m_pane->view()->setTopPosition(position);
            }
        });
    }
}

void MainWindow::saveSession()
{
    Settings &settings = m_pages.settings;
    settings.setWindowGeometry(saveGeometry());
    settings.setWindowState(saveState());
    settings.setTextSize(int(m_pane->view()->textSize()));
    settings.setShowsAllModes(m_pages.quotes.showsAllModes());
    settings.setWholeLibrary(m_pages.selection.scope() == Scope::Library);
    settings.setLastPlace(m_pages.article.id(), m_pane->view()->topPosition());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveSession();
    if (!m_pages.notes.flush() && !m_commands->mayLoseNotes()) {
        event->ignore();
        return;
    }
    QMainWindow::closeEvent(event);
}

void MainWindow::openFiles(const QStringList &files)
{
    for (const QString &file : files.first(std::min(files.size(), Settings::kMostRecentFiles))) {
        m_pages.settings.addRecentFile(file);
    }
    m_pages.import.importFiles(files);
}

void MainWindow::comeToFront()
{
    if (isMinimized()) {
        showNormal();
    }
    show();
    raise();
    activateWindow();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!event->source() && ImportPage::canImport(event->mimeData())) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    m_pages.import.importDropped(event->mimeData());
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        makePlaceholdersReadable(*this);
    }
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_card->hide();
    QTimer::singleShot(0, this, [this] {
        const ArticleView *view = m_pane->view();
        m_docks->giveWay(m_pane->width(), view->narrowestWidth(), view->idealWidth());
    });
}

} // namespace inquit
