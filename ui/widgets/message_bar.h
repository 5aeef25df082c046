// SPDX-FileCopyrightText: 2026 The Inquit contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace inquit {

class Messages;

/// The current message of a page: what happened, why, what to do, with a button for it and one to
/// close. Screen readers say it when it comes. Not there while there is none.
class MessageBar : public QFrame {
    Q_OBJECT

public:
    explicit MessageBar(Messages &messages, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showCurrent();
    QColor accent() const;

    Messages &m_messages;
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_action;
    QToolButton *m_close;
};

} // namespace inquit
