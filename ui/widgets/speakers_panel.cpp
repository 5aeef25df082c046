// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/speakers_panel.h"

#include "models/speaker_filter.h"
#include "pages/speakers_page.h"
#include "widgets/icons.h"
#include "widgets/panel_title.h"
#include "widgets/row_view.h"
#include "widgets/speaker_delegate.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QVBoxLayout>

namespace inquit {

using namespace Qt::StringLiterals;

SpeakersPanel::SpeakersPanel(SpeakersPage &page, QWidget *parent)
    : Panel(u"speakersPanel"_s, tr("Speakers"), parent)
    , m_page(page)
    , m_view(new RowView(this))
{
    m_view->setObjectName(u"speakersView"_s);
    m_view->setAccessibleName(tr("Speakers"));
    m_view->setItemDelegate(new SpeakerDelegate(m_view));
    m_view->setModel(page.filter());
    addMessages(*page.messages());
    content()->addWidget(m_view);
    addFilter(*m_view, *page.filter(), tr("Filter speakers"));
    const auto update = [this] {
        title()->setCount(m_page.countText());
        m_view->setEmptyText(m_page.emptyText());
    };
    connect(&page, &SpeakersPage::countsChanged, this, update);
    connect(&page, &SpeakersPage::currentChanged, m_view,
            [this] { m_view->showCurrent(m_page.current()); });
    connect(&page, &SpeakersPage::speakersChanged, m_view,
            [this] { m_view->showCurrent(m_page.current()); });
    connect(&page, &SpeakersPage::begunAnew, m_view, [this] { m_view->begin(m_page.current()); });
    connect(m_view, &RowView::rowActivated, &page, &SpeakersPage::choose);
    connect(m_view, &RowView::menuWanted, this, &SpeakersPanel::showMenu);
    connect(m_view, &RowView::spacePressed, &page, &SpeakersPage::choose);
    update();
}

void SpeakersPanel::showMenu(const QModelIndex &row, QPoint globalPlace)
{
    const QPersistentModelIndex kept(row);
    QMenu menu(this);
    menu.setObjectName(u"speakerMenu"_s);
    menu.addAction(row == m_page.current() ? tr("Show everybody again")
                                           : tr("Show only what they said"),
                   &m_page, [this, kept] { m_page.choose(kept); });
    menu.addAction(symbol(u"library"_s), tr("What they said in the whole library"), &m_page,
                   [this, kept] { m_page.chooseInLibrary(kept); });
    menu.addSeparator();
    menu.addAction(icon(u"edit-copy"_s, u"copy"_s), tr("Copy the name"), this,
                   [text = row.data().toString()] { QApplication::clipboard()->setText(text); });
    menu.exec(globalPlace);
}

QWidget *SpeakersPanel::focusTarget() const
{
    return m_view;
}

} // namespace inquit
