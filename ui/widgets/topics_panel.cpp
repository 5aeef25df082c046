// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/topics_panel.h"

#include "models/list_filter.h"
#include "pages/topics_page.h"
#include "widgets/icons.h"
#include "widgets/panel_title.h"
#include "widgets/row_paint.h"
#include "widgets/row_view.h"
#include "widgets/topic_delegate.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMenu>
#include <QVBoxLayout>

namespace inquit {

using namespace Qt::StringLiterals;

TopicsPanel::TopicsPanel(TopicsPage &page, QWidget *parent)
    : Panel(u"topicsPanel"_s, tr("Topics"), parent)
    , m_page(page)
    , m_view(new RowView(this))
{
    m_view->setObjectName(u"topicsView"_s);
    m_view->setAccessibleName(tr("Topics"));
    m_view->setItemDelegate(new TopicDelegate(m_view));
    m_view->setModel(page.filter());
    addMessages(*page.messages());
    content()->addWidget(m_view);
    addFilter(*m_view, *page.filter(), tr("Filter topics"));
    auto *legend = new QLabel(this);
    legend->setObjectName(u"topicsLegend"_s);
    legend->setFont(RowPaint::small(font()));
    legend->setTextFormat(Qt::PlainText);
    legend->setForegroundRole(QPalette::PlaceholderText);
    legend->setContentsMargins(12, 4, 8, 6);
    content()->addWidget(legend);
    const auto update = [this, legend] {
        legend->setText(m_page.legend());
        legend->setVisible(!legend->text().isEmpty());
        title()->setCount(m_page.countText());
        m_view->setEmptyText(m_page.emptyText());
    };
    connect(&page, &TopicsPage::countsChanged, this, update);
    const auto showCurrent = [this] { m_view->showCurrent(m_page.current()); };
    connect(&page, &TopicsPage::currentChanged, m_view, showCurrent);
    connect(&page, &TopicsPage::topicsChanged, m_view, showCurrent);
    connect(&page, &TopicsPage::begunAnew, m_view, [this] { m_view->begin(m_page.current()); });
    connect(m_view, &RowView::rowActivated, &page, &TopicsPage::choose);
    connect(m_view, &RowView::menuWanted, this, &TopicsPanel::showMenu);
    connect(m_view, &RowView::spacePressed, &page, &TopicsPage::choose);
    update();
}

void TopicsPanel::showMenu(const QModelIndex &row, QPoint globalPlace)
{
    const QPersistentModelIndex kept(row);
    QMenu menu(this);
    menu.setObjectName(u"topicMenu"_s);
    menu.addAction(row == m_page.current() ? tr("Show all topics again")
                                           : tr("Show only what is said on it"),
                   &m_page, [this, kept] { m_page.choose(kept); });
    menu.addAction(symbol(u"library"_s), tr("What is said on it in the whole library"), &m_page,
                   [this, kept] { m_page.chooseInLibrary(kept); });
    menu.addSeparator();
    menu.addAction(icon(u"edit-copy"_s, u"copy"_s), tr("Copy the topic"), this,
                   [text = row.data().toString()] { QApplication::clipboard()->setText(text); });
    menu.exec(globalPlace);
}

QWidget *TopicsPanel::focusTarget() const
{
    return m_view;
}

} // namespace inquit
