// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/card_popover.h"

#include "widgets/card_parts.h"
#include "widgets/contrast.h"
#include "widgets/icons.h"
#include "widgets/row_paint.h"

#include <QAbstractButton>
#include <QApplication>
#include <QGraphicsDropShadowEffect>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace inquit {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 400;

QLabel *wrapped(QWidget *parent, const QString &name)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

CardPopover::CardPopover(QWidget *parent)
    : QFrame(parent)
    , m_disc(new CardDisc(this))
    , m_name(wrapped(this, u"cardName"_s))
    , m_role(wrapped(this, u"cardRole"_s))
    , m_said(wrapped(this, u"cardSaid"_s))
    , m_how(wrapped(this, u"cardHow"_s))
    , m_runnerUp(wrapped(this, u"cardRunnerUp"_s))
    , m_bar(new ConfidenceBar(this))
    , m_confidence(wrapped(this, u"cardConfidence"_s))
    , m_check(wrapped(this, u"cardCheck"_s))
    , m_details(wrapped(this, u"cardDetails"_s))
{
    setObjectName(u"attributionCard"_s);
    setFocusPolicy(Qt::StrongFocus);
    setFixedWidth(kWidth);
    auto *shadow = new QGraphicsDropShadowEffect(this);
    shadow->setBlurRadius(24);
    shadow->setOffset(0, 4);
    shadow->setColor(QColor(0, 0, 0, 90));
    setGraphicsEffect(shadow);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(8);
    addHead(*column);
    column->addWidget(m_said);
    column->addWidget(m_how);
    column->addWidget(m_runnerUp);
    auto *sure = new QHBoxLayout;
    sure->setSpacing(8);
    sure->addWidget(m_bar, 0, Qt::AlignVCenter);
    sure->addWidget(m_confidence, 1);
    sure->addWidget(m_check, 1);
    column->addLayout(sure);
    column->addWidget(m_details);
    addButtons(*column);
    m_name->setFont(RowPaint::strong(font()));
    m_role->setFont(RowPaint::small(font()));
    m_check->setAlignment(Qt::AlignRight);
    m_details->setFont(RowPaint::small(font()));
    hide();
}

void CardPopover::addHead(QVBoxLayout &column)
{
    auto *close = new QToolButton(this);
    close->setObjectName(u"cardClose"_s);
    close->setIcon(symbol(u"close"_s));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close (Esc)"));
    close->setAccessibleName(tr("Close"));
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_name);
    names->addWidget(m_role);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_disc, 0, Qt::AlignTop);
    head->addLayout(names, 1);
    head->addWidget(close, 0, Qt::AlignTop);
    column.addLayout(head);
}

void CardPopover::addButtons(QVBoxLayout &column)
{
    auto *grid = new QGridLayout;
    grid->setSpacing(6);
    m_confirm = addButton(tr("Confirm"), u"confirm"_s, tr("It is right (Ctrl+Return)"),
                          &CardPopover::confirmClicked);
    grid->addWidget(m_confirm, 0, 0);
    grid->addWidget(addButton(tr("Change speaker"), u"change-speaker"_s,
                              tr("Somebody else said it (F2)"), &CardPopover::changeSpeakerClicked),
                    0, 1);
    grid->addWidget(addButton(tr("Not a quotation"), u"reject"_s, tr("Take it off the list (Del)"),
                              &CardPopover::rejectClicked),
                    0, 2);
    grid->addWidget(addButton(tr("Note"), u"note"_s, tr("Write a note on it (Ctrl+M)"),
                              &CardPopover::noteClicked),
                    1, 0);
    grid->addWidget(addButton(tr("Copy"), u"copy"_s, tr("Copy with its citation (Ctrl+Shift+C)"),
                              &CardPopover::copyClicked),
                    1, 1);
    column.addLayout(grid);
}

QPushButton *CardPopover::addButton(const QString &text, const QString &iconName,
                                    const QString &tip, void (CardPopover::*clicked)(QuotationId))
{
    auto *button = new QPushButton(symbol(iconName), text, this);
    button->setFont(RowPaint::small(font()));
    button->setIconSize({ 14, 14 });
    button->setToolTip(tip);
    button->setObjectName(u"card-"_s + iconName);
    button->setAutoDefault(true);
    connect(button, &QPushButton::clicked, this, [this, clicked] {
        const QuotationId id = m_card.quotation;
        hide();
        Q_EMIT(this->*clicked)(id);
    });
    return button;
}

void CardPopover::fill()
{
    m_disc->setSpeaker(m_card.hue, m_card.initials);
    m_name->setText(m_card.speakerName);
    m_role->setText(m_card.role);
    m_role->setVisible(!m_card.role.isEmpty());
    m_said->setText(m_card.introduced);
    m_how->setText(m_card.why.join(u'\n'));
    m_how->setVisible(!m_card.why.isEmpty());
    m_details->setText(m_card.details);
    m_runnerUp->setText(m_card.runnerUp);
    m_runnerUp->setVisible(!m_card.runnerUp.isEmpty());
    m_bar->setConfidence(m_card.confidence);
    m_confidence->setText(m_card.confidenceText);
    m_bar->setVisible(!m_card.confidenceText.isEmpty());
    m_confidence->setVisible(!m_card.confidenceText.isEmpty());
    m_check->setText(m_card.checkText);
    m_confirm->setText(m_card.isChecked ? tr("Checked: undo") : tr("Confirm"));
    const QColor quiet = SpeakerColours(palette()).secondaryText();
    for (QLabel *label : { m_role, m_runnerUp, m_check, m_details }) {
        QPalette colours = palette();
        colours.setColor(QPalette::WindowText, quiet);
        label->setPalette(colours);
    }
    setAccessibleName(tr("Who said it: %1").arg(m_card.speakerName));
    setAccessibleDescription(QStringList { m_said->text(), m_how->text(), m_runnerUp->text(),
                                           m_card.confidenceText, m_card.checkText }
                                 .join(u' '));
}

void CardPopover::showCard(const AttributionCard &card, const QRect &place, bool pinned)
{
    m_card = card;
    setPinned(pinned);
    fill();
    setFixedWidth(std::min(kWidth, parentWidget()->width() - 16));
    layout()->activate();
    const int tall = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width())
                                                   : layout()->totalSizeHint().height();
    resize(width(), tall);
    moveBeside(place);
    show();
    raise();
}

void CardPopover::moveBeside(const QRect &place)
{
    const QRect here(parentWidget()->mapFromGlobal(place.topLeft()), place.size());
    const QRect room = parentWidget()->rect().adjusted(8, 8, -8, -8);
    int top = here.bottom() + 8;
    if (top + height() > room.bottom()) {
        top = here.top() - height() - 8;
    }
    move(std::clamp(here.left(), room.left(), std::max(room.left(), room.right() - width())),
         std::clamp(top, room.top(), std::max(room.top(), room.bottom() - height())));
}

void CardPopover::takeFocus()
{
    setPinned(true);
    m_cameFrom = QApplication::focusWidget();
    setFocus(Qt::ShortcutFocusReason);
}

/// A card that only hovers has no part in the round of the keyboard.
void CardPopover::setPinned(bool pinned)
{
    m_pinned = pinned;
    setFocusPolicy(pinned ? Qt::StrongFocus : Qt::NoFocus);
    for (QAbstractButton *button : findChildren<QAbstractButton *>()) {
        button->setFocusPolicy(pinned ? Qt::StrongFocus : Qt::NoFocus);
    }
    update();
}

void CardPopover::closeUnlessPinned()
{
    if (!m_pinned && !underMouse()) {
        hide();
    }
}

void CardPopover::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor base = palette().color(QPalette::Base);
    const QColor text = palette().color(QPalette::Text);
    painter.setBrush(isDark(base) ? mixed(base, text, 0.06) : base);
    // The card of the chosen quotation, which keys decide, is told from one that only hovers.
    painter.setPen(m_pinned ? QPen(palette().color(QPalette::Highlight), 2)
                            : QPen(mixed(base, text, 0.22), 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

void CardPopover::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        hide();
        return;
    }
    QFrame::keyPressEvent(event);
}

void CardPopover::leaveEvent(QEvent *event)
{
    QFrame::leaveEvent(event);
    if (!m_pinned) {
        hide();
    }
}

void CardPopover::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    const QWidget *focus = QApplication::focusWidget();
    if (m_cameFrom && focus && (focus == this || isAncestorOf(focus))) {
        m_cameFrom->setFocus(Qt::OtherFocusReason);
    }
    m_cameFrom.clear();
    m_pinned = false;
    Q_EMIT closed();
}

} // namespace inquit
