// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/library_panel.h"

#include "models/article_filter.h"
#include "models/roles.h"
#include "pages/library_page.h"
#include "widgets/article_delegate.h"
#include "widgets/icons.h"
#include "widgets/panel_title.h"
#include "widgets/row_view.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace inquit {

using namespace Qt::StringLiterals;

namespace {

/// A group of choices in a menu, one of them on.
template<typename Choice, typename Take>
void addChoices(QMenu &menu, std::initializer_list<std::pair<Choice, QString>> choices,
                Choice present, Take take)
{
    auto *group = new QActionGroup(&menu);
    for (const auto &[choice, text] : choices) {
        QAction *action = group->addAction(menu.addAction(text));
        action->setCheckable(true);
        action->setChecked(choice == present);
        QObject::connect(action, &QAction::triggered, &menu, [take, choice] { take(choice); });
    }
}

} // namespace

LibraryPanel::LibraryPanel(LibraryPage &page, QWidget *parent)
    : Panel(u"libraryPanel"_s, tr("Library"), parent)
    , m_page(page)
    , m_view(new RowView(this))
{
    m_view->setObjectName(u"libraryView"_s);
    m_view->setAccessibleName(tr("Articles"));
    auto *delegate = new ArticleDelegate(m_view);
    m_view->setItemDelegate(delegate);
    m_view->setModel(page.filter());
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    addMessages(*page.messages());
    content()->addWidget(m_view);
    addShowMenu();
    addFilter(*m_view, *page.filter(), tr("Filter articles"));
    connect(&page, &LibraryPage::countsChanged, this, &LibraryPanel::updateCounts);
    connect(page.filter(), &ArticleFilter::filterChanged, this, &LibraryPanel::updateCounts);
    connect(&page, &LibraryPage::currentChanged, m_view,
            [this] { m_view->showCurrent(m_page.current()); });
    connect(delegate, &ArticleDelegate::starClicked, &page, &LibraryPage::toggleStarred);
    connect(m_view, &RowView::rowActivated, this, [this](const QModelIndex &row) {
        m_page.open(row);
        Q_EMIT articleOpened();
    });
    connect(m_view, &RowView::deletePressed, &page, &LibraryPage::remove);
    connect(m_view, &RowView::spacePressed, &page, &LibraryPage::toggleStarred);
    connect(m_view, &RowView::menuWanted, this, &LibraryPanel::showMenu);
    updateCounts();
}

QWidget *LibraryPanel::focusTarget() const
{
    return m_view;
}

QModelIndex LibraryPanel::currentRow() const
{
    return m_view->currentIndex();
}

void LibraryPanel::updateCounts()
{
    title()->setCount(m_page.countText());
    m_view->setEmptyText(m_page.emptyText());
    m_showAction->setText(m_page.filter()->isFiltering() ? tr("Filtered") : tr("Sort and show"));
}

void LibraryPanel::addShowMenu()
{
    m_showAction = new QAction(symbol(u"library"_s), tr("Sort and show"), this);
    m_showAction->setToolTip(tr("Which articles, and in which order"));
    auto *menu = new QMenu(this);
    m_showAction->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillShowMenu(*menu); });
    QToolButton *button = title()->addButton(m_showAction);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setObjectName(u"libraryShowButton"_s);
}

void LibraryPanel::fillShowMenu(QMenu &menu)
{
    using Show = ArticleFilter::Show;
    using Order = ArticleFilter::Order;
    ArticleFilter *filter = m_page.filter();
    menu.clear();
    menu.addSection(tr("Show"));
    addChoices<Show>(menu,
                     { { Show::All, tr("All articles") },
                       { Show::Unread, tr("Unread") },
                       { Show::Starred, tr("Starred") } },
                     filter->show(), [filter](Show show) { filter->setShow(show); });
    QMenu *outlets = menu.addMenu(tr("Outlet"));
    const auto addOutlet = [&](const QString &text, const QString &outlet) {
        QAction *action = outlets->addAction(text);
        action->setCheckable(true);
        action->setChecked(filter->outlet() == outlet);
        connect(action, &QAction::triggered, filter,
                [filter, outlet] { filter->setOutlet(outlet); });
    };
    addOutlet(tr("All outlets"), {});
    for (const QString &outlet : m_page.articles()->outlets()) {
        addOutlet(outlet, outlet);
    }
    menu.addSection(tr("Sort by"));
    addChoices<Order>(menu,
                      { { Order::Newest, tr("Newest first") },
                        { Order::Oldest, tr("Oldest first") },
                        { Order::Title, tr("Title") },
                        { Order::Outlet, tr("Outlet") },
                        { Order::MostQuotations, tr("Most quotations") } },
                      filter->order(), [filter](Order order) { filter->setOrder(order); });
    menu.addSeparator();
    QAction *clear = menu.addAction(symbol(u"clear"_s), tr("Clear all filters"));
    clear->setEnabled(filter->isFiltering() || !filter->text().isEmpty());
    connect(clear, &QAction::triggered, &m_page, &LibraryPage::clearFilters);
}

void LibraryPanel::showMenu(const QModelIndex &row, QPoint globalPlace)
{
    // Of all rows that are selected, where the row is one of them; else of the row alone.
    QModelIndexList rows = m_view->selectionModel()->selectedIndexes();
    if (!rows.contains(row)) {
        rows = { row };
    }
    QMenu menu(this);
    menu.setObjectName(u"articleMenu"_s);
    menu.addAction(tr("Open"), this, [this, row] {
        m_page.open(row);
        Q_EMIT articleOpened();
    });
    const bool starred = row.data(Role::IsStarred).toBool();
    const bool unread = row.data(Role::IsUnread).toBool();
    menu.addAction(symbol(starred ? u"starred"_s : u"star"_s),
                   starred ? tr("Take the star off") : tr("Star"), &m_page,
                   [this, row] { m_page.toggleStarred(row); });
    menu.addAction(unread ? tr("Mark as read") : tr("Mark as unread"), &m_page,
                   [this, row] { m_page.toggleRead(row); });
    menu.addAction(tr("Edit details…"), this, [this, row] { Q_EMIT detailsWanted(row); });
    menu.addSeparator();
    menu.addAction(icon(u"edit-delete"_s, u"delete"_s), tr("Remove from the library"), &m_page,
                   [this, rows] { m_page.remove(rows); });
    menu.exec(globalPlace);
}

} // namespace inquit
