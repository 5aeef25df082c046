// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/row_view.h"

#include "widgets/speaker_colours.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMetaMethod>
#include <QMouseEvent>
#include <QPainter>

namespace inquit {

RowView::RowView(QWidget *parent)
    : QListView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setMouseTracking(true);
    setResizeMode(QListView::Adjust);
    viewport()->setAttribute(Qt::WA_Hover);
}

void RowView::setEmptyText(const QString &text)
{
    if (text != m_emptyText) {
        m_emptyText = text;
        setAccessibleDescription(text);
        viewport()->update();
    }
}

void RowView::showCurrent(const QModelIndex &index)
{
    if (!index.isValid()) {
        clearSelection();
        selectionModel()->setCurrentIndex({}, QItemSelectionModel::NoUpdate);
        return;
    }
    if (index != currentIndex() || !selectionModel()->isSelected(index)) {
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    }
    scrollTo(index, QAbstractItemView::EnsureVisible);
}

void RowView::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    const bool byKeyboard = event->reason() == Qt::TabFocusReason
        || event->reason() == Qt::BacktabFocusReason || event->reason() == Qt::ShortcutFocusReason;
    if (byKeyboard && !currentIndex().isValid() && model() && model()->rowCount() > 0) {
        // Not chosen: the ring shows where the keyboard is.
        selectionModel()->setCurrentIndex(model()->index(0, 0), QItemSelectionModel::NoUpdate);
    }
}

void RowView::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (m_emptyText.isEmpty() || (model() && model()->rowCount() > 0)) {
        return;
    }
    QPainter painter(viewport());
    painter.setPen(SpeakerColours(palette()).secondaryText());
    const QRect room = viewport()->rect().adjusted(16, 16, -16, -16);
    painter.drawText(room, Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_emptyText);
}

void RowView::begin(const QModelIndex &current)
{
    scrollToTop();
    showCurrent(current);
}

void RowView::keyPressEvent(QKeyEvent *event)
{
    if (takeRowKey(*event) || takeLetter(*event)) {
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        event->ignore(); // the base class would look for a row that begins with it
        return;
    }
    const QPersistentModelIndex before = currentIndex();
    QListView::keyPressEvent(event);
    if (currentIndex().isValid() && currentIndex() != before) {
        Q_EMIT rowReached(currentIndex());
    }
}

bool RowView::takeRowKey(const QKeyEvent &event)
{
    const QModelIndex current = currentIndex();
    if (!current.isValid()) {
        return false;
    }
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event.modifiers() & ~Qt::KeypadModifier) {
            return false;
        }
        Q_EMIT rowActivated(current);
        return true;
    case Qt::Key_Space:
        Q_EMIT spacePressed(current);
        return true;
    case Qt::Key_Delete:
        Q_EMIT deletePressed(selectedIndexes());
        return true;
    default:
        return false;
    }
}

bool RowView::takeLetter(const QKeyEvent &event)
{
    const bool isPlain = !(event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    const QString text = event.text();
    if (!isPlain || text.isEmpty() || !text.front().isPrint() || text.front().isSpace()
        || !isSignalConnected(QMetaMethod::fromSignal(&RowView::typed))) {
        return false;
    }
    Q_EMIT typed(text);
    return true;
}

void RowView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::RightButton) {
        QListView::mousePressEvent(event);
    }
}

void RowView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex row =
        byKey ? currentIndex() : indexAt(viewport()->mapFromGlobal(event->globalPos()));
    if (!row.isValid()) {
        return;
    }
    const QPoint place =
        byKey ? viewport()->mapToGlobal(visualRect(row).center()) : event->globalPos();
    Q_EMIT menuWanted(row, place);
}

void RowView::mouseReleaseEvent(QMouseEvent *event)
{
    const QModelIndex row = indexAt(event->position().toPoint());
    const bool plain = event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier;
    const bool activates = plain && row.isValid() && row == currentIndex() && !m_wasDragged;
    m_wasDragged = false;
    const QPersistentModelIndex kept(row);
    QListView::mouseReleaseEvent(event);
    if (activates && kept.isValid()) {
        Q_EMIT rowActivated(kept);
    }
}

void RowView::startDrag(Qt::DropActions actions)
{
    m_wasDragged = true;
    QListView::startDrag(actions);
    m_wasDragged = false;
}

} // namespace inquit
