// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/search_popup.h"

#include "pages/search_page.h"
#include "widgets/contrast.h"
#include "widgets/message_bar.h"
#include "widgets/row_paint.h"
#include "widgets/row_view.h"
#include "widgets/search_delegate.h"

#include <QApplication>
#include <QGraphicsDropShadowEffect>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace inquit {

using namespace Qt::StringLiterals;

SearchPopup::SearchPopup(SearchPage &page, QLineEdit &field, QWidget *parent)
    : QFrame(parent)
    , m_page(page)
    , m_field(field)
    , m_view(new RowView(this))
    , m_count(new QLabel(this))
{
    setObjectName(u"searchPopup"_s);
    auto *shadow = new QGraphicsDropShadowEffect(this);
    shadow->setBlurRadius(24);
    shadow->setOffset(0, 4);
    shadow->setColor(QColor(0, 0, 0, 90));
    setGraphicsEffect(shadow);
    m_view->setObjectName(u"searchView"_s);
    m_view->setAccessibleName(tr("Search results"));
    m_view->setItemDelegate(new SearchDelegate(m_view));
    m_view->setUniformItemSizes(false);
    m_view->setModel(page.results());
    m_count->setObjectName(u"searchCount"_s);
    m_count->setTextFormat(Qt::PlainText);
    m_count->setFont(RowPaint::small(font()));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 8, 1, 8);
    column->setSpacing(4);
    column->addWidget(new MessageBar(*page.messages(), this));
    column->addWidget(m_view, 1);
    column->addWidget(m_count);
    m_count->setContentsMargins(12, 0, 12, 0);
    connect(&m_field, &QLineEdit::textChanged, &page, &SearchPage::setTyped);
    connect(&page, &SearchPage::resultsChanged, this, &SearchPopup::showResults);
    connect(&page, &SearchPage::typedChanged, this, [this] {
        if (m_field.text() != m_page.typed()) {
            m_field.setText(m_page.typed());
        }
    });
    connect(m_view, &RowView::rowActivated, this, &SearchPopup::openRow);
    m_field.installEventFilter(this);
    m_view->installEventFilter(this);
    parent->installEventFilter(this);
    qApp->installEventFilter(this);
    hide();
}

void SearchPopup::open()
{
    if (!m_field.text().trimmed().isEmpty()) {
        showResults();
    }
}

void SearchPopup::showResults()
{
    m_count->setText(m_page.countText());
    const bool wanted =
        !m_page.typed().trimmed().isEmpty() && (m_field.hasFocus() || m_view->hasFocus());
    setVisible(wanted);
    if (wanted) {
        place();
        raise();
    }
}

void SearchPopup::place()
{
    const QPoint corner = parentWidget()->mapFromGlobal(
        m_field.mapToGlobal(QPoint(m_field.width(), m_field.height())));
    const int wide = std::min(std::max(m_field.width(), 480), parentWidget()->width() - 16);
    int tall = 46;
    for (int row = 0; row < m_page.results()->rowCount() && tall < 4'000; ++row) {
        tall += m_view->sizeHintForRow(row);
    }
    tall = std::min({ tall, parentWidget()->height() * 2 / 3 });
    setGeometry(std::max(8, corner.x() - wide), corner.y() + 4, wide,
                m_page.results()->rowCount() > 0 ? tall : 44);
    m_view->setVisible(m_page.results()->rowCount() > 0);
}

void SearchPopup::openRow(const QModelIndex &row)
{
    m_page.open(row);
    hide();
}

bool SearchPopup::takeFieldKey(int key)
{
    const int rows = m_page.results()->rowCount();
    switch (key) {
    case Qt::Key_Escape:
        if (isVisible()) {
            hide();
        } else {
            m_field.clear();
        }
        return true;
    case Qt::Key_Down:
        open();
        if (rows > 0) {
            m_view->setFocus(Qt::TabFocusReason);
            m_view->setCurrentIndex(m_page.results()->index(0));
        }
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_page.searchNow();
        open();
        if (m_page.results()->rowCount() > 0) {
            openRow(m_page.results()->index(0));
        }
        return true;
    default:
        return false;
    }
}

void SearchPopup::closeUnlessFocused()
{
    if (!m_field.hasFocus() && !m_view->hasFocus()) {
        hide();
    }
}

bool SearchPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress && isVisible() && watched->isWidgetType()) {
        const auto *widget = static_cast<QWidget *>(watched);
        if (widget != &m_field && widget != this && !isAncestorOf(widget)
            && !m_field.isAncestorOf(widget)) {
            hide();
        }
    } else if (event->type() == QEvent::KeyPress && watched == &m_field) {
        return takeFieldKey(static_cast<QKeyEvent *>(event)->key());
    } else if (event->type() == QEvent::KeyPress && watched == m_view
               && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        hide();
        m_field.setFocus();
        return true;
    } else if (event->type() == QEvent::FocusIn && watched == &m_field) {
        QMetaObject::invokeMethod(this, &SearchPopup::open, Qt::QueuedConnection);
    } else if (event->type() == QEvent::FocusOut && (watched == &m_field || watched == m_view)) {
        QMetaObject::invokeMethod(this, &SearchPopup::closeUnlessFocused, Qt::QueuedConnection);
    } else if (event->type() == QEvent::Resize && watched == parentWidget() && isVisible()) {
        place();
    }
    return QFrame::eventFilter(watched, event);
}

void SearchPopup::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor base = palette().color(QPalette::Base);
    painter.setBrush(base);
    painter.setPen(QPen(mixed(base, palette().color(QPalette::Text), 0.22), 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

} // namespace inquit
