// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/message_stack.h"

#include "widgets/message_bar.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace inquit {

namespace {

constexpr int kShadow = 8; ///< room around the bars
constexpr int kWidest = 760;

} // namespace

MessageStack::MessageStack(const QList<Messages *> &messages, QWidget *pane)
    : QWidget(pane)
{
    setObjectName(QStringLiteral("messageStack"));
    setAccessibleName(tr("Messages"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kShadow, kShadow, kShadow, kShadow);
    column->setSpacing(4);
    for (Messages *each : messages) {
        auto *bar = new MessageBar(*each, this);
        bar->installEventFilter(this);
        column->addWidget(bar);
    }
    pane->installEventFilter(this);
    place();
}

void MessageStack::standUnder(QWidget *bar)
{
    m_above = bar;
    bar->installEventFilter(this);
    place();
}

QList<MessageBar *> MessageStack::shown() const
{
    auto bars = findChildren<MessageBar *>(Qt::FindDirectChildrenOnly);
    bars.removeIf([](const MessageBar *bar) { return bar->isHidden(); });
    return bars;
}

/// A shadow under each bar: they lie over the text.
void MessageStack::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0, 0, 0, 9));
    for (const MessageBar *bar : shown()) {
        for (int wide = 1; wide <= kShadow - 2; ++wide) {
            const QRect shadow = bar->geometry().adjusted(-wide, -wide, wide, wide);
            painter.drawRoundedRect(shadow.translated(0, 2), 6 + wide, 6 + wide);
        }
    }
}

void MessageStack::place()
{
    const QList<MessageBar *> bars = shown();
    setVisible(!bars.isEmpty());
    if (bars.isEmpty()) {
        return;
    }
    const QRect room = parentWidget()->contentsRect();
    const int top = m_above && !m_above->isHidden()
        ? m_above->mapTo(parentWidget(), QPoint(0, m_above->height())).y()
        : room.top();
    const int wide = std::min(room.width(), kWidest);
    layout()->activate();
    setGeometry(room.left() + (room.width() - wide) / 2, top, wide,
                layout()->totalHeightForWidth(wide));
    for (MessageBar *bar : bars) { // resized while it is shown, it keeps the places from before
        bar->layout()->setGeometry(bar->contentsRect());
    }
    raise();
}

bool MessageStack::event(QEvent *event)
{
    const bool isDone = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest) {
        place();
    }
    return isDone;
}

bool MessageStack::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Resize:
    case QEvent::ShowToParent:
    case QEvent::HideToParent:
        place();
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace inquit
