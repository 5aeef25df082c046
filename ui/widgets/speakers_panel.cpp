// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/speaker_filter.h"
#include "pages/speakers_page.h"
#include "widgets/list_panels.h"
#include "widgets/panel_title.h"
#include "widgets/row_view.h"
#include "widgets/speaker_delegate.h"

#include <QLineEdit>
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
    QLineEdit *filter = title()->addFilter(tr("Filter speakers"));
    connect(filter, &QLineEdit::textChanged, page.filter(), &ListFilter::setText);
    connect(page.filter(), &ListFilter::textChanged, filter, [filter, &page] {
        if (filter->text() != page.filter()->text()) {
            filter->setText(page.filter()->text());
        }
    });
    const auto update = [this] {
        title()->setCount(m_page.countText());
        m_view->setEmptyText(m_page.emptyText());
    };
    connect(&page, &SpeakersPage::countsChanged, this, update);
    connect(&page, &SpeakersPage::currentChanged, m_view,
            [this] { m_view->showCurrent(m_page.current()); });
    connect(&page, &SpeakersPage::speakersChanged, m_view,
            [this] { m_view->showCurrent(m_page.current()); });
    connect(m_view, &RowView::rowActivated, &page, &SpeakersPage::choose);
    connect(m_view, &RowView::spacePressed, &page, &SpeakersPage::choose);
    update();
}

QWidget *SpeakersPanel::focusTarget() const
{
    return m_view;
}

} // namespace inquit
