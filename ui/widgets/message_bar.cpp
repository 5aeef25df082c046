// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/message_bar.h"

#include "pages/messages.h"
#include "widgets/contrast.h"
#include "widgets/icons.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QToolButton>

namespace inquit {

using namespace Qt::StringLiterals;

MessageBar::MessageBar(Messages &messages, QWidget *parent)
    : QFrame(parent)
    , m_messages(messages)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_action(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    setObjectName(u"messageBar"_s);
    m_icon->setTextFormat(Qt::PlainText);
    m_text->setObjectName(u"messageText"_s);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::RichText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_action->setObjectName(u"messageAction"_s);
    m_close->setObjectName(u"messageClose"_s);
    m_close->setIcon(icon(u"window-close-symbolic"_s, u"close"_s));
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(m_close->toolTip());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 6, 6);
    row->setSpacing(8);
    row->addWidget(m_icon, 0, Qt::AlignVCenter);
    row->addWidget(m_text, 1);
    row->addWidget(m_action, 0, Qt::AlignVCenter);
    row->addWidget(m_close, 0, Qt::AlignTop);
    connect(m_action, &QPushButton::clicked, &m_messages, &Messages::act);
    connect(m_close, &QToolButton::clicked, &m_messages, &Messages::dismissCurrent);
    connect(&m_messages, &Messages::currentChanged, this, &MessageBar::showCurrent);
    showCurrent();
}

QColor MessageBar::accent() const
{
    const auto message = m_messages.current();
    const auto kind = message ? message->kind : Message::Kind::Done;
    const QColor colour = kind == Message::Kind::Failure ? QColor(0xd1, 0x3a, 0x3a)
        : kind == Message::Kind::Warning                 ? QColor(0xd9, 0x8e, 0x04)
                                                         : palette().color(QPalette::Highlight);
    return readable(colour, palette().color(QPalette::Base), 2.5);
}

void MessageBar::showCurrent()
{
    const std::optional<Message> message = m_messages.current();
    if (!message) {
        hide();
        return;
    }
    QString text = u"<b>"_s + message->text.toHtmlEscaped() + u"</b>"_s;
    for (const QString &more : { message->detail, message->remedy }) {
        if (!more.isEmpty()) {
            text += u" "_s + more.toHtmlEscaped();
        }
    }
    m_text->setText(text);
    const bool failed = message->kind == Message::Kind::Failure;
    const bool done = message->kind == Message::Kind::Done;
    const bool offers = message->kind == Message::Kind::Offer;
    m_icon->setPixmap(symbol(done         ? u"confirm"_s
                                 : offers ? u"information"_s
                                 : failed ? u"error"_s
                                          : u"warning"_s)
                          .pixmap(16));
    m_action->setText(message->actionText);
    m_action->setMinimumWidth(m_action->fontMetrics().horizontalAdvance(message->actionText) + 32);
    m_action->setVisible(!message->actionText.isEmpty());
    setAccessibleName(message->text);
    setAccessibleDescription(message->detail + u' ' + message->remedy);
    QAccessibleAnnouncementEvent heard(
        this, QStringList { message->text, message->detail, message->remedy }.join(u' ').trimmed());
    QAccessible::updateAccessibility(&heard);
    show();
    update();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor base = palette().color(QPalette::Base);
    QPainterPath card;
    card.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    painter.fillPath(card, mixed(base, accent(), 0.12));
    painter.setClipPath(card);
    painter.fillRect(QRect(0, 0, 4, height()), accent());
    painter.setClipping(false);
    painter.strokePath(card, QPen(mixed(base, accent(), 0.45), 1));
}

void MessageBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        m_messages.dismissCurrent();
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace inquit
