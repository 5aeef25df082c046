// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/attribution_card.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace inquit {

class CardDisc;
class ConfidenceBar;

/// The attribution card at a quotation: who said it, how that was found, how sure it is, and what
/// the reader can do about it. It lies over its parent, beside the quotation; Esc closes it.
class CardPopover : public QFrame {
    Q_OBJECT

public:
    explicit CardPopover(QWidget *parent);

    /// Shows a card at `place`, the quotation's first line in global coordinates. `pinned`: it
    /// stays until it is closed; otherwise until the pointer leaves the quotation and the card.
    void showCard(const AttributionCard &card, const QRect &place, bool pinned);
    /// With the keyboard in it.
    /// No button has it at first: Return and Space decide nothing that was not gone to.
    void takeFocus();
    void closeUnlessPinned();
    bool isPinned() const { return m_pinned; }
    const AttributionCard &card() const { return m_card; }

Q_SIGNALS:
    void confirmClicked(inquit::QuotationId id);
    void changeSpeakerClicked(inquit::QuotationId id);
    void rejectClicked(inquit::QuotationId id);
    void noteClicked(inquit::QuotationId id);
    void copyClicked(inquit::QuotationId id);
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void fill();
    void setPinned(bool pinned);
    void addHead(QVBoxLayout &column);
    void addButtons(QVBoxLayout &column);
    QPushButton *addButton(const QString &text, const QString &iconName, const QString &tip,
                           void (CardPopover::*clicked)(QuotationId));
    void moveBeside(const QRect &place);

    AttributionCard m_card;
    CardDisc *m_disc;
    QLabel *m_name;
    QLabel *m_role;
    QLabel *m_said;
    QLabel *m_how;
    QLabel *m_runnerUp;
    ConfidenceBar *m_bar;
    QLabel *m_confidence;
    QLabel *m_check;
    QLabel *m_details;
    QPushButton *m_confirm;
    QPointer<QWidget> m_cameFrom; ///< had the keyboard before the card took it
    bool m_pinned = false;
};

} // namespace inquit
