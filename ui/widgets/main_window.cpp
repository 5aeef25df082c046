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
#include "widgets/file_commands.h"
#include "widgets/import_status.h"
#include "widgets/library_commands.h"
#include "widgets/note_commands.h"
#include "widgets/notes_panel.h"
#include "widgets/plain_tips.h"
#include "widgets/quiet_style.h"
#include "widgets/quotation_commands.h"
#include "widgets/search_popup.h"
#include "widgets/speaker_strip.h"
#include "widgets/view_commands.h"
#include "widgets/window_actions.h"
#include "widgets/window_docks.h"
#include "widgets/window_menus.h"
#include "widgets/window_parts.h"
#include "widgets/window_tool_bar.h"

#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QLineEdit>
#include <QMenuBar>
#include <QMimeData>
#include <QScreen>
#include <QTimer>

namespace inquit {

using namespace Qt::StringLiterals;

QRect firstPlace(const QRect &available)
{
    constexpr QMargins kFrame(4, 36, 4, 4); // title bars of common desktops are lower
    const QRect room = available.marginsRemoved(kFrame);
    const QSize size = QSize(1440, 900).boundedTo(room.size());
    const QSize rest = room.size() - size;
    return { room.topLeft() + QPoint(rest.width(), rest.height()) / 2, size };
}

MainWindow::MainWindow(const Pages &pages, QWidget *parent)
    : QMainWindow(parent)
    , m_pages(pages)
    , m_actions(new WindowActions(pages.undo, this))
    , m_pane(new ArticlePane(
          m_pages, new EmptyLibrary(m_actions->open, m_actions->paste, m_actions->samples), this))
    , m_docks(new WindowDocks(m_pages, *m_actions, *this))
    , m_card(new CardPopover(this))
    , m_toolBar(new WindowToolBar(*m_actions, pages.selection, this))
{
    setObjectName(u"mainWindow"_s);
    new PlainTips(this);
    auto *quiet = new QuietStyle;
    quiet->setParent(this);
    setStyle(quiet);
    setAcceptDrops(true);
    setMinimumSize(720, 480);
    setGeometry(firstPlace(screen()->availableGeometry()));
    setCentralWidget(m_pane);
    m_pane->setCard(m_card);
    addToolBar(m_toolBar);
    m_docks->setStops({ m_pane->view(), m_pane->strip() }, m_toolBar);
    new SearchPopup(m_pages.search, *searchField(), this);
    m_docks->notes->addAction(m_actions->cite);
    m_docks->notes->addAction(m_actions->exportNotes);
    new ImportStatus(m_pages.import, m_pane);
    makeCommands();
    connect(&m_pages.article, &ArticlePage::articleChanged, this, &MainWindow::showTitle);
    connect(m_pane->view(), &ArticleView::textSizeChanged, this, &MainWindow::makeRoom);
    connect(&m_pages.article, &ArticlePage::detailsChanged, this, &MainWindow::showTitle);
    showTitle();
    makePlaceholdersReadable(*this);
}

void MainWindow::makeCommands()
{
    const WindowParts parts { .window = *this,
                              .actions = *m_actions,
                              .pane = *m_pane,
                              .docks = *m_docks,
                              .card = *m_card,
                              .search = *searchField() };
    m_files = new FileCommands(m_pages, parts);
    auto *views = new ViewCommands(m_pages, parts);
    new LibraryCommands(m_pages, parts);
    auto *notes = new NoteCommands(m_pages, parts);
    new QuotationCommands(m_pages, parts, *notes);
    fillMenuBar(*menuBar(), *m_actions, *m_docks, *m_files, *views, m_pages.settings);
}

QLineEdit *MainWindow::searchField() const
{
    return m_toolBar->searchField();
}

void MainWindow::showTitle()
{
    const QString title = m_pages.article.hasArticle() ? m_pages.article.row().title : QString();
    setWindowTitle(title.isEmpty() ? u"Inquit"_s : title + u" – Inquit"_s);
}

void MainWindow::restoreSession()
{
    const Settings &settings = m_pages.settings;
    if (!restoreGeometry(settings.windowGeometry())) {
        setGeometry(firstPlace(screen()->availableGeometry()));
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
    m_docks->takeBack();
    settings.setWindowState(saveState());
    settings.setTextSize(int(m_pane->view()->textSize()));
    settings.setShowsAllModes(m_pages.quotes.showsAllModes());
    settings.setWholeLibrary(m_pages.selection.scope() == Scope::Library);
    settings.setLastPlace(m_pages.article.id(), m_pane->view()->topPosition());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveSession();
    if (!m_pages.notes.flush() && !m_files->mayLoseNotes()) {
        event->ignore();
        return;
    }
    QMainWindow::closeEvent(event);
}

void MainWindow::openFiles(const QStringList &files)
{
    m_files->importFiles(files);
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
    QTimer::singleShot(0, this, &MainWindow::makeRoom);
}

void MainWindow::makeRoom()
{
    const ArticleView *view = m_pane->view();
    if (isVisible()) {
        m_docks->giveWay(*m_pane, view->narrowestWidth(), view->idealWidth());
    }
}

} // namespace inquit
